import { type ConceptKind, SuggestionsDocument, type SuggestionsQuery } from "../gql/graphql.ts";
import { useFound } from "./useFound.ts";

/** A concept that may be meant, and which of its names matched. */
export interface Suggestion {
  readonly matched: string;
  readonly concept: NonNullable<SuggestionsQuery["concepts"]>["nodes"][number];
}

function suggestionsOf(answer: SuggestionsQuery | undefined): Suggestion[] {
  const first = answer?.concepts?.nodes.map((concept) => ({ matched: concept.name, concept })) ?? [];
  return [...(answer?.search ?? []), ...first];
}

/** What could be meant by the text, found by any of their names; the first by name while there is none. */
export function useSuggestions(kind: ConceptKind, text: string, open: boolean) {
  const variablesOf = (asked: string) => ({ text: asked, kinds: [kind], blank: asked === "" });
  const { answer, searching } = useFound(SuggestionsDocument, text, variablesOf, open);
  return { suggestions: suggestionsOf(answer), searching };
}
