import { ownedBy } from "../batch.ts";
import { choice, number, optionalNumber, optionalRecord, type Row, record, text } from "../neo4j/row.ts";
import { REGION, readRegion } from "../region/region.cypher.ts";
import { readSource, SOURCE } from "../source/source.cypher.ts";
import { PAY_BASES } from "./salary.rules.ts";

/** What is returned of a pay figure `p`, its region `g` and its source `s`. */
export const SALARY = `p {.id, .currency, .basis, .low, .median, .average, .high, .year} AS pay, g {${REGION}} AS region, s {${SOURCE}} AS source`;

/** Reads a pay figure out of these columns. */
export function readSalary(row: Row) {
  const pay = record(row, "pay");
  const source = optionalRecord(row, "source");
  return {
    id: text(pay, "id"),
    region: readRegion(record(row, "region")),
    currency: text(pay, "currency"),
    basis: choice(pay, "basis", PAY_BASES),
    low: optionalNumber(pay, "low"),
    median: optionalNumber(pay, "median"),
    average: optionalNumber(pay, "average"),
    high: optionalNumber(pay, "high"),
    year: number(pay, "year"),
    source: source && readSource(source),
  };
}

/** The pay figures of roles and levels, by region, the latest year first; `$region` is a slug, or empty for all. */
export const SALARIES = ownedBy(
  "salaries",
  `UNWIND $ids AS owner
   MATCH (:Concept {id: owner})-[:PAYS]->(p:Salary)-[:IN_REGION]->(g:Region)
   WHERE $region = '' OR g.slug = $region
   OPTIONAL MATCH (p)-[:CITES]->(s:Source)
   RETURN owner, ${SALARY}
   ORDER BY g.nameKey, p.year DESC, p.basis, p.id`,
  readSalary,
);
