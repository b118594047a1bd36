import { text } from "../../neo4j/row.ts";
import { patternRule } from "../pattern-rule.ts";

export const CONTRADICTING_ROLES = patternRule({
  name: "contradicting roles",
  severity: "WARNING",
  description:
    "What is said of two roles does not go together: two strengths of one relation, a hard move between closely related roles, or a way that is as easy as can be in one direction and as hard as can be in the other.",
  kinds: ["ROLE"],
  where: `MATCH (n)-[:RELATED_TO|TRANSITIONS_TO]-(m:Role {status: 'PUBLISHED'})
    WITH DISTINCT n, m
    OPTIONAL MATCH (n)-[e:RELATED_TO]-(m)
    WITH n, m, count(e) AS relations, max(e.strength) AS strength
    OPTIONAL MATCH (n)-[there:TRANSITIONS_TO]->(m)
    OPTIONAL MATCH (m)-[back:TRANSITIONS_TO]->(n)
    WITH n, m, CASE
      WHEN relations > 1 THEN 'are related twice'
      WHEN strength >= 0.8 AND (there.difficulty = 5 OR back.difficulty = 5)
        THEN 'are closely related, yet a move between them is as hard as can be'
      WHEN abs(there.difficulty - back.difficulty) >= 4 THEN 'have a way that is as easy as can be in one direction and as hard as can be in the other'
    END AS fault
    WHERE fault IS NOT NULL`,
  once: "n.id < m.id",
  others: "[m.id]",
  reachedFrom: "(c)-[:RELATED_TO|TRANSITIONS_TO]-(n:Role)",
  facts: "one: n.name, other: m.name, fault: fault",
  message: (facts) => `${text(facts, "one")} and ${text(facts, "other")} ${text(facts, "fault")}.`,
});
