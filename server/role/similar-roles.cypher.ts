import { ownedBy } from "../batch.ts";
import { number, record, records } from "../neo4j/row.ts";
import { readSkill, SKILL } from "../skill/skill.cypher.ts";
import { ROLE, readRole } from "./role.cypher.ts";

/** What a requirement weighs; a source that states no proficiency is taken to mean competent (3). */
const weight = (edge: string) => `(${edge}.importance * coalesce(${edge}.proficiency, 3))`;

/** Roles by the cosine between their requirement vectors, over the skills they share. */
export const SIMILAR_ROLES = ownedBy(
  "similar roles",
  `UNWIND $ids AS owner MATCH (a:Role {id: owner})
   CALL (a) {
     MATCH (a)-[q:REQUIRES]->(:Skill)
     WITH a, sqrt(sum(${weight("q")} ^ 2)) AS own
     MATCH (a)-[qa:REQUIRES]->(s:Skill)<-[qb:REQUIRES]-(b:Role) WHERE b.status = 'PUBLISHED' AND b <> a
     WITH own, b, s, ${weight("qa")} * ${weight("qb")} AS product ORDER BY product DESC, s.id
     WITH own, b, sum(product) AS dot, collect(s)[0..10] AS shared
     CALL (b) { MATCH (b)-[q:REQUIRES]->(:Skill) RETURN sqrt(sum(${weight("q")} ^ 2)) AS other }
     RETURN b, shared, dot / (own * other) AS similarity ORDER BY similarity DESC, b.nameKey, b.id LIMIT $limit
   }
   RETURN owner, b {${ROLE}} AS role, similarity, [s IN shared | s {${SKILL}}] AS skills ORDER BY similarity DESC, b.nameKey, b.id`,
  (row) => ({
    role: readRole(record(row, "role")),
    similarity: number(row, "similarity"),
    sharedSkills: records(row, "skills").map(readSkill),
  }),
);
