import { readCommon } from "../concept/concept.cypher.ts";
import { groupingStatements } from "../grouping/grouping.cypher.ts";
import type { Row } from "../neo4j/row.ts";
import { readSkill, SKILL } from "../skill/skill.cypher.ts";
import type { SkillGroup } from "./skill-group.type.ts";

/** Reads a group out of a map. */
export function readSkillGroup(row: Row): SkillGroup {
  return { ...readCommon(row), kind: "SKILL_GROUP" };
}

/** How groups and their skills are read. */
export const GROUPS = groupingStatements({
  words: { groups: "skill groups", members: "skills" },
  label: "SkillGroup",
  memberLabel: "Skill",
  membership: "IN_GROUP",
  memberProjection: SKILL,
  readGroup: readSkillGroup,
  readMember: readSkill,
});
