import { readUser, USER } from "../access/user.cypher.ts";
import { ownedBy } from "../batch.ts";
import { RELATIONS } from "../changes/catalogue.ts";
import { readStored } from "../changes/revision.cypher.ts";
import { choice, moment, number, optionalText, type Row, record, text } from "../neo4j/row.ts";
import { CHANGED, type Change } from "./revision.type.ts";

/** Every concept a change touches is either its subject or its other end. */
const TOUCHING = "(c.conceptId = owner OR c.otherId = owner)";

/** Reads a revision and its author out of the columns `revision` and `actor`. */
export function readRevision(row: Row) {
  const revision = record(row, "revision");
  return {
    number: number(revision, "number"),
    at: moment(revision, "at"),
    message: optionalText(revision, "message"),
    size: number(revision, "size"),
    actor: readUser(record(row, "actor")),
  };
}

/** A page of the revisions that touched concepts, the latest first. */
export const HISTORY = ownedBy(
  "history",
  `UNWIND $ids AS owner
   CALL (owner) {
     MATCH (c:Change) WHERE ${TOUCHING}
     WITH DISTINCT c.revision AS number WHERE $startId = '' OR -number > $startKey
     RETURN number ORDER BY number DESC SKIP $offset LIMIT $limit
   }
   MATCH (r:Revision {number: number})-[:BY]->(u:User)
   RETURN owner, r {.number, .at, .message, .size} AS revision, u {${USER}} AS actor ORDER BY r.number DESC`,
  (row) => {
    const revision = readRevision(row);
    const concept = text(row, "owner");
    return { key: -revision.number, node: { ...revision, concept, id: String(revision.number) } };
  },
);

/** Revisions by number: the owner is the number as text. */
export const REVISIONS = ownedBy(
  "revisions by number",
  `UNWIND $ids AS owner MATCH (r:Revision {number: toInteger(owner)})-[:BY]->(u:User)
   RETURN owner, r {.number, .at, .message, .size} AS revision, u {.id, .name, .permission} AS actor`,
  (row) => ({ ...readRevision(row), concept: null }),
);

/** The revisions that took revisions back: the owner is the number as text. */
export const REVERTING = ownedBy(
  "reverting revisions",
  `UNWIND $ids AS owner MATCH (:Revision {number: toInteger(owner)})<-[:REVERTS]-(r:Revision)-[:BY]->(u:User)
   RETURN owner, r {.number, .at, .message, .size} AS revision, u {.id, .name, .permission} AS actor ORDER BY r.number`,
  (row) => ({ ...readRevision(row), concept: null }),
);

/** How many revisions touched concepts. */
export const HISTORY_COUNTS = ownedBy(
  "history counts",
  `UNWIND $ids AS owner
   CALL (owner) { MATCH (c:Change) WHERE ${TOUCHING} RETURN count(DISTINCT c.revision) AS total }
   RETURN owner, total`,
  (row) => number(row, "total"),
);

const CHANGE = "c {.kind, .conceptId, .otherId, .before, .after} AS change";

/** The changes of revisions, in the order they were made: the owner is the number as text. */
export const CHANGES = ownedBy(
  "changes",
  `UNWIND $ids AS owner
   CALL (owner) {
     MATCH (c:Change {revision: toInteger(owner)}) WHERE c.index >= 0
     RETURN c ORDER BY c.index SKIP $offset LIMIT $limit
   }
   RETURN owner, ${CHANGE} ORDER BY c.index`,
  (row) => readChange(record(row, "change")),
);

/** Those that concern one concept, found from it: an import is one revision of hundreds of thousands of changes. */
export const CHANGES_AT_CONCEPT = ownedBy(
  "changes at concept",
  `MATCH (c:Change) WHERE c.conceptId = $concept OR c.otherId = $concept
   WITH c, toString(c.revision) AS owner WHERE owner IN $ids
   WITH owner, c ORDER BY c.index
   WITH owner, collect(c)[$offset..$offset + $limit] AS changes
   UNWIND changes AS c
   RETURN owner, ${CHANGE} ORDER BY c.index`,
  (row) => readChange(record(row, "change")),
);

/** Reads a change, as clients see it, out of the fields it is stored with. */
export function readChange(row: Row): Change {
  const kind = choice(row, "kind", CHANGED);
  return { ...readStored(row), kind, relation: Object.hasOwn(RELATIONS, kind) ? kind : null };
}
