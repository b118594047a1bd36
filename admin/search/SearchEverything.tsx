import { Autocomplete } from "@mui/material";
import { useState } from "react";
import { useNavigate } from "react-admin";
import { showPath } from "../concept/conceptPath.ts";
import { SearchField } from "./SearchField.tsx";
import { SearchHit } from "./SearchHit.tsx";
import { type Hit, useHits } from "./useHits.ts";

/** Finds concepts of any kind by any of their names and opens the chosen one. */
export function SearchEverything({ onBar = false }: { onBar?: boolean }) {
  const [text, setText] = useState("");
  const navigate = useNavigate();
  const { hits, emptyText } = useHits(text);
  const open = (hit: Hit | null) => {
    if (hit === null) return;
    setText("");
    navigate(showPath(hit.concept));
  };
  return (
    <Autocomplete<Hit>
      options={hits}
      value={null}
      inputValue={text}
      onInputChange={(_event, next, reason) => setText(reason === "input" ? next : "")}
      onChange={(_event, hit) => open(hit)}
      getOptionKey={(hit) => hit.concept.id}
      getOptionLabel={(hit) => hit.concept.name}
      filterOptions={(options) => options}
      noOptionsText={emptyText}
      forcePopupIcon={false}
      disablePortal
      autoHighlight
      blurOnSelect
      renderOption={({ key, ...props }, hit) => <SearchHit key={key} hit={hit} {...props} />}
      renderInput={(params) => <SearchField params={params} onBar={onBar} />}
    />
  );
}
