import { text } from "../../neo4j/row.ts";
import { patternRule } from "../pattern-rule.ts";

export const ONE_SIDED_TRANSITION = patternRule({
  name: "one-sided transition",
  severity: "HINT",
  description:
    "A move between two roles is said to be easy (difficulty 1 or 2), yet nothing is said of the way back, nor are they related.",
  kinds: ["ROLE"],
  where: `MATCH (n)-[t:TRANSITIONS_TO]->(m:Role {status: 'PUBLISHED'})
    WHERE t.difficulty <= 2 AND NOT EXISTS { (m)-[:TRANSITIONS_TO]->(n) } AND NOT EXISTS { (m)-[:RELATED_TO]-(n) }`,
  others: "[m.id]",
  facts: "from: n.name, to: m.name",
  reachedFrom: "(n:Role)-[:TRANSITIONS_TO]->(c)",
  message: (facts) =>
    `The move from ${text(facts, "from")} to ${text(facts, "to")} is easy, but nothing is said of the way back.`,
});
