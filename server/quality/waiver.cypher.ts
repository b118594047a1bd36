import { readUser, USER } from "../access/user.cypher.ts";
import { moment, number, type Row, record, text } from "../neo4j/row.ts";
import { statement } from "../neo4j/statement.ts";

function readWaiver(row: Row) {
  const waiver = record(row, "waiver");
  return {
    finding: text(waiver, "id"),
    reason: text(waiver, "reason"),
    until: moment(waiver, "until"),
    at: moment(waiver, "at"),
    by: readUser(record(row, "actor")),
  };
}

const RETURN_WAIVER = `RETURN w {.id, .reason, .until, .at} AS waiver, u {${USER}} AS actor`;

/** The waivers that hold now, of any rules. */
export const WAIVERS = statement(
  "waivers",
  `MATCH (w:QualityWaiver) WHERE w.until > datetime() AND w.rule IN $rules
   MATCH (w)-[:BY]->(u:User) ${RETURN_WAIVER} LIMIT 100000`,
  readWaiver,
);

/** The waivers of some findings that hold now. */
export const WAIVERS_OF = statement(
  "waivers of",
  `UNWIND $ids AS id MATCH (w:QualityWaiver {id: id}) WHERE w.until > datetime()
   MATCH (w)-[:BY]->(u:User) ${RETURN_WAIVER}`,
  readWaiver,
);

/** Waives a finding, or changes why and until when. */
export const WAIVE = statement(
  "waive",
  `MATCH (u:User {id: $actor})
   MERGE (w:QualityWaiver {id: $id})
   SET w.rule = $rule, w.concepts = $concepts, w.reason = $reason, w.until = $until, w.at = $at
   WITH w, u
   CALL (w) { MATCH (w)-[old:BY]->() DELETE old }
   CREATE (w)-[:BY]->(u)
   ${RETURN_WAIVER}`,
  readWaiver,
);

/** Forgets a waiver. */
export const REMOVE_WAIVER = statement(
  "remove waiver",
  "MATCH (w:QualityWaiver {id: $id}) DETACH DELETE w RETURN count(*) AS done",
  (row) => number(row, "done"),
);
