import { number, text } from "../../neo4j/row.ts";
import { patternRule } from "../pattern-rule.ts";

export const DEPRECATED_IN_USE = patternRule({
  name: "deprecated in use",
  severity: "WARNING",
  description: "Published concepts still lead to a deprecated one.",
  kinds: ["ROLE", "ROLE_FAMILY", "SKILL", "SKILL_GROUP", "SPECIALIZATION", "LEARNING_OPTION"],
  deprecatedToo: true,
  where: `WHERE n.status = 'DEPRECATED'
    MATCH (m:Concept {status: 'PUBLISHED'})-[:REQUIRES|IN_FAMILY|PART_OF|IN_GROUP|BROADER|TRANSITIONS_TO|TEACHES|PREPARED_BY|HAS_SPECIALIZATION]->(n)
    WITH n, m ORDER BY m.nameKey, m.id
    WITH n, collect(DISTINCT m) AS users`,
  others: "[m IN users[..10] | m.id]",
  facts: "name: n.name, first: users[0].name, more: size(users) - 1",
  reachedFrom:
    "(c)-[:REQUIRES|IN_FAMILY|PART_OF|IN_GROUP|BROADER|TRANSITIONS_TO|TEACHES|PREPARED_BY|HAS_SPECIALIZATION]->(n:Concept)",
  message: (facts) => {
    const more = number(facts, "more");
    const others = more === 0 ? "" : ` and ${more} more`;
    return `${text(facts, "name")} is deprecated, yet ${text(facts, "first")}${others} still ${more === 0 ? "leads" : "lead"} to it.`;
  },
});
