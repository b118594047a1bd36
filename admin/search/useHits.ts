import { SearchEverythingDocument, type SearchEverythingQuery } from "../gql/graphql.ts";
import { searchingText, useFound } from "./useFound.ts";

/** A found concept with the name that matched. */
export type Hit = SearchEverythingQuery["search"][number];

const none: readonly Hit[] = [];

function emptyWords(text: string, fault: Error | null, searching: boolean): string {
  if (fault) return fault.message;
  if (text === "") return "Type a name: roles, skills, anything. Other names and small typos are fine.";
  return searching ? searchingText : `Nothing is named like “${text}”. Try fewer or shorter words.`;
}

/** What the text finds, once one stops typing, and what to say while that is nothing. */
export function useHits(text: string) {
  const wanted = text.trim();
  const variablesOf = (asked: string) => ({ text: asked, first: 12 });
  const { answer, error, searching } = useFound(SearchEverythingDocument, wanted, variablesOf, wanted !== "");
  const hits = wanted === "" ? none : (answer?.search ?? none);
  return { hits, searching: searching && wanted !== "", emptyText: emptyWords(wanted, error, searching) };
}
