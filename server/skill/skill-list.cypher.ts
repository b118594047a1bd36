import { type ConceptList, conceptCounts, conceptPages, MAPPED } from "../concept/concept-list.cypher.ts";
import { record } from "../neo4j/row.ts";
import { readSkill, SKILL } from "./skill.cypher.ts";
import type { SkillOrderField } from "./skill-filter.type.ts";

const SKILLS: ConceptList<SkillOrderField, ReturnType<typeof readSkill>> = {
  name: "skills",
  kinds: "['SKILL']",
  given: {
    inGroups: `MATCH (g:SkillGroup) WHERE g.slug IN $groups
      MATCH (s:Skill)-[:IN_GROUP]->(:SkillGroup)-[:PART_OF*0..10]->(g) RETURN collect(DISTINCT s)`,
    required: `MATCH (r:Role)-[q:REQUIRES]->(s:Skill) WHERE r.slug IN $requiredBy AND q.importance >= $minImportance
      RETURN collect(DISTINCT s)`,
    mapped: MAPPED,
  },
  where: `(NOT $matching OR n.id IN $ids)
    AND (size($kinds) = 0 OR n.skillKind IN $kinds)
    AND (size($groups) = 0 OR n IN inGroups)
    AND (size($requiredBy) = 0 OR n IN required)
    AND ($orphan = 'any' OR ($orphan = 'yes') = (COUNT { (n)<-[:REQUIRES]-() } = 0))
    AND ($scheme = '' OR n IN mapped)`,
  projection: SKILL,
  read: (row) => readSkill(record(row, "item")),
  keys: {
    NAME: "n.nameKey",
    KIND: "n.skillKind",
    CREATED: "toString(n.createdAt)",
    UPDATED: "toString(n.updatedAt)",
    DEMAND: "COUNT { (n)<-[:REQUIRES]-() }",
  },
};

/** A page of the skills that pass the filter, for each order. */
export const SKILL_PAGES = {
  NAME: conceptPages(SKILLS, "NAME"),
  KIND: conceptPages(SKILLS, "KIND"),
  CREATED: conceptPages(SKILLS, "CREATED"),
  UPDATED: conceptPages(SKILLS, "UPDATED"),
  DEMAND: conceptPages(SKILLS, "DEMAND"),
};

/** How many skills pass the filter. */
export const SKILL_COUNTS = conceptCounts(SKILLS);
