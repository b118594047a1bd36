import { number } from "../../neo4j/row.ts";
import { patternRule } from "../pattern-rule.ts";

export const STALE_PAY = patternRule({
  name: "stale pay",
  severity: "WARNING",
  description: "The latest pay figures of a role or level for some region are for a year more than two years ago.",
  kinds: ["ROLE", "LEVEL"],
  where: `MATCH (n)-[:PAYS]->(p:Salary)-[:IN_REGION]->(g:Region)
    WITH n, g, p.currency AS currency, p.basis AS basis, max(p.year) AS year
    WHERE year < date().year - 2
    WITH n, min(year) AS year, count(*) AS figures
    OPTIONAL MATCH (r:Role)-[:HAS_LEVEL]->(n)`,
  others: "CASE WHEN r IS NULL THEN [] ELSE [r.id] END",
  facts: "figures: figures, year: year",
  reachedFrom: "(c)-[:HAS_LEVEL]->(n:Level)",
  message: (facts) => {
    const figures = number(facts, "figures");
    return `${figures === 1 ? "A pay figure is" : `${figures} pay figures are`} out of date: for ${number(facts, "year")}, and nothing newer.`;
  },
});
