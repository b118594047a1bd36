import { Autocomplete, TextField } from "@mui/material";
import { useState } from "react";
import { SearchHit } from "../search/SearchHit.tsx";
import { type Hit, useHits } from "../search/useHits.ts";

interface Props {
  readonly label: string;
  readonly onAdd: (concept: Hit["concept"]) => void;
}

/** Finds a concept of any kind by any of its names, to put it into the picture. */
export function AddConcept({ label, onAdd }: Props) {
  const [text, setText] = useState("");
  const { hits, emptyText } = useHits(text);
  const add = (hit: Hit | null) => {
    if (hit === null) return;
    setText("");
    onAdd(hit.concept);
  };
  return (
    <Autocomplete<Hit>
      options={hits}
      value={null}
      inputValue={text}
      onInputChange={(_event, next, reason) => setText(reason === "input" ? next : "")}
      onChange={(_event, hit) => add(hit)}
      getOptionKey={({ concept }) => concept.id}
      getOptionLabel={({ concept }) => concept.name}
      filterOptions={(options) => options}
      noOptionsText={emptyText}
      forcePopupIcon={false}
      disablePortal
      autoHighlight
      size="small"
      renderOption={({ key, ...props }, hit) => <SearchHit key={key} hit={hit} {...props} />}
      renderInput={(params) => <TextField {...params} label={label} placeholder="Role, skill, family …" />}
    />
  );
}
