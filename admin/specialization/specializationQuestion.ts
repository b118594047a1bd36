import { statusesOf } from "../concept/conceptQuestion.ts";
import { FilterReader, type ListQuestion, pageVariables } from "../data/listQuestion.ts";
import type { SpecializationListQueryVariables } from "../gql/graphql.ts";

/** Variables of the list of specializations, which is always sorted by name. */
export function specializationVariables(question: ListQuestion): SpecializationListQueryVariables {
  const filter = new FilterReader(question);
  return {
    ...pageVariables(question),
    filter: { text: filter.text("text"), roles: filter.words("roles"), statuses: statusesOf(filter) },
  };
}
