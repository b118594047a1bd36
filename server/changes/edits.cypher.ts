import { number } from "../neo4j/row.ts";
import { statement } from "../neo4j/statement.ts";

/**
 * Gives concepts new fields and appends the revisions that say so, if revision `last` is still the last one; does all or nothing. The
 * counter is written before it is read, so that it is locked. Each part runs once for all revisions, because a statement costs more than
 * the rows it has.
 */
export const APPEND_EDITS = statement(
  "append edits",
  `MATCH (c:RevisionCounter {id: 'revision'})
   SET c.lockedBy = $by
   WITH c WHERE c.number = $last AND COUNT { MATCH (u:User) WHERE u.id IN $actors } = size($actors)
   SET c.number = $last + size($revisions)
   WITH c
   CALL () {
     UNWIND $revisions AS revision
     MATCH (u:User {id: revision.actor}) CREATE (r:Revision)-[:BY]->(u) SET r = revision.fields
   }
   CALL () { UNWIND $changes AS change CREATE (h:Change) SET h = change }
   CALL () { UNWIND $concepts AS concept MATCH (n:Concept {id: concept.id}) SET n += concept.fields }
   RETURN size($revisions) AS done`,
  (row) => number(row, "done"),
);
