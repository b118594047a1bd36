import { flag, moment, number, optionalText, type Row, record, text } from "../neo4j/row.ts";
import { statement } from "../neo4j/statement.ts";
import type { Session } from "./session.type.ts";
import { readUser, USER } from "./user.cypher.ts";

const SESSION = ".id, .createdAt, .lastSeenAt, .expiresAt, .address, .agent";
const done = (row: Row) => number(row, "done");

function readSession(row: Row): Omit<Session, "current"> {
  const session = record(row, "session");
  return {
    id: text(session, "id"),
    user: readUser(record(row, "user")),
    createdAt: moment(session, "createdAt"),
    lastSeenAt: moment(session, "lastSeenAt"),
    expiresAt: moment(session, "expiresAt"),
    address: optionalText(session, "address"),
    agent: optionalText(session, "agent"),
  };
}

/** The session with a secret. */
export const FIND_SESSION = statement(
  "find session",
  `MATCH (s:Session {secretHash: $secretHash})-[:OF]->(u:User)
   RETURN s {${SESSION}} AS session, u {${USER}} AS user, u.disabledAt IS NOT NULL AS disabled`,
  (row) => ({ ...readSession(row), disabled: flag(row, "disabled") }),
);

/** Opens a session, unless meanwhile the user was disabled or the password that was checked was changed: then no row. */
export const ADD_SESSION = statement(
  "add session",
  `MATCH (u:User {id: $user}) WHERE u.disabledAt IS NULL AND ($passwordHash IS NULL OR u.passwordHash = $passwordHash)
   MERGE (s:Session {id: $id})
   ON CREATE SET s.secretHash = $secretHash, s.createdAt = $at, s.lastSeenAt = $at, s.expiresAt = $expiresAt,
                 s.address = $address, s.agent = $agent
   MERGE (s)-[:OF]->(u)
   RETURN s {${SESSION}} AS session, u {${USER}} AS user`,
  readSession,
);

/** Notes that a session is used; of several requests at once one writes. */
export const TOUCH_SESSION = statement(
  "touch session",
  "MATCH (s:Session {id: $id}) WHERE s.lastSeenAt < $before SET s.lastSeenAt = $at RETURN count(s) AS done",
  done,
);

/** The live sessions of a user, the last used first. */
export const SESSIONS_OF = statement(
  "sessions of user",
  `MATCH (s:Session)-[:OF]->(u:User {id: $user}) WHERE s.expiresAt > $at AND s.lastSeenAt > $idleSince
   RETURN s {${SESSION}} AS session, u {${USER}} AS user ORDER BY s.lastSeenAt DESC, s.id LIMIT 1000`,
  readSession,
);

/** Ends one session, if it is one of this user's. */
export const END_SESSION = statement(
  "end session",
  "MATCH (s:Session {id: $id})-[:OF]->(:User {id: $user}) DETACH DELETE s RETURN count(*) AS done",
  done,
);

/** Ends the sessions of a user, all but the one to keep. */
export const END_SESSIONS_OF = statement(
  "end sessions of user",
  `MATCH (s:Session)-[:OF]->(:User {id: $user}) WHERE $keep IS NULL OR s.id <> $keep
   DETACH DELETE s RETURN count(*) AS done`,
  done,
);

/** Ends the session with a secret, whosever it is. */
export const END_SESSION_BY_SECRET = statement(
  "end session by secret",
  "MATCH (s:Session {secretHash: $secretHash}) DETACH DELETE s RETURN count(*) AS done",
  done,
);

/** Removes what is left of sessions that ended by themselves. */
export const SWEEP_SESSIONS = statement(
  "sweep sessions",
  `MATCH (s:Session) WHERE s.lastSeenAt < $idleSince OR s.expiresAt < $at
   WITH s LIMIT 1000 DETACH DELETE s RETURN count(*) AS done`,
  done,
);
