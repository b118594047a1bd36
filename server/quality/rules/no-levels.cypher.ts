import { patternRule } from "../pattern-rule.ts";

export const NO_LEVELS = patternRule({
  name: "no levels",
  severity: "HINT",
  description: "A role has no ladder of levels.",
  kinds: ["ROLE"],
  where: "WHERE NOT EXISTS { (n)-[:HAS_LEVEL]->(:Level {status: 'PUBLISHED'}) }",
  reachedFrom: "(n:Role)-[:HAS_LEVEL]->(c)",
  message: () => "The role has no levels.",
});
