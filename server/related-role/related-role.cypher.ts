import { ownedBy } from "../batch.ts";
import { number, optionalText, type Row, record } from "../neo4j/row.ts";
import { ROLE, readRole } from "../role/role.cypher.ts";

/** A page of the roles that curators related to a role, whichever way the edge is stored; the closest first. */
export const RELATED_ROLES = ownedBy(
  "related roles",
  `UNWIND $ids AS owner MATCH (h:Concept:Role {id: owner})
   CALL (h) {
     MATCH (h)-[e:RELATED_TO]-(n:Role) WHERE n.status = 'PUBLISHED'
     WITH e, n, -e.strength AS key
     WHERE $startId = '' OR key > $startKey OR (key = $startKey AND n.id > $startId)
     RETURN e, n, key ORDER BY key, n.id SKIP $offset LIMIT $limit
   }
   RETURN owner, n {${ROLE}} AS role, key, e.strength AS strength, e.rationale AS rationale
   ORDER BY key, n.id`,
  readRelated,
);

function readRelated(row: Row) {
  return {
    key: number(row, "key"),
    node: readRole(record(row, "role")),
    strength: number(row, "strength"),
    rationale: optionalText(row, "rationale"),
  };
}

/** The edge from each role to one other, whichever way it is stored. */
export const RELATED_ROLE = ownedBy(
  "related role",
  `UNWIND $ids AS owner MATCH (:Concept:Role {id: owner})-[e:RELATED_TO]-(n:Concept:Role {id: $other})
   RETURN owner, n {${ROLE}} AS role, -e.strength AS key, e.strength AS strength, e.rationale AS rationale`,
  readRelated,
);

/** How many related roles there are in all. */
export const RELATED_ROLE_COUNTS = ownedBy(
  "related role counts",
  `UNWIND $ids AS owner MATCH (h:Concept:Role {id: owner})
   RETURN owner, COUNT { (h)-[:RELATED_TO]-(:Role {status: 'PUBLISHED'}) } AS total`,
  (row) => number(row, "total"),
);
