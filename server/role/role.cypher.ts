import { CONCEPT, readCommon } from "../concept/concept.cypher.ts";
import { optionalNumber, optionalText, type Row } from "../neo4j/row.ts";
import type { OutlookFigures, Role } from "./role.type.ts";

/** The fields of a role, as a part of a map projection. */
export const ROLE = `${CONCEPT}, .description, .jobZone, .outlookGrowthPercent, .outlookPeriod, .outlookAnnualOpenings,
  .outlookCommentary, .outlookSource`;

/** Reads a role out of a map. */
export function readRole(row: Row): Role {
  return {
    ...readCommon(row),
    kind: "ROLE",
    description: optionalText(row, "description"),
    jobZone: optionalNumber(row, "jobZone"),
    outlookFigures: readOutlook(row),
    outlookSource: optionalText(row, "outlookSource"),
  };
}

function readOutlook(row: Row): OutlookFigures | null {
  const figures = {
    growthPercent: optionalNumber(row, "outlookGrowthPercent"),
    period: optionalText(row, "outlookPeriod"),
    annualOpenings: optionalNumber(row, "outlookAnnualOpenings"),
    commentary: optionalText(row, "outlookCommentary"),
  };
  return Object.values(figures).some((figure) => figure !== null) ? figures : null;
}
