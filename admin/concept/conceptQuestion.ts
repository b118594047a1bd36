import { direction, FilterReader, type ListQuestion, pageVariables } from "../data/listQuestion.ts";
import { ConceptOrderField, SortDirection, Status } from "../gql/graphql.ts";

const everyStatus = [Status.Published, Status.Deprecated] as const;

/** The value of the status filter that asks for published and deprecated concepts together. */
export const anyStatus = "ANY";

/** The statuses a list asks for; undefined leaves it to the API, which shows what is published. */
export function statusesOf(filter: FilterReader): Status[] | undefined {
  return filter.text("status") === anyStatus ? [...everyStatus] : filter.among("status", everyStatus);
}

/** Variables of a list that goes through `concepts(kinds:)`. */
export function conceptVariables(question: ListQuestion) {
  const filter = new FilterReader(question);
  const updated = question.sort?.field === "updatedAt";
  return {
    ...pageVariables(question),
    text: filter.text("text"),
    statuses: statusesOf(filter),
    orderBy: updated ? ConceptOrderField.Updated : ConceptOrderField.Name,
    direction: direction(question) === "DESC" ? SortDirection.Desc : SortDirection.Asc,
  };
}
