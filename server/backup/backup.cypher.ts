import { number, optionalText, type Row, record, records, text, texts } from "../neo4j/row.ts";
import { statement } from "../neo4j/statement.ts";

const done = (row: Row) => number(row, "done");

/** What is worth nothing on another day: who is signed in, links to set a password, locks. */
const PASSING = ["Session", "PasswordLink", "Lock"];

function lasting(name: string): string {
  return PASSING.map((label) => `NOT ${name}:${label}`).join(" AND ");
}

/** Numbers and times have types in the database that JSON does not have. */
function typed(name: string): string {
  return `properties(${name}) AS fields,
     [key IN keys(${name}) WHERE ${name}[key] IS :: FLOAT NOT NULL | key] AS floats,
     [key IN keys(${name}) WHERE ${name}[key] IS :: ZONED DATETIME NOT NULL | {key: key, time: toString(${name}[key])}] AS times`;
}

function readTyped(row: Row) {
  const times = new Map(records(row, "times").map((time) => [text(time, "key"), text(time, "time")]));
  return { fields: record(row, "fields"), floats: texts(row, "floats"), times };
}

/** Every node that a backup keeps, whatever its labels are; its key holds within one reading. */
export const BACKED_UP_NODES = statement(
  "backed up nodes",
  `MATCH (n) WHERE ${lasting("n")} RETURN elementId(n) AS key, labels(n) AS labels, ${typed("n")}`,
  (row) => ({ key: text(row, "key"), labels: texts(row, "labels"), ...readTyped(row) }),
);

/** Every edge between such nodes. */
export const BACKED_UP_EDGES = statement(
  "backed up edges",
  `MATCH (a)-[r]->(b) WHERE ${lasting("a")} AND ${lasting("b")}
   RETURN elementId(a) AS from, elementId(b) AS to, type(r) AS type, ${typed("r")}`,
  (row) => ({ from: text(row, "from"), to: text(row, "to"), type: text(row, "type"), ...readTyped(row) }),
);

/** How much there is that somebody made, and whether a restore was cut off. */
export const STATE = statement(
  "state before restoring",
  `CALL () {
     MATCH (n) WHERE ${lasting("n")} AND NOT n:Migration AND NOT n:RestoreUnderWay AND NOT (n:RevisionCounter AND n.number = 0)
     RETURN count(n) AS nodes
   }
   OPTIONAL MATCH (r:RestoreUnderWay)
   RETURN nodes, max(r.file) AS cutOff`,
  (row) => ({ nodes: number(row, "nodes"), cutOff: optionalText(row, "cutOff") }),
);

/** Says that the database is not whole until the restore is done. */
export const BEGIN_RESTORE = statement(
  "begin restore",
  "MERGE (r:RestoreUnderWay) SET r.file = $file RETURN count(*) AS done",
  done,
);

/** The database is whole. */
export const END_RESTORE = statement("end restore", "MATCH (r:RestoreUnderWay) DELETE r RETURN count(*) AS done", done);

/** Removes some of what there is. */
export const CLEAR_SOME = statement(
  "clear some",
  "MATCH (n) WHERE NOT n:RestoreUnderWay WITH n LIMIT $limit DETACH DELETE n RETURN count(*) AS done",
  done,
);

/** Nodes are found by their keys until all edges are there. */
export const INDEX_KEYS =
  "CREATE CONSTRAINT restored_key IF NOT EXISTS FOR (n:Restored) REQUIRE n.restoredKey IS UNIQUE";
export const FORGET_KEYS = "DROP CONSTRAINT restored_key IF EXISTS";

const TYPES = (name: string) => `SET ${name} += row.fields
   FOREACH (key IN row.floats | SET ${name}[key] = toFloat(${name}[key]))
   FOREACH (time IN row.times | SET ${name}[time.key] = datetime(time.time))`;

/** Makes nodes. */
export const RESTORE_NODES = statement(
  "restore nodes",
  `UNWIND $rows AS row CREATE (n:Restored:$(row.labels) {restoredKey: row.key}) ${TYPES("n")} RETURN count(*) AS done`,
  done,
);

/** Makes edges between nodes that were made. */
export const RESTORE_EDGES = statement(
  "restore edges",
  `UNWIND $rows AS row
   MATCH (a:Restored {restoredKey: row.from}) MATCH (b:Restored {restoredKey: row.to})
   CREATE (a)-[r:$(row.type)]->(b) ${TYPES("r")} RETURN count(*) AS done`,
  done,
);

/** Takes the keys off some nodes again. */
export const UNMARK_SOME = statement(
  "unmark some",
  "MATCH (n:Restored) WITH n LIMIT $limit REMOVE n:Restored, n.restoredKey RETURN count(*) AS done",
  done,
);
