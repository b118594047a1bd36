import { patternRule } from "../pattern-rule.ts";

export const NO_REQUIREMENTS = patternRule({
  name: "no requirements",
  severity: "WARNING",
  description: "A role requires no skill, neither as a whole nor at any level: no move to it can be judged.",
  kinds: ["ROLE"],
  where: `WHERE NOT EXISTS { (n)-[:REQUIRES]->(:Skill) }
    AND NOT EXISTS { (n)-[:HAS_LEVEL]->(:Level {status: 'PUBLISHED'})-[:REQUIRES]->(:Skill) }`,
  reachedFrom: "(n:Role)-[:HAS_LEVEL]->(c)",
  message: () => "The role requires no skill.",
});
