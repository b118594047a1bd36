import { Autocomplete, Chip, TextField } from "@mui/material";
import { useMemo, useState } from "react";
import { useInput } from "react-admin";
import { useAnswer } from "../data/useAnswer.ts";
import { ConceptBySlugDocument, type ConceptKind, SuggestionsDocument, type SuggestionsQuery } from "../gql/graphql.ts";
import { SearchHit } from "./SearchHit.tsx";
import { useSettled } from "./useSettled.ts";

interface Props {
  readonly source: string;
  readonly label: string;
  readonly kind: ConceptKind;
  /** react-admin shows the input from the start, without the "Add filter" button. */
  readonly alwaysOn?: boolean;
}

interface Suggestion {
  readonly slug: string;
  readonly hit: {
    readonly matched: string;
    readonly concept: NonNullable<SuggestionsQuery["concepts"]>["nodes"][number];
  } | null;
}

function suggestionsOf(answer: SuggestionsQuery | undefined): Suggestion[] {
  const first = answer?.concepts?.nodes.map((concept) => ({ matched: concept.name, concept })) ?? [];
  return [...(answer?.search ?? []), ...first].map((hit) => ({ slug: hit.concept.slug, hit }));
}

/** What could be meant by the text; the first by name while there is none. */
function useSuggestions(kind: ConceptKind, text: string, open: boolean) {
  const asked = useSettled(text.trim());
  const variables = { text: asked, kinds: [kind], blank: asked === "" };
  const { data, isFetching } = useAnswer(SuggestionsDocument, variables, { enabled: open, keepLast: true });
  return { options: suggestionsOf(data), loading: isFetching };
}

/** What the address holds; kept between renders, because a new value empties the text one is typing. */
function chosenFrom(value: unknown): Suggestion[] {
  const slugs = Array.isArray(value) ? value : [];
  return slugs.filter((slug) => typeof slug === "string").map((slug) => ({ slug, hit: null }));
}

/** A filter that takes concepts of one kind: found as one types, by any of their names, and kept in the address as slugs. */
export function ConceptsInput({ source, label, kind }: Props) {
  const { field, id } = useInput({ source });
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const { options, loading } = useSuggestions(kind, text, open);
  const chosen = useMemo(() => chosenFrom(field.value), [field.value]);
  return (
    <Autocomplete<Suggestion, true>
      multiple
      id={id}
      value={chosen}
      options={options}
      inputValue={text}
      onInputChange={(_event, next) => setText(next)}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      onChange={(_event, next) => field.onChange(next.map((suggestion) => suggestion.slug))}
      getOptionKey={(suggestion) => suggestion.slug}
      getOptionLabel={(suggestion) => suggestion.hit?.concept.name ?? suggestion.slug}
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
