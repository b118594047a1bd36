import { number } from "../neo4j/row.ts";
import { statement } from "../neo4j/statement.ts";
import { readRevision } from "./history.cypher.ts";

/** What holds of every revision of a list; `r` and its author `u` are bound. Empty values set no condition. */
const CONDITIONS = `($actor = '' OR u.id = $actor)
     AND r.at >= $from
     AND r.at <= $to
     AND ($text = '' OR toLower(r.message) CONTAINS toLower($text))
     AND (size($kinds) = 0 OR any(kind IN r.kinds WHERE kind IN $kinds))`;

const RETURN_PAGE = `RETURN r {.number, .at, .message, .size} AS revision, u {.id, .name, .permission} AS actor
   ORDER BY r.number DESC SKIP $offset LIMIT $limit`;

/** The revisions that touched one concept, found from its changes. */
const OF_CONCEPT = `MATCH (c:Change) WHERE c.conceptId = $concept OR c.otherId = $concept
   WITH DISTINCT c.revision AS number
   MATCH (r:Revision {number: number})-[:BY]->(u:User)`;

/** A page of all revisions, the latest first: read down the index, so that a page costs the same at any depth. */
export const REVISIONS = statement(
  "revisions",
  `MATCH (r:Revision) WHERE r.number < $below
   MATCH (r)-[:BY]->(u:User) WHERE ${CONDITIONS}
   ${RETURN_PAGE}`,
  readRevision,
);

/** A page of the revisions that touched one concept, the latest first. */
export const REVISIONS_OF_CONCEPT = statement(
  "revisions of concept",
  `${OF_CONCEPT} WHERE r.number < $below AND ${CONDITIONS}
   ${RETURN_PAGE}`,
  readRevision,
);

/** How many revisions there are. */
export const REVISION_COUNT = statement(
  "revision count",
  `MATCH (r:Revision)-[:BY]->(u:User) WHERE ${CONDITIONS} RETURN count(r) AS total`,
  (row) => number(row, "total"),
);

/** How many revisions touched one concept. */
export const REVISION_COUNT_OF_CONCEPT = statement(
  "revision count of concept",
  `${OF_CONCEPT} WHERE ${CONDITIONS} RETURN count(r) AS total`,
  (row) => number(row, "total"),
);

/** One revision by its number. */
export const REVISION = statement(
  "revision",
  `MATCH (r:Revision {number: $number})-[:BY]->(u:User)
   RETURN r {.number, .at, .message, .size} AS revision, u {.id, .name, .permission} AS actor`,
  readRevision,
);
