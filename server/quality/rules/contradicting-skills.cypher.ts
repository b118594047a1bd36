import { text } from "../../neo4j/row.ts";
import { patternRule } from "../pattern-rule.ts";

export const CONTRADICTING_SKILLS = patternRule({
  name: "contradicting skills",
  severity: "WARNING",
  description:
    "Two skills are said to be related though one is a part of the other: what is broader need not be related.",
  kinds: ["SKILL"],
  where: `MATCH (n)-[:RELATED_SKILL]-(m:Skill)
    WHERE EXISTS { (n)-[:BROADER*1..3]->(m) } OR EXISTS { (m)-[:BROADER*1..3]->(n) }
    WITH DISTINCT n, m`,
  once: "n.id < m.id",
  others: "[m.id]",
  reachedFrom: "(c)-[:RELATED_SKILL]-(n:Skill)",
  facts: "one: n.name, other: m.name",
  message: (facts) =>
    `${text(facts, "one")} and ${text(facts, "other")} are related and one is broader than the other.`,
});
