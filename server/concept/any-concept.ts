import { readFamily } from "../family/family.cypher.ts";
import { readLearningOption } from "../learning/learning.cypher.ts";
import { readLevel } from "../level/level.cypher.ts";
import type { Row } from "../neo4j/row.ts";
import { readRegion } from "../region/region.cypher.ts";
import { readRole } from "../role/role.cypher.ts";
import { readSkill } from "../skill/skill.cypher.ts";
import { readSkillGroup } from "../skill-group/skill-group.cypher.ts";
import { readSpecialization } from "../specialization/specialization.cypher.ts";
import { readKind } from "./concept.cypher.ts";
import type { ConceptKind } from "./concept.rules.ts";
import type { Concept } from "./concept.type.ts";

const READERS: Readonly<Record<ConceptKind, (row: Row) => Concept>> = {
  ROLE: readRole,
  ROLE_FAMILY: readFamily,
  LEVEL: readLevel,
  SKILL: readSkill,
  SKILL_GROUP: readSkillGroup,
  SPECIALIZATION: readSpecialization,
  LEARNING_OPTION: readLearningOption,
  REGION: readRegion,
};

/** Reads a concept of any kind out of a map that says its kind. */
export function readConcept(row: Row): Concept {
  return READERS[readKind(row)](row);
}
