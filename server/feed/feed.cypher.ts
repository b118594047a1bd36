import { readRevision } from "../history/history.cypher.ts";
import { flag, number, type Row } from "../neo4j/row.ts";
import { statement } from "../neo4j/statement.ts";

/**
 * The revisions after a number, the oldest first. Neo4j does not apply a commit in one instant: a revision is complete once
 * all of its changes can be found. The condition on the index of the changes always holds: without it their index, which is
 * of both properties, would not be used.
 */
export const REVISIONS_AFTER = statement(
  "revisions after",
  `MATCH (r:Revision) WHERE r.number > $after
   WITH r ORDER BY r.number LIMIT $limit
   MATCH (r)-[:BY]->(u:User)
   RETURN r {.number, .at, .message, .size} AS revision, u {.id, .name, .permission} AS actor,
     COUNT { MATCH (c:Change {revision: r.number}) WHERE c.index >= 0 } = r.size AS complete
   ORDER BY r.number`,
  (row: Row) => ({ revision: { ...readRevision(row), concept: null }, complete: flag(row, "complete") }),
);

/** The number of the latest revision; 0 where there is none. */
export const LATEST_REVISION = statement(
  "latest revision",
  `OPTIONAL MATCH (r:Revision) WHERE r.number > 0
   WITH r ORDER BY r.number DESC LIMIT 1
   RETURN coalesce(r.number, 0) AS number`,
  (row) => number(row, "number"),
);
