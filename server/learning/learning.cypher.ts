import { ownedBy } from "../batch.ts";
import { CONCEPT, readCommon } from "../concept/concept.cypher.ts";
import { choice, number, optionalNumber, optionalText, type Row, record } from "../neo4j/row.ts";
import { readSkill, SKILL } from "../skill/skill.cypher.ts";
import { LEARNING_KINDS } from "./learning.rules.ts";
import type { LearningOption } from "./learning.type.ts";

/** The fields of a learning option, as a part of a map projection. */
export const LEARNING_OPTION = `${CONCEPT}, .learningKind, .currency, .minCost, .maxCost, .minMonths, .maxMonths`;

/** Reads a learning option out of a map. */
export function readLearningOption(row: Row): LearningOption {
  return {
    ...readCommon(row),
    kind: "LEARNING_OPTION",
    learningKind: choice(row, "learningKind", LEARNING_KINDS),
    currency: optionalText(row, "currency"),
    minCost: optionalNumber(row, "minCost"),
    maxCost: optionalNumber(row, "maxCost"),
    minMonths: optionalNumber(row, "minMonths"),
    maxMonths: optionalNumber(row, "maxMonths"),
  };
}

const optionOf = (row: Row) => readLearningOption(record(row, "option"));

/** What prepares for a role. */
export const LEARNING_OPTIONS_OF_ROLES = ownedBy(
  "learning options of roles",
  `UNWIND $ids AS owner MATCH (:Concept {id: owner})-[:PREPARED_BY]->(o:LearningOption)
   RETURN owner, o {${LEARNING_OPTION}} AS option ORDER BY o.nameKey, o.id`,
  optionOf,
);

/** What teaches a skill, the most thorough first. */
export const LEARNING_OPTIONS_OF_SKILLS = ownedBy(
  "learning options of skills",
  `UNWIND $ids AS owner MATCH (:Concept {id: owner})<-[t:TEACHES]-(o:LearningOption)
   RETURN owner, o {${LEARNING_OPTION}} AS option ORDER BY t.proficiency DESC, o.nameKey, o.id`,
  optionOf,
);

/** The skills a learning option teaches, the most thorough first. */
export const TAUGHT_SKILLS = ownedBy(
  "taught skills",
  `UNWIND $ids AS owner MATCH (:Concept {id: owner})-[t:TEACHES]->(s:Skill)
   RETURN owner, s {${SKILL}} AS skill, t.proficiency AS proficiency ORDER BY proficiency DESC, s.nameKey, s.id`,
  (row) => ({ skill: readSkill(record(row, "skill")), proficiency: number(row, "proficiency") }),
);
