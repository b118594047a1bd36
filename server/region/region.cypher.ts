import { CONCEPT, readCommon } from "../concept/concept.cypher.ts";
import { type Row, record, text } from "../neo4j/row.ts";
import { statement } from "../neo4j/statement.ts";
import type { Region } from "./region.type.ts";

/** The fields of a region, as a part of a map projection. */
export const REGION = `${CONCEPT}, .code, .currency`;

/** Reads a region out of a map. */
export function readRegion(row: Row): Region {
  return { ...readCommon(row), kind: "REGION", code: text(row, "code"), currency: text(row, "currency") };
}

/** The published regions; there are few, so the list is whole. */
export const REGIONS = statement(
  "regions",
  `MATCH (g:Region) WHERE g.status = 'PUBLISHED' RETURN g {${REGION}} AS region ORDER BY g.nameKey, g.id LIMIT 1000`,
  (row) => readRegion(record(row, "region")),
);
