import { choice, moment, number, optionalText, type Row, text, texts } from "../neo4j/row.ts";
import { CONCEPT_KINDS, STATUSES } from "./concept.rules.ts";

/** The fields every concept has, as a part of a map projection. */
export const CONCEPT = ".id, .kind, .slug, .name, .altNames, .summary, .status, .revision, .createdAt, .updatedAt";

/** The fields of any concept: what a kind lacks is null. One text serves every place where kinds are mixed. */
export const ANY_CONCEPT = `${CONCEPT}, .description, .rank, .minYears, .maxYears, .focusAreas, .skillKind, .demandDrivers,
  .learningKind, .currency, .minCost, .maxCost, .minMonths, .maxMonths, .code, .outlookGrowthPercent, .outlookPeriod,
  .outlookAnnualOpenings, .outlookCommentary, .outlookSource`;

/** Reads the fields every concept has. */
export function readCommon(row: Row) {
  return {
    id: text(row, "id"),
    slug: text(row, "slug"),
    name: text(row, "name"),
    altNames: texts(row, "altNames"),
    summary: optionalText(row, "summary"),
    status: choice(row, "status", STATUSES),
    revision: number(row, "revision"),
    createdAt: moment(row, "createdAt"),
    updatedAt: moment(row, "updatedAt"),
  };
}

/** Reads which kind of concept a map describes. */
export function readKind(row: Row) {
  return choice(row, "kind", CONCEPT_KINDS);
}
