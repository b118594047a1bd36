import { moment, number, optionalNumber, optionalText, type Row, text } from "../neo4j/row.ts";
import { statement } from "../neo4j/statement.ts";
import type { Fields } from "./change.ts";

const done = (row: Row) => number(row, "done");

/** Takes the next number; the write lock on the counter makes writers wait for each other, so numbers have no gaps. */
export const TAKE_NUMBER = statement(
  "take revision number",
  `MERGE (c:RevisionCounter {id: 'revision'})
   ON CREATE SET c.number = 0
   SET c.number = c.number + 1
   RETURN c.number AS number`,
  (row) => number(row, "number"),
);

/** Gives a number back that turned out not to be needed. */
export const GIVE_NUMBER_BACK = statement(
  "give revision number back",
  "MATCH (c:RevisionCounter {id: 'revision'}) SET c.number = $number RETURN count(*) AS done",
  done,
);

/** The revision a commit made, if it did: a commit whose answer was lost is not applied twice. */
export const FIND_COMMIT = statement(
  "find commit",
  "OPTIONAL MATCH (r:Revision {commit: $commit}) RETURN r.number AS number",
  (row) => optionalNumber(row, "number"),
);

/** Appends the revision itself. */
export const APPEND_REVISION = statement(
  "append revision",
  `MATCH (u:User {id: $actor})
   CREATE (r:Revision {number: $number, at: $at, message: $message, commit: $commit, size: $size})-[:BY]->(u)
   RETURN count(*) AS done`,
  done,
);

/** Appends its changes; before and after are JSON because a property cannot hold a map. */
export const APPEND_CHANGES = statement(
  "append changes",
  `UNWIND $rows AS row
   CREATE (c:Change {revision: $number, index: row.index, kind: row.kind, conceptId: row.conceptId, otherId: row.otherId,
                     before: row.before, after: row.after})
   RETURN count(*) AS done`,
  done,
);

/**
 * Stamps the concepts the revision touched, and notes their kinds on the revision so that lists of revisions can be filtered
 * by kind: also of those that it removed, and of those that are removed later.
 */
export const STAMP_CONCEPTS = statement(
  "stamp concepts",
  `MATCH (r:Revision {number: $number})
   OPTIONAL MATCH (c:Change {revision: $number}) WHERE c.index >= 0 AND c.otherId IS NULL
   WITH r, collect(DISTINCT c.kind) AS changed
   CALL () {
     UNWIND $ids AS id MATCH (n:Concept {id: id})
     SET n.revision = $number, n.updatedAt = $at
     RETURN collect(DISTINCT n.kind) AS touched
   }
   SET r.kinds = changed + [kind IN touched WHERE NOT kind IN changed]
   RETURN count(*) AS done`,
  done,
);

/** Makes sure that a person or system user exists to attribute revisions to. */
export const ENSURE_USER = statement(
  "ensure user",
  `MERGE (u:User {id: $id}) ON CREATE SET u.name = $name, u.permission = $permission, u.createdAt = $at RETURN count(*) AS done`,
  done,
);

/** A change as the log has it, with who made it and when. */
export interface LoggedChange {
  readonly revision: number;
  readonly kind: string;
  readonly conceptId: string;
  readonly otherId: string | null;
  readonly before: Fields | null;
  readonly after: Fields | null;
  readonly actor: string;
  readonly at: Date;
}

function readLogged(row: Row): LoggedChange {
  return {
    revision: number(row, "revision"),
    kind: text(row, "kind"),
    conceptId: text(row, "conceptId"),
    otherId: optionalText(row, "otherId"),
    before: fieldsIn(optionalText(row, "before")),
    after: fieldsIn(optionalText(row, "after")),
    actor: text(row, "actor"),
    at: moment(row, "at"),
  };
}

/** Reads the fields that the log keeps as JSON. */
export function fieldsIn(json: string | null): Fields | null {
  return json === null ? null : JSON.parse(json);
}

const LOGGED = `MATCH (r:Revision {number: c.revision})-[:BY]->(u:User)
   RETURN c.revision AS revision, c.kind AS kind, c.conceptId AS conceptId, c.otherId AS otherId, c.before AS before, c.after AS after,
     u.name AS actor, r.at AS at`;

/** What revisions after one changed at some concepts, in order. */
export const CHANGES_AFTER = statement(
  "changes after",
  `UNWIND $ids AS id MATCH (c:Change {conceptId: id}) WHERE c.revision > $revision
   ${LOGGED} ORDER BY revision, c.index`,
  readLogged,
);

/** All changes of one revision, in order. */
export const CHANGES_OF_REVISION = statement(
  "changes of revision",
  `MATCH (c:Change {revision: $number}) WHERE c.index >= 0
   ${LOGGED} ORDER BY c.index`,
  readLogged,
);

/** Notes that a revision takes another one back. */
export const APPEND_REVERTS = statement(
  "append reverts",
  `MATCH (r:Revision {number: $number}) MATCH (old:Revision {number: $reverts}) CREATE (r)-[:REVERTS]->(old) RETURN count(*) AS done`,
  done,
);
