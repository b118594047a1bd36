import { useAnswer } from "../data/useAnswer.ts";
import type { TypedDocumentString } from "../gql/graphql.ts";
import { useSettled } from "./useSettled.ts";

/** What a list to choose from says while its answer is under way. */
export const searchingText = "Searching…";

/** Asks for what is typed once one stops typing. Only the answer to that text is given: of an earlier one, nothing can be picked. */
export function useFound<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  text: string,
  variablesOf: (asked: string) => Variables,
  enabled = true,
) {
  const wanted = text.trim();
  const asked = useSettled(wanted);
  const { data, error, isLoading } = useAnswer(document, variablesOf(asked), { enabled });
  if (asked !== wanted) return { answer: undefined, error: null, searching: true };
  return { answer: data, error, searching: isLoading };
}
