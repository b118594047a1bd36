import { patternRule } from "../pattern-rule.ts";

export const EMPTY_GROUP = patternRule({
  name: "empty group",
  severity: "HINT",
  description: "A family or group of skills has neither members nor parts.",
  kinds: ["ROLE_FAMILY", "SKILL_GROUP"],
  where: "WHERE NOT EXISTS { (n)<-[:IN_FAMILY|IN_GROUP|PART_OF]-(:Concept {status: 'PUBLISHED'}) }",
  reachedFrom: "(c)-[:IN_FAMILY|IN_GROUP|PART_OF]->(n:Concept)",
  message: () => "Nothing belongs to it.",
});
