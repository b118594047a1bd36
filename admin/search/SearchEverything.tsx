import { Autocomplete } from "@mui/material";
import { useState } from "react";
import { useNavigate } from "react-admin";
import { showPath } from "../concept/conceptPath.ts";
import { useAnswer } from "../data/useAnswer.ts";
import { SearchEverythingDocument, type SearchEverythingQuery } from "../gql/graphql.ts";
import { SearchField } from "./SearchField.tsx";
import { SearchHit } from "./SearchHit.tsx";
import { useSettled } from "./useSettled.ts";

type Hit = SearchEverythingQuery["search"][number];

const none: readonly Hit[] = [];

function emptyWords(text: string, fault: Error | null, waiting: boolean): string {
  if (fault) return fault.message;
  if (text.trim() === "") return "Type a name: roles, skills, anything. Other names and small typos are fine.";
  return waiting ? "Searching…" : `Nothing is named like “${text.trim()}”. Try fewer or shorter words.`;
}

/** Finds concepts of any kind by any of their names and opens the chosen one. */
export function SearchEverything({ onBar = false }: { onBar?: boolean }) {
  const [text, setText] = useState("");
  const navigate = useNavigate();
  const asked = useSettled(text.trim());
  const { data, error, isFetching } = useAnswer(
    SearchEverythingDocument,
    { text: asked, first: 12 },
    { enabled: asked !== "", keepLast: true },
  );
  const hits = text.trim() === "" ? none : (data?.search ?? none);
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
      noOptionsText={emptyWords(text, error, isFetching || asked !== text.trim())}
      forcePopupIcon={false}
      autoHighlight
      blurOnSelect
      renderOption={({ key, ...props }, hit) => <SearchHit key={key} hit={hit} {...props} />}
      renderInput={(params) => <SearchField params={params} onBar={onBar} />}
    />
  );
}
