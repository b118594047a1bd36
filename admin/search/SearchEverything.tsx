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
  if (text === "") return "Type a name: roles, skills, anything. Other names and small typos are fine.";
  return waiting ? "Searching…" : `Nothing is named like “${text}”. Try fewer or shorter words.`;
}

/** What the text finds, once one stops typing, and what to say while that is nothing. */
function useHits(text: string) {
  const wanted = text.trim();
  const asked = useSettled(wanted);
  const variables = { text: asked, first: 12 };
  const { data, error, isFetching } = useAnswer(SearchEverythingDocument, variables, {
    enabled: asked !== "",
    keepLast: true,
  });
  const hits = wanted === "" ? none : (data?.search ?? none);
  return { hits, emptyText: emptyWords(wanted, error, isFetching || asked !== wanted) };
}

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
