import { number, record } from "../neo4j/row.ts";
import { statement } from "../neo4j/statement.ts";
import { type SortedList, sortedPages } from "../order/order.cypher.ts";
import { readSkill, SKILL } from "./skill.cypher.ts";
import type { SkillOrderField } from "./skill-filter.type.ts";

const FILTERED_SKILLS = `
MATCH (n:Skill)
WHERE n.status IN $statuses
  AND (NOT $matching OR n.id IN $ids)
  AND (size($kinds) = 0 OR n.skillKind IN $kinds)
  AND (size($groups) = 0 OR EXISTS {
    MATCH (n)-[:IN_GROUP]->(:SkillGroup)-[:PART_OF*0..10]->(g:SkillGroup) WHERE g.slug IN $groups })
  AND (size($requiredBy) = 0 OR EXISTS {
    MATCH (n)<-[q:REQUIRES]-(r:Role) WHERE r.slug IN $requiredBy AND q.importance >= $minImportance })
  AND ($orphan = 'any' OR ($orphan = 'yes') = (COUNT { (n)<-[:REQUIRES]-() } = 0))
  AND ($scheme = '' OR EXISTS {
    MATCH (n)-[:MATCHES]->(x:ExternalConcept {scheme: $scheme}) WHERE x.code IN $codes })`;

const LIST: SortedList<SkillOrderField, ReturnType<typeof readSkill>> = {
  name: "skills",
  match: FILTERED_SKILLS,
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
  NAME: sortedPages(LIST, "NAME"),
  KIND: sortedPages(LIST, "KIND"),
  CREATED: sortedPages(LIST, "CREATED"),
  UPDATED: sortedPages(LIST, "UPDATED"),
  DEMAND: sortedPages(LIST, "DEMAND"),
};

/** How many skills pass the filter. */
export const SKILL_COUNT = statement("skill count", `${FILTERED_SKILLS} RETURN count(n) AS total`, (row) =>
  number(row, "total"),
);
