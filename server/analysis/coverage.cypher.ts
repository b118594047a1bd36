import { isConceptKind, NODE_KINDS, NODES } from "../changes/catalogue.ts";
import { CONCEPT_KINDS, type ConceptKind } from "../concept/concept.rules.ts";
import { number, type Row, record } from "../neo4j/row.ts";
import { statement } from "../neo4j/statement.ts";

/** Fields that have a value without anybody having given one. */
const GIVEN_BY_ITSELF = new Set(["status", "formerSlugs"]);

/** The fields of a kind of concept that may be left out. */
export function optionalFields(kind: ConceptKind): string[] {
  const fields = Object.entries(NODES[kind].shape.shape);
  return fields
    .filter(([name, shape]) => shape.safeParse(undefined).success && !GIVEN_BY_ITSELF.has(name))
    .map(([name]) => name);
}

function coverage(kind: ConceptKind) {
  const fields = optionalFields(kind);
  const filled = (field: string) => `${field}: sum(CASE WHEN n.${field} IS NULL OR n.${field} = [] THEN 0 ELSE 1 END)`;
  return statement(
    `coverage of ${kind}`,
    `MATCH (n:${CONCEPT_KINDS[kind]}) WHERE n.status = 'PUBLISHED'
     RETURN count(n) AS total, {${fields.map(filled).join(", ")}} AS filled`,
    (row: Row) => {
      const counts = record(row, "filled");
      return fields.map((field) => ({ kind, field, filled: number(counts, field), of: number(row, "total") }));
    },
  );
}

/** How many published concepts of each kind have a value for each field that may be left out. */
export const COVERAGES = NODE_KINDS.filter(isConceptKind).map(coverage);
