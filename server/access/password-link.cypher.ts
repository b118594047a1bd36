import { moment, number, record, text } from "../neo4j/row.ts";
import { statement } from "../neo4j/statement.ts";
import { ONE_BY_ONE, readUser, USER } from "./user.cypher.ts";

/** Makes the link of a person; it takes the place of an older one. */
export const ADD_PASSWORD_LINK = statement(
  "add password link",
  `MATCH (u:User {id: $user}) WHERE u.email IS NOT NULL
   OPTIONAL MATCH (old:PasswordLink)-[:OF]->(u) WHERE old.id <> $id
   DETACH DELETE old
   WITH DISTINCT u
   MERGE (l:PasswordLink {id: $id}) ON CREATE SET l.secretHash = $secretHash, l.expiresAt = $expiresAt
   MERGE (l)-[:OF]->(u)
   RETURN u {${USER}} AS user, l.expiresAt AS expiresAt`,
  (row) => ({ user: readUser(record(row, "user")), expiresAt: moment(row, "expiresAt") }),
);

/** Whom a link that has not expired lets set a password. */
export const FIND_PASSWORD_LINK = statement(
  "find password link",
  `MATCH (l:PasswordLink {secretHash: $secretHash})-[:OF]->(u:User) WHERE l.expiresAt > $at
   RETURN u.id AS id, u.email AS email`,
  (row) => ({ id: text(row, "id"), email: text(row, "email") }),
);

/** Uses a link up: of two uses at once only one finds it. */
export const USE_PASSWORD_LINK = statement(
  "use password link",
  `${ONE_BY_ONE}
   MATCH (l:PasswordLink {secretHash: $secretHash}) WHERE l.expiresAt > $at
   DETACH DELETE l RETURN count(*) AS done`,
  (row) => number(row, "done"),
);
