import { ownedBy } from "../batch.ts";
import { CONCEPT, readCommon } from "../concept/concept.cypher.ts";
import { number, type Row, record, text } from "../neo4j/row.ts";
import { statement } from "../neo4j/statement.ts";
import { ROLE, readRole } from "../role/role.cypher.ts";
import type { RoleFamily } from "./family.type.ts";

/** Reads a family out of a map. */
export function readFamily(row: Row): RoleFamily {
  return { ...readCommon(row), kind: "ROLE_FAMILY" };
}

const familyOf = (row: Row) => readFamily(record(row, "family"));

/** The published families; there are few, so the list is whole. */
export const ROLE_FAMILIES = statement(
  "role families",
  `MATCH (f:RoleFamily) WHERE f.status = 'PUBLISHED' RETURN f {${CONCEPT}} AS family ORDER BY f.nameKey, f.id LIMIT 5000`,
  familyOf,
);

/** The family of each role. */
export const FAMILIES_OF_ROLES = ownedBy(
  "families of roles",
  `UNWIND $ids AS owner MATCH (:Concept {id: owner})-[:IN_FAMILY]->(f:RoleFamily) RETURN owner, f {${CONCEPT}} AS family`,
  familyOf,
);

/** The family a family is a part of. */
export const PARENT_FAMILIES = ownedBy(
  "parent families",
  `UNWIND $ids AS owner MATCH (:Concept {id: owner})-[:PART_OF]->(f:RoleFamily) RETURN owner, f {${CONCEPT}} AS family`,
  familyOf,
);

/** The parts of a family. */
export const CHILD_FAMILIES = ownedBy(
  "child families",
  `UNWIND $ids AS owner MATCH (:Concept {id: owner})<-[:PART_OF]-(f:RoleFamily)
   RETURN owner, f {${CONCEPT}} AS family ORDER BY f.nameKey, f.id`,
  familyOf,
);

/** A page of the published roles of each family, by name. */
export const ROLES_OF_FAMILIES = ownedBy(
  "roles of families",
  `UNWIND $ids AS owner MATCH (f:RoleFamily {id: owner})
   CALL (f) {
     MATCH (f)<-[:IN_FAMILY]-(r:Role)
     WHERE r.status = 'PUBLISHED'
       AND ($startId IS NULL OR r.nameKey > $startKey OR (r.nameKey = $startKey AND r.id > $startId))
     RETURN r ORDER BY r.nameKey, r.id SKIP $offset LIMIT $limit
   }
   RETURN owner, r {${ROLE}} AS item, r.nameKey AS key ORDER BY key, r.id`,
  (row) => ({ node: readRole(record(row, "item")), key: text(row, "key") }),
);

/** How many published roles each family has. */
export const ROLE_COUNTS_OF_FAMILIES = ownedBy(
  "role counts of families",
  `UNWIND $ids AS owner MATCH (f:RoleFamily {id: owner})
   RETURN owner, COUNT { (f)<-[:IN_FAMILY]-(:Role {status: 'PUBLISHED'}) } AS total`,
  (row) => number(row, "total"),
);
