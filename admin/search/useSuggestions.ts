import { useAnswer } from "../data/useAnswer.ts";
import { type ConceptKind, SuggestionsDocument, type SuggestionsQuery } from "../gql/graphql.ts";
import { useSettled } from "./useSettled.ts";

/** A concept one can choose; of one that the address names, only the slug is known. */
export interface Suggestion {
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
export function useSuggestions(kind: ConceptKind, text: string, open: boolean) {
  const asked = useSettled(text.trim());
  const variables = { text: asked, kinds: [kind], blank: asked === "" };
  const { data, isFetching } = useAnswer(SuggestionsDocument, variables, { enabled: open, keepLast: true });
  return { options: suggestionsOf(data), loading: isFetching };
}
