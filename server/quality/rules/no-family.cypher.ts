import { patternRule } from "../pattern-rule.ts";

export const NO_FAMILY = patternRule({
  name: "no family",
  severity: "WARNING",
  description: "A role belongs to no family.",
  kinds: ["ROLE"],
  where: "WHERE NOT EXISTS { (n)-[:IN_FAMILY]->(:RoleFamily) }",
  message: () => "The role belongs to no family.",
});
