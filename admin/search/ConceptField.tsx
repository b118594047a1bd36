import { Autocomplete, TextField } from "@mui/material";
import { useEffect, useMemo, useState } from "react";
import { useAnswer } from "../data/useAnswer.ts";
import { ConceptBySlugDocument, type ConceptKind } from "../gql/graphql.ts";
import { SearchHit } from "./SearchHit.tsx";
import { type Choice, choiceOf, useChoices } from "./useChoices.ts";
import { searchingText } from "./useFound.ts";

interface Props {
  readonly label: string;
  readonly kind: ConceptKind;
  /** A slug; empty where none is chosen. */
  readonly value: string;
  readonly onChange: (slug: string) => void;
}

/** Takes one concept of a kind, found as one types by any of its names. */
export function ConceptField({ label, kind, value, onChange }: Props) {
  const name = useName(kind, value);
  const [text, setText] = useState(name);
  const [open, setOpen] = useState(false);
  // Until one types, what is in the field is the choice: then all there is to choose from is listed.
  const { options, searching } = useChoices(kind, text === name ? "" : text, open);
  useEffect(() => setText(name), [name]);
  const chosen = useMemo(() => (value === "" ? null : choiceOf(value)), [value]);
  return (
    <Autocomplete<Choice>
      value={chosen}
      options={options}
      inputValue={text}
      onInputChange={(_event, next, reason) => {
        if (reason !== "reset") setText(next);
      }}
      onOpen={() => setOpen(true)}
      onClose={() => {
        setOpen(false);
        setText(name);
      }}
      onChange={(_event, next) => onChange(next?.slug ?? "")}
      getOptionKey={({ slug }) => slug}
      getOptionLabel={({ slug, hit }) => hit?.concept.name ?? slug}
      isOptionEqualToValue={(option, other) => option.slug === other.slug}
      filterOptions={(all) => all}
      disablePortal
      loading={searching}
      loadingText={searchingText}
      noOptionsText="No such name"
      size="small"
      renderOption={({ key, ...props }, { hit }) => (hit ? <SearchHit key={key} hit={hit} {...props} /> : null)}
      renderInput={(params) => <TextField {...params} label={label} />}
    />
  );
}

/** The name of a concept that is known by its slug; the slug until the answer is there. */
function useName(kind: ConceptKind, slug: string): string {
  const { data } = useAnswer(ConceptBySlugDocument, { kind, slug }, { enabled: slug !== "" });
  return slug === "" ? "" : (data?.concept?.name ?? slug);
}
