import { useAnswer } from "../data/useAnswer.ts";
import { SearchEverythingDocument, type SearchEverythingQuery } from "../gql/graphql.ts";
import { useSettled } from "./useSettled.ts";

/** A found concept with the name that matched. */
export type Hit = SearchEverythingQuery["search"][number];

const none: readonly Hit[] = [];

function emptyWords(text: string, fault: Error | null, waiting: boolean): string {
  if (fault) return fault.message;
  if (text === "") return "Type a name: roles, skills, anything. Other names and small typos are fine.";
  return waiting ? "Searching…" : `Nothing is named like “${text}”. Try fewer or shorter words.`;
}

/** What the text finds, once one stops typing, and what to say while that is nothing. */
export function useHits(text: string) {
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
