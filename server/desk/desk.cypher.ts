import { moment, number, optionalMoment, type Row, record, text } from "../neo4j/row.ts";
import { statement } from "../neo4j/statement.ts";
import type { SavedPicture, SavedView } from "./desk.type.ts";

function readView(row: Row): SavedView {
  const view = record(row, "view");
  return { name: text(view, "name"), search: text(view, "search"), savedAt: moment(view, "savedAt") };
}

/** The views of one page that a person keeps. */
export const VIEWS_OF = statement(
  "saved views",
  `MATCH (v:SavedView {kind: $kind})-[:OF]->(:User {id: $user})
   RETURN v {.name, .search, .savedAt} AS view ORDER BY toLower(v.name), v.name LIMIT 500`,
  readView,
);

/** The names of such views alone: those of the explorer are long. */
export const VIEW_NAMES_OF = statement(
  "names of saved views",
  `MATCH (v:SavedView {kind: $kind})-[:OF]->(:User {id: $user})
   RETURN v.name AS name, v.savedAt AS savedAt ORDER BY toLower(name), name LIMIT 500`,
  (row): SavedPicture => ({ name: text(row, "name"), savedAt: moment(row, "savedAt") }),
);

/** One view of a person. */
export const VIEW_NAMED = statement(
  "saved view",
  "MATCH (v:SavedView {kind: $kind, name: $name})-[:OF]->(:User {id: $user}) RETURN v {.name, .search, .savedAt} AS view",
  readView,
);

/** Keeps a view under its name; no row where the person keeps too many already, of this page or of all. */
export const SAVE_VIEW = statement(
  "save view",
  `MATCH (u:User {id: $user}) WHERE COUNT { (:SavedView)-[:OF]->(u) } < $most
     AND COUNT { (:SavedView {kind: $kind})-[:OF]->(u) } < $mostOfPage
   MERGE (v:SavedView {id: $user + ' ' + $kind + ' ' + $name})
   SET v.kind = $kind, v.name = $name, v.search = $search, v.savedAt = $at
   MERGE (v)-[:OF]->(u)
   RETURN v {.name, .search, .savedAt} AS view`,
  readView,
);

/** Forgets a view of a person. */
export const FORGET_VIEW = statement(
  "forget view",
  "MATCH (v:SavedView {kind: $kind, name: $name})-[:OF]->(:User {id: $user}) DETACH DELETE v RETURN count(*) AS done",
  (row) => number(row, "done"),
);

/** Notes that a person is here; one who was away begins a new visit. */
export const NOTE_VISIT = statement(
  "note visit",
  `MATCH (u:User {id: $user})
   SET u.visitBefore = CASE WHEN u.visitedAt < $awaySince THEN u.visitedAt ELSE u.visitBefore END, u.visitedAt = $at
   RETURN u.visitBefore AS before`,
  (row) => optionalMoment(row, "before"),
);

/** When the visit of a person before this one ended. */
export const LAST_VISIT = statement("last visit", "MATCH (u:User {id: $user}) RETURN u.visitBefore AS before", (row) =>
  optionalMoment(row, "before"),
);
