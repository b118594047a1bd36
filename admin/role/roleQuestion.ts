import { statusesOf } from "../concept/conceptQuestion.ts";
import { direction, FilterReader, type ListQuestion, pageVariables } from "../data/listQuestion.ts";
import { type RoleListQueryVariables, RoleOrderField, SkillKind } from "../gql/graphql.ts";
import { payRegion } from "../salary/payRegion.ts";

/** The sortable columns; the keys are the names the list's columns carry in the address bar. */
const orders: ReadonlyMap<string, RoleOrderField> = new Map([
  ["name", RoleOrderField.Name],
  ["family", RoleOrderField.Family],
  ["skillCount", RoleOrderField.SkillCount],
  ["median", RoleOrderField.MedianSalary],
  ["createdAt", RoleOrderField.Created],
  ["updatedAt", RoleOrderField.Updated],
]);

/** Variables of the list of roles. */
export function roleVariables(question: ListQuestion): RoleListQueryVariables {
  const filter = new FilterReader(question);
  const region = filter.text("region");
  return {
    ...pageVariables(question),
    region: region ?? payRegion,
    orderBy: {
      field: orders.get(question.sort?.field ?? "name") ?? RoleOrderField.Name,
      direction: direction(question),
    },
    filter: {
      region,
      text: filter.text("text"),
      families: filter.words("families"),
      requires: filter.words("requires"),
      specializations: filter.words("specializations"),
      skillKinds: filter.among("skillKinds", Object.values(SkillKind)),
      minImportance: filter.whole("minImportance"),
      years: filter.number("years"),
      minMedianSalary: filter.whole("minMedianSalary"),
      maxMedianSalary: filter.whole("maxMedianSalary"),
      statuses: statusesOf(filter),
    },
  };
}
