import { number, record, text } from "../neo4j/row.ts";
import { statement } from "../neo4j/statement.ts";
import { type SortedList, sortedPages } from "../order/order.cypher.ts";
import { ROLE, readRole } from "./role.cypher.ts";
import type { RoleOrderField } from "./role-filter.type.ts";

/** The latest median of a role in the region; base pay comes before total pay, so that like is sorted with like. */
const LATEST_MEDIAN = `COLLECT {
  MATCH (n)-[:PAYS]->(p:Salary)-[:IN_REGION]->(:Region {slug: $region}) WHERE p.median IS NOT NULL
  RETURN p.median ORDER BY p.basis, p.year DESC LIMIT 1 }[0]`;

const FILTERED_ROLES = `
MATCH (n:Role)
WHERE n.status IN $statuses
  AND (NOT $matching OR n.id IN $ids)
  AND (size($families) = 0 OR EXISTS {
    MATCH (n)-[:IN_FAMILY]->(:RoleFamily)-[:PART_OF*0..10]->(f:RoleFamily) WHERE f.slug IN $families })
  AND (size($requires) = 0 OR all(slug IN $requires WHERE EXISTS {
    MATCH (n)-[q:REQUIRES]->(:Skill {slug: slug}) WHERE q.importance >= $minImportance }))
  AND (size($requiresAny) = 0 OR EXISTS {
    MATCH (n)-[q:REQUIRES]->(s:Skill) WHERE s.slug IN $requiresAny AND q.importance >= $minImportance })
  AND (size($skillKinds) = 0 OR EXISTS {
    MATCH (n)-[q:REQUIRES]->(s:Skill) WHERE s.skillKind IN $skillKinds AND q.importance >= $minImportance })
  AND (size($specializations) = 0 OR EXISTS {
    MATCH (n)-[:HAS_SPECIALIZATION]->(z:Specialization) WHERE z.slug IN $specializations })
  AND ($years < 0 OR EXISTS {
    MATCH (n)-[:HAS_LEVEL]->(l:Level)
    WHERE coalesce(l.minYears, 0) <= $years AND $years <= coalesce(l.maxYears, 1000) })
  AND ($minMedianSalary < 0 OR ${LATEST_MEDIAN} >= $minMedianSalary)
  AND ($maxMedianSalary < 0 OR ${LATEST_MEDIAN} <= $maxMedianSalary)
  AND ($scheme = '' OR EXISTS {
    MATCH (n)-[:MATCHES]->(x:ExternalConcept {scheme: $scheme}) WHERE x.code IN $codes })`;

const LIST: SortedList<RoleOrderField, ReturnType<typeof readRole>> = {
  name: "roles",
  match: FILTERED_ROLES,
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
  NAME: sortedPages(LIST, "NAME"),
  FAMILY: sortedPages(LIST, "FAMILY"),
  CREATED: sortedPages(LIST, "CREATED"),
  UPDATED: sortedPages(LIST, "UPDATED"),
  SKILL_COUNT: sortedPages(LIST, "SKILL_COUNT"),
  MEDIAN_SALARY: sortedPages(LIST, "MEDIAN_SALARY"),
};

/** How many roles pass the filter. */
export const ROLE_COUNT = statement("role count", `${FILTERED_ROLES} RETURN count(n) AS total`, (row) =>
  number(row, "total"),
);

/** The ids of the roles that pass the filter. */
export const ROLE_IDS = statement("role ids", `${FILTERED_ROLES} RETURN n.id AS id LIMIT 100000`, (row) =>
  text(row, "id"),
);
