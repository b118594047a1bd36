import type { ConceptKind } from "../gql/graphql.ts";
import { type Suggestion, useSuggestions } from "./useSuggestions.ts";

/** A concept one can choose; of one that the address names, only the slug is known. */
export interface Choice {
  readonly slug: string;
  readonly hit: Suggestion | null;
}

/** What the address holds. */
export function choiceOf(slug: string): Choice {
  return { slug, hit: null };
}

/** What could be meant by the text, to choose from. */
export function useChoices(kind: ConceptKind, text: string, open: boolean) {
  const { suggestions, searching } = useSuggestions(kind, text, open);
  return { options: suggestions.map((hit): Choice => ({ slug: hit.concept.slug, hit })), searching };
}
