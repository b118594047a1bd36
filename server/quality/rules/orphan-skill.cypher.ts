import { patternRule } from "../pattern-rule.ts";

export const ORPHAN_SKILL = patternRule({
  name: "orphan skill",
  severity: "HINT",
  description: "A skill is required by nothing.",
  kinds: ["SKILL"],
  where: "WHERE NOT EXISTS { (n)<-[:REQUIRES]-() }",
  message: () => "Nothing requires the skill.",
});
