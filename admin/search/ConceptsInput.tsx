import { Autocomplete, Chip, TextField } from "@mui/material";
import { useMemo, useState } from "react";
import { useInput } from "react-admin";
import { useAnswer } from "../data/useAnswer.ts";
import { ConceptBySlugDocument, type ConceptKind } from "../gql/graphql.ts";
import { SearchHit } from "./SearchHit.tsx";
import { type Suggestion, useSuggestions } from "./useSuggestions.ts";

interface Props {
  readonly source: string;
  readonly label: string;
  readonly kind: ConceptKind;
  /** react-admin shows the input from the start, without the "Add filter" button. */
  readonly alwaysOn?: boolean;
}

/** A slug of the address, and the suggestion it was chosen from where it was just chosen. */
interface Choice {
  readonly slug: string;
  readonly hit: Suggestion | null;
}

/** What the address holds; kept between renders, because a new value empties the text one is typing. */
function chosenFrom(value: unknown): Choice[] {
  const slugs = Array.isArray(value) ? value : [];
  return slugs.filter((slug) => typeof slug === "string").map((slug) => ({ slug, hit: null }));
}

/** A filter that takes concepts of one kind: found as one types, by any of their names, and kept in the address as slugs. */
export function ConceptsInput({ source, label, kind }: Props) {
  const { field, id } = useInput({ source });
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const { suggestions, loading } = useSuggestions(kind, text, open);
  const options = suggestions.map((hit): Choice => ({ slug: hit.concept.slug, hit }));
  const chosen = useMemo(() => chosenFrom(field.value), [field.value]);
  return (
    <Autocomplete<Choice, true>
      multiple
      id={id}
      value={chosen}
      options={options}
      inputValue={text}
      onInputChange={(_event, next) => setText(next)}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      onChange={(_event, next) => field.onChange(next.map((choice) => choice.slug))}
      getOptionKey={(choice) => choice.slug}
      getOptionLabel={(choice) => choice.hit?.concept.name ?? choice.slug}
      isOptionEqualToValue={(option, value) => option.slug === value.slug}
      filterOptions={(options) => options}
      disablePortal
      filterSelectedOptions
      loading={loading}
      noOptionsText="No such name"
      size="small"
      sx={{ minWidth: 220 }}
      renderOption={({ key, ...props }, { hit }) => (hit ? <SearchHit key={key} hit={hit} {...props} /> : null)}
      renderValue={(values, itemProps) =>
        values.map(({ slug }, index) => <ChosenConcept kind={kind} slug={slug} {...itemProps({ index })} key={slug} />)
      }
      renderInput={(params) => <TextField {...params} label={label} />}
    />
  );
}

interface ChosenProps {
  readonly kind: ConceptKind;
  readonly slug: string;
}

/** The address has only the slug: the name is asked for, so that a link someone sent reads well too. */
function ChosenConcept({ kind, slug, ...chip }: ChosenProps) {
  const { data } = useAnswer(ConceptBySlugDocument, { kind, slug });
  return <Chip size="small" label={data?.concept?.name ?? slug} {...chip} />;
}
