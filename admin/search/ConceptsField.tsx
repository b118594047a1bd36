import { Autocomplete, Chip, TextField } from "@mui/material";
import { useMemo, useState } from "react";
import { useAnswer } from "../data/useAnswer.ts";
import { ConceptBySlugDocument, type ConceptKind } from "../gql/graphql.ts";
import { SearchHit } from "./SearchHit.tsx";
import { type Choice, choiceOf, useChoices } from "./useChoices.ts";
import { searchingText } from "./useFound.ts";

interface Props {
  readonly id?: string;
  readonly label: string;
  readonly kind: ConceptKind;
  /** Slugs. */
  readonly value: readonly string[];
  readonly onChange: (slugs: string[]) => void;
}

/** Takes concepts of one kind: found as one types, by any of their names. */
export function ConceptsField({ id, label, kind, value, onChange }: Props) {
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const { options, searching } = useChoices(kind, text, open);
  // Kept between renders, because a new value empties the text one is typing.
  const joined = value.join(" ");
  const chosen = useMemo(() => joined.split(" ").filter(Boolean).map(choiceOf), [joined]);
  return (
    <Autocomplete<Choice, true>
      multiple
      {...(id ? { id } : {})}
      value={chosen}
      options={options}
      inputValue={text}
      onInputChange={(_event, next, reason) => (reason === "reset" ? undefined : setText(next))}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      onChange={(_event, next) => onChange(next.map(({ slug }) => slug))}
      getOptionKey={({ slug }) => slug}
      getOptionLabel={({ slug, hit }) => hit?.concept.name ?? slug}
      isOptionEqualToValue={(option, other) => option.slug === other.slug}
      filterOptions={(all) => all}
      disablePortal
      filterSelectedOptions
      loading={searching}
      loadingText={searchingText}
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
