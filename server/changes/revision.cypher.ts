import { moment, number, optionalText, type Row, records, text } from "../neo4j/row.ts";
import { type Statement, statement } from "../neo4j/statement.ts";
import type { Fields } from "./change.ts";

const done = (row: Row) => number(row, "done");

/** The counter as it is under the lock. */
export interface Counter {
  /** The number of the last revision. */
  readonly last: number;
  /** The revisions that some commits made, by their ids. */
  readonly made: ReadonlyMap<string, number>;
}

/**
 * Locks the counter, so that writers wait for each other and numbers have no gaps; returns the last number, and the revisions that some
 * commits made already: one whose answer was lost is not applied twice. Both are read only once the lock is held, for what an earlier
 * holder did belongs to them; a property is written because reading takes no lock.
 */
export const LOCK_COUNTER: Statement<Counter> = statement(
  "lock revision counter",
  `MERGE (c:RevisionCounter {id: 'revision'})
   ON CREATE SET c.number = 0
   SET c.lockedBy = $by
   WITH c
   CALL (c) { MATCH (r:Revision) WHERE r.commit IN $commits RETURN collect(r {.commit, .number}) AS made }
   RETURN c.number AS last, made`,
  (row) => ({
    last: number(row, "last"),
    made: new Map(records(row, "made").map((revision) => [text(revision, "commit"), number(revision, "number")])),
  }),
);

/**
 * Appends a revision if the one before it is still the last, with its first changes, and updates and stamps the first concepts. The counter
 * is written before it is read, so that it is locked. Before and after are JSON because a property cannot hold a map. One statement,
 * because each costs about as much as all that this one does for a single change.
 */
export const APPEND_REVISION = statement(
  "append revision",
  `MATCH (u:User {id: $actor})
   MATCH (c:RevisionCounter {id: 'revision'})
   SET c.lockedBy = $commit
   WITH u, c WHERE c.number = $number - 1
   SET c.number = $number
   CREATE (r:Revision {number: $number, at: $at, message: $message, commit: $commit, size: $size})-[:BY]->(u)
   WITH r
   CALL () { UNWIND $changes AS change CREATE (c:Change {revision: $number}) SET c += change }
   CALL () {
     UNWIND $concepts AS concept MATCH (n:Concept {id: concept.id})
     SET n += concept.fields, n.revision = $number, n.updatedAt = $at
     RETURN collect(DISTINCT n.kind) AS touched
   }
   SET r.kinds = $kinds + [kind IN touched WHERE NOT kind IN $kinds]
   RETURN count(*) AS done`,
  done,
);

/** Updates and stamps further concepts of a revision. */
export const STAMP_CONCEPTS = statement(
  "stamp concepts",
  `MATCH (r:Revision {number: $number})
   CALL () {
     UNWIND $rows AS concept MATCH (n:Concept {id: concept.id})
     SET n += concept.fields, n.revision = $number, n.updatedAt = $at
     RETURN collect(DISTINCT n.kind) AS touched
   }
   SET r.kinds = r.kinds + [kind IN touched WHERE NOT kind IN r.kinds]
   RETURN size($rows) AS done`,
  done,
);

/** Appends further changes of a revision. */
export const APPEND_CHANGES = statement(
  "append changes",
  `UNWIND $rows AS row CREATE (c:Change {revision: $number}) SET c += row RETURN count(*) AS done`,
  done,
);

/** Makes sure that a person or system user exists to attribute revisions to. */
export const ENSURE_USER = statement(
  "ensure user",
  `MERGE (u:User {id: $id}) ON CREATE SET u.name = $name, u.permission = $permission, u.createdAt = $at RETURN count(*) AS done`,
  done,
);

/** A change as it is stored: at a concept, and the other end or the part of it. */
export interface StoredChange {
  readonly kind: string;
  readonly conceptId: string;
  readonly otherId: string | null;
  readonly before: Fields | null;
  readonly after: Fields | null;
}

/** A change as the log has it, with who made it and when. */
export interface LoggedChange extends StoredChange {
  readonly revision: number;
  readonly actor: string;
  readonly at: Date;
  /** The source that the revision is an import of. */
  readonly importOf: string | null;
}

/** Reads a stored change out of the columns of its fields. */
export function readStored(row: Row): StoredChange {
  return {
    kind: text(row, "kind"),
    conceptId: text(row, "conceptId"),
    otherId: optionalText(row, "otherId"),
    before: fieldsIn(optionalText(row, "before")),
    after: fieldsIn(optionalText(row, "after")),
  };
}

function readLogged(row: Row): LoggedChange {
  return {
    ...readStored(row),
    revision: number(row, "revision"),
    actor: text(row, "actor"),
    at: moment(row, "at"),
    importOf: optionalText(row, "importOf"),
  };
}

/** Reads the fields that the log keeps as JSON. */
export function fieldsIn(json: string | null): Fields | null {
  return json === null ? null : JSON.parse(json);
}

const LOGGED = `MATCH (r:Revision {number: c.revision})-[:BY]->(u:User)
   RETURN c.revision AS revision, c.kind AS kind, c.conceptId AS conceptId, c.otherId AS otherId, c.before AS before, c.after AS after,
     u.name AS actor, r.at AS at, r.importOf AS importOf`;

/** What revisions after one changed at some concepts, in order. */
export const CHANGES_AFTER = statement(
  "changes after",
  `UNWIND $ids AS id MATCH (c:Change {conceptId: id}) WHERE c.revision > $revision
   ${LOGGED} ORDER BY revision, c.index`,
  readLogged,
);

/** All changes of one revision, in order: there may be hundreds of thousands, so nothing but them is read. */
export const CHANGES_OF_REVISION = statement(
  "changes of revision",
  `MATCH (c:Change {revision: $number}) WHERE c.index >= 0
   RETURN c.kind AS kind, c.conceptId AS conceptId, c.otherId AS otherId, c.before AS before, c.after AS after ORDER BY c.index`,
  readStored,
);

/** Notes that a revision takes another one back; what takes an import back is no editor's word on what the source says. */
export const APPEND_REVERTS = statement(
  "append reverts",
  `MATCH (r:Revision {number: $number}) MATCH (old:Revision {number: $reverts})
   CREATE (r)-[:REVERTS]->(old) SET r.importOf = old.importOf RETURN count(*) AS done`,
  done,
);

/** Notes which source a revision is an import of. */
export const MARK_IMPORT = statement(
  "mark import",
  "MATCH (r:Revision {number: $number}) SET r.importOf = $importOf RETURN count(*) AS done",
  done,
);
