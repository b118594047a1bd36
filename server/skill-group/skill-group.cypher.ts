import { ownedBy } from "../batch.ts";
import { CONCEPT, readCommon } from "../concept/concept.cypher.ts";
import { number, type Row, record, text } from "../neo4j/row.ts";
import { statement } from "../neo4j/statement.ts";
import { readSkill, SKILL } from "../skill/skill.cypher.ts";
import type { SkillGroup } from "./skill-group.type.ts";

/** Reads a group out of a map. */
export function readSkillGroup(row: Row): SkillGroup {
  return { ...readCommon(row), kind: "SKILL_GROUP" };
}

const groupOf = (row: Row) => readSkillGroup(record(row, "group"));

/** The published groups; there are few, so the list is whole. */
export const SKILL_GROUPS = statement(
  "skill groups",
  `MATCH (g:SkillGroup) WHERE g.status = 'PUBLISHED' RETURN g {${CONCEPT}} AS group ORDER BY g.nameKey, g.id LIMIT 5000`,
  groupOf,
);

/** The groups of each skill. */
export const GROUPS_OF_SKILLS = ownedBy(
  "groups of skills",
  `UNWIND $ids AS owner MATCH (:Concept {id: owner})-[:IN_GROUP]->(g:SkillGroup) RETURN owner, g {${CONCEPT}} AS group ORDER BY g.nameKey, g.id`,
  groupOf,
);

/** The group a group is a part of. */
export const PARENT_GROUPS = ownedBy(
  "parent groups",
  `UNWIND $ids AS owner MATCH (:Concept {id: owner})-[:PART_OF]->(g:SkillGroup) RETURN owner, g {${CONCEPT}} AS group ORDER BY g.nameKey, g.id`,
  groupOf,
);

/** The parts of a group. */
export const CHILD_GROUPS = ownedBy(
  "child groups",
  `UNWIND $ids AS owner MATCH (:Concept {id: owner})<-[:PART_OF]-(g:SkillGroup)
   RETURN owner, g {${CONCEPT}} AS group ORDER BY g.nameKey, g.id`,
  groupOf,
);

/** A page of the published skills of each group, by name. */
export const SKILLS_OF_GROUPS = ownedBy(
  "skills of groups",
  `UNWIND $ids AS owner MATCH (g:SkillGroup {id: owner})
   CALL (g) {
     MATCH (g)<-[:IN_GROUP]-(s:Skill)
     WHERE s.status = 'PUBLISHED'
       AND ($startId IS NULL OR s.nameKey > $startKey OR (s.nameKey = $startKey AND s.id > $startId))
     RETURN s ORDER BY s.nameKey, s.id SKIP $offset LIMIT $limit
   }
   RETURN owner, s {${SKILL}} AS item, s.nameKey AS key ORDER BY key, s.id`,
  (row) => ({ node: readSkill(record(row, "item")), key: text(row, "key") }),
);

/** How many published skills each group has. */
export const SKILL_COUNTS_OF_GROUPS = ownedBy(
  "skill counts of groups",
  `UNWIND $ids AS owner MATCH (g:SkillGroup {id: owner})
   RETURN owner, COUNT { (g)<-[:IN_GROUP]-(:Skill {status: 'PUBLISHED'}) } AS total`,
  (row) => number(row, "total"),
);
