import { readStored } from "../changes/revision.cypher.ts";
import { number, records } from "../neo4j/row.ts";
import { statement } from "../neo4j/statement.ts";

/** The changes of the revisions after one, up to a later one, and how many their revisions say there are. */
export const CHANGED_SINCE = statement(
  "changed since",
  `CALL () {
     MATCH (r:Revision) WHERE $revision < r.number AND r.number <= $latest RETURN sum(r.size) AS size
   }
   CALL () {
     MATCH (c:Change) WHERE $revision < c.revision AND c.revision <= $latest AND c.index >= 0
     WITH c LIMIT $limit
     RETURN collect(c {.kind, .conceptId, .otherId, .before, .after}) AS changes
   }
   RETURN size, changes`,
  (row) => ({ size: number(row, "size"), changes: records(row, "changes").map(readStored) }),
);
