import { type Row, text } from "../../neo4j/row.ts";
import { patternRule } from "../pattern-rule.ts";

const REASONS: Readonly<Record<string, string>> = {
  rank: "has no level right below it",
  step: "is reached from no other level",
  years: "begins later than the level below it ends",
  order: "begins earlier than the level below it",
};

function message(facts: Row): string {
  return `${text(facts, "level")} ${REASONS[text(facts, "reason")] ?? "does not fit its ladder"}.`;
}

export const LADDER_GAP = patternRule({
  name: "ladder gap",
  severity: "WARNING",
  description: "A level above the first does not follow on the one below it: by rank, by step or by years.",
  kinds: ["LEVEL"],
  where: `MATCH (r:Role {status: 'PUBLISHED'})-[:HAS_LEVEL]->(n) WHERE n.rank > 1
    OPTIONAL MATCH (r)-[:HAS_LEVEL]->(below:Level {status: 'PUBLISHED'}) WHERE below.rank = n.rank - 1
    WITH n, r, CASE
      WHEN below IS NULL THEN 'rank'
      WHEN NOT EXISTS { (:Level {status: 'PUBLISHED'})-[:LEADS_TO]->(n) } THEN 'step'
      WHEN n.minYears > below.maxYears THEN 'years'
      WHEN n.minYears < below.minYears THEN 'order'
    END AS reason
    WHERE reason IS NOT NULL`,
  others: "[r.id]",
  facts: "level: n.name, reason: reason",
  reachedFrom: "(c)-[:HAS_LEVEL*1..2]-(n:Level)",
  message,
});
