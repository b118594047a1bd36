import { text } from "../../neo4j/row.ts";
import { patternRule } from "../pattern-rule.ts";

export const NO_SOURCE = patternRule({
  name: "no source",
  severity: "HINT",
  description: "A concept cites no source and has no counterpart in another taxonomy, or figures of it cite none.",
  kinds: ["ROLE", "LEVEL", "SKILL", "SPECIALIZATION", "LEARNING_OPTION"],
  where: `WITH n, CASE
      WHEN EXISTS { MATCH (n)-[:PAYS]->(p:Salary) WHERE NOT EXISTS { (p)-[:CITES]->(:Source) } } THEN 'Pay figures cite no source.'
      WHEN (n.outlookGrowthPercent IS NOT NULL OR n.outlookAnnualOpenings IS NOT NULL) AND n.outlookSource IS NULL
        THEN 'The outlook cites no source.'
      WHEN NOT n:Level AND NOT EXISTS { (n)-[:CITES]->(:Source) } AND NOT EXISTS { (n)-[:MATCHES]->(:ExternalConcept) }
        THEN 'It cites no source and has no counterpart in another taxonomy.'
    END AS lack
    WHERE lack IS NOT NULL
    OPTIONAL MATCH (r:Role)-[:HAS_LEVEL]->(n)`,
  others: "CASE WHEN r IS NULL THEN [] ELSE [r.id] END",
  facts: "lack: lack",
  reachedFrom: "(c)-[:HAS_LEVEL]->(n:Level)",
  message: (facts) => text(facts, "lack"),
});
