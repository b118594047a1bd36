import { text } from "../../neo4j/row.ts";
import { patternRule } from "../pattern-rule.ts";

export const BROKEN_REPLACEMENT = patternRule({
  name: "broken replacement",
  severity: "ERROR",
  description:
    "A concept is said to be replaced though it is in use, or by something that is deprecated itself or of another kind.",
  kinds: ["ROLE", "ROLE_FAMILY", "LEVEL", "SKILL", "SKILL_GROUP", "SPECIALIZATION", "LEARNING_OPTION", "REGION"],
  deprecatedToo: true,
  where: `MATCH (n)-[:REPLACED_BY]->(m:Concept)
    WITH n, m, CASE
      WHEN n.status = 'PUBLISHED' THEN 'is in use and at the same time replaced by'
      WHEN m.kind <> n.kind THEN 'is replaced by something of another kind:'
      WHEN m.status = 'DEPRECATED' THEN 'is replaced by a deprecated concept:'
    END AS fault
    WHERE fault IS NOT NULL`,
  others: "[m.id]",
  facts: "from: n.name, to: m.name, fault: fault",
  reachedFrom: "(n:Concept)-[:REPLACED_BY]->(c)",
  message: (facts) => `${text(facts, "from")} ${text(facts, "fault")} ${text(facts, "to")}.`,
});
