import { number } from "../../neo4j/row.ts";
import { patternRule } from "../pattern-rule.ts";

export const NO_PROFICIENCY = patternRule({
  name: "no proficiency",
  severity: "HINT",
  description: "Requirements do not say how well one has to master the skill: whoever has it at all counts as able.",
  kinds: ["ROLE", "LEVEL", "SPECIALIZATION"],
  where: `MATCH (n)-[q:REQUIRES]->(:Skill)
    WITH n, count(q) AS requirements, sum(CASE WHEN q.proficiency IS NULL THEN 1 ELSE 0 END) AS lacking
    WHERE lacking > 0`,
  facts: "requirements: requirements, lacking: lacking",
  message: (facts) =>
    `${number(facts, "lacking")} of ${number(facts, "requirements")} requirements do not state a proficiency.`,
});
