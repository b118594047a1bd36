import { statusesOf } from "../concept/conceptQuestion.ts";
import { direction, FilterReader, type ListQuestion, pageVariables } from "../data/listQuestion.ts";
import { SkillKind, type SkillListQueryVariables, SkillOrderField } from "../gql/graphql.ts";

/** The sortable columns; the keys are the names the list's columns carry in the address bar. */
const orders: ReadonlyMap<string, SkillOrderField> = new Map([
  ["name", SkillOrderField.Name],
  ["skillKind", SkillOrderField.Kind],
  ["demand", SkillOrderField.Demand],
  ["createdAt", SkillOrderField.Created],
  ["updatedAt", SkillOrderField.Updated],
]);

/** Variables of the list of skills. */
export function skillVariables(question: ListQuestion): SkillListQueryVariables {
  const filter = new FilterReader(question);
  return {
    ...pageVariables(question),
    orderBy: {
      field: orders.get(question.sort?.field ?? "name") ?? SkillOrderField.Name,
      direction: direction(question),
    },
    filter: {
      text: filter.text("text"),
      kinds: filter.among("kinds", Object.values(SkillKind)),
      groups: filter.words("groups"),
      requiredBy: filter.words("requiredBy"),
      minImportance: filter.whole("minImportance"),
      orphan: filter.truth("orphan"),
      statuses: statusesOf(filter),
    },
  };
}
