import { readStored } from "../changes/revision.cypher.ts";
import { number } from "../neo4j/row.ts";
import { statement } from "../neo4j/statement.ts";

/** How many changes were made after a revision, and the number of the latest one. */
export const LATER = statement(
  "later",
  `MATCH (r:Revision) WHERE r.number > 0
   RETURN sum(CASE WHEN r.number > $revision THEN r.size ELSE 0 END) AS changes, coalesce(max(r.number), 0) AS latest`,
  (row) => ({ changes: number(row, "changes"), latest: number(row, "latest") }),
);

/** What was changed after a revision, in order. */
export const LATER_CHANGES = statement(
  "later changes",
  `MATCH (c:Change) WHERE c.revision > $revision AND c.index >= 0
   RETURN c.kind AS kind, c.conceptId AS conceptId, c.otherId AS otherId, c.before AS before, c.after AS after
   ORDER BY c.revision, c.index`,
  readStored,
);

/** Gives concepts the number and the time of the last revision that had changed them or an edge of theirs by then. */
export const STAMP_PAST = statement(
  "stamp past",
  `UNWIND $concepts AS id MATCH (n:Concept {id: id})
   WITH n, COLLECT {
     MATCH (c:Change) WHERE (c.conceptId = n.id OR c.otherId = n.id) AND c.revision <= $revision
     RETURN c.revision ORDER BY c.revision DESC LIMIT 1
   } AS last
   MATCH (r:Revision {number: last[0]})
   SET n.revision = r.number, n.updatedAt = r.at
   RETURN count(*) AS done`,
  (row) => number(row, "done"),
);
