import {
  type ConceptList,
  conceptCounts,
  conceptPages,
  listedConcepts,
  MAPPED,
} from "../concept/concept-list.cypher.ts";
import { record, text } from "../neo4j/row.ts";
import { statement } from "../neo4j/statement.ts";
import { ROLE, readRole } from "./role.cypher.ts";
import type { RoleOrderField } from "./role-filter.type.ts";

/** The latest median of a role in the region; base pay comes before total pay, so that like is sorted with like. */
const LATEST_MEDIAN = `COLLECT {
  MATCH (n)-[:PAYS]->(p:Salary)-[:IN_REGION]->(:Region {slug: $region}) WHERE p.median IS NOT NULL
  RETURN p.median ORDER BY p.basis, p.year DESC LIMIT 1 }[0]`;

/** Goes on only where a condition on the parameters holds: nothing is looked at for a filter that is not set. */
const onlyIf = (condition: string) => `UNWIND CASE WHEN ${condition} THEN [true] ELSE [] END AS isSet`;

const ROLES: ConceptList<RoleOrderField, ReturnType<typeof readRole>> = {
  name: "roles",
  kinds: "['ROLE']",
  given: {
    inFamilies: `MATCH (f:RoleFamily) WHERE f.slug IN $families
      MATCH (r:Role)-[:IN_FAMILY]->(:RoleFamily)-[:PART_OF*0..10]->(f) RETURN collect(DISTINCT r)`,
    requiring: `MATCH (r:Role)-[q:REQUIRES]->(s:Skill) WHERE s.slug IN $requires AND q.importance >= $minImportance
      WITH r, count(DISTINCT s) AS held WHERE held = size($requires) RETURN collect(r)`,
    requiringAny: `MATCH (r:Role)-[q:REQUIRES]->(s:Skill) WHERE s.slug IN $requiresAny AND q.importance >= $minImportance
      RETURN collect(DISTINCT r)`,
    specialized: `MATCH (z:Specialization) WHERE z.slug IN $specializations
      MATCH (r:Role)-[:HAS_SPECIALIZATION]->(z) RETURN collect(DISTINCT r)`,
    ofSkillKinds: `${onlyIf("size($skillKinds) > 0")} MATCH (r:Role) WHERE EXISTS {
        MATCH (r)-[q:REQUIRES]->(s:Skill) WHERE s.skillKind IN $skillKinds AND q.importance >= $minImportance }
      RETURN collect(r)`,
    afterYears: `${onlyIf("$years >= 0")} MATCH (r:Role)-[:HAS_LEVEL]->(l:Level)
      WHERE coalesce(l.minYears, 0) <= $years AND $years <= coalesce(l.maxYears, 1000) RETURN collect(DISTINCT r)`,
    paid: `${onlyIf("$minMedianSalary >= 0 OR $maxMedianSalary >= 0")} MATCH (n:Role) WITH n, ${LATEST_MEDIAN} AS median
      WHERE ($minMedianSalary < 0 OR median >= $minMedianSalary) AND ($maxMedianSalary < 0 OR median <= $maxMedianSalary)
      RETURN collect(n)`,
    mapped: MAPPED,
  },
  where: `(NOT $matching OR n.id IN $ids)
    AND (size($families) = 0 OR n IN inFamilies)
    AND (size($requires) = 0 OR n IN requiring)
    AND (size($requiresAny) = 0 OR n IN requiringAny)
    AND (size($skillKinds) = 0 OR n IN ofSkillKinds)
    AND (size($specializations) = 0 OR n IN specialized)
    AND ($years < 0 OR n IN afterYears)
    AND ($minMedianSalary < 0 AND $maxMedianSalary < 0 OR n IN paid)
    AND ($scheme = '' OR n IN mapped)`,
  projection: ROLE,
  read: (row) => readRole(record(row, "item")),
  keys: {
    NAME: "n.nameKey",
    FAMILY: "coalesce(COLLECT { MATCH (n)-[:IN_FAMILY]->(f:RoleFamily) RETURN f.nameKey LIMIT 1 }[0], '')",
    CREATED: "toString(n.createdAt)",
    UPDATED: "toString(n.updatedAt)",
    SKILL_COUNT: "COUNT { (n)-[:REQUIRES]->(:Skill) }",
    MEDIAN_SALARY: `coalesce(${LATEST_MEDIAN}, 0)`,
  },
};

/** A page of the roles that pass the filter, for each order. */
export const ROLE_PAGES = {
  NAME: conceptPages(ROLES, "NAME"),
  FAMILY: conceptPages(ROLES, "FAMILY"),
  CREATED: conceptPages(ROLES, "CREATED"),
  UPDATED: conceptPages(ROLES, "UPDATED"),
  SKILL_COUNT: conceptPages(ROLES, "SKILL_COUNT"),
  MEDIAN_SALARY: conceptPages(ROLES, "MEDIAN_SALARY"),
};

/** How many roles pass the filter. */
export const ROLE_COUNTS = conceptCounts(ROLES);

/** The ids of the roles that pass the filter. */
export const ROLE_IDS = statement("role ids", `${listedConcepts(ROLES)} RETURN n.id AS id LIMIT 100000`, (row) =>
  text(row, "id"),
);
