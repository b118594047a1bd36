import { choice, flag, moment, number, type Row, record, text } from "../neo4j/row.ts";
import { statement } from "../neo4j/statement.ts";
import type { ApiToken } from "./api-token.type.ts";
import { SCOPES } from "./scope.rules.ts";
import { readUser, USER } from "./user.cypher.ts";

const TOKEN = ".id, .name, .scope, .start, .createdAt, .expiresAt, .lastUsedAt";
const done = (row: Row) => number(row, "done");

function readToken(row: Row): ApiToken {
  const token = record(row, "token");
  return {
    id: text(token, "id"),
    name: text(token, "name"),
    scope: choice(token, "scope", SCOPES),
    start: text(token, "start"),
    user: readUser(record(row, "user")),
    createdAt: moment(token, "createdAt"),
    expiresAt: moment(token, "expiresAt"),
    lastUsedAt: token.lastUsedAt == null ? null : moment(token, "lastUsedAt"),
  };
}

/** The token with a secret. */
export const FIND_TOKEN = statement(
  "find token",
  `MATCH (t:ApiToken {secretHash: $secretHash})-[:OF]->(u:User)
   RETURN t {${TOKEN}} AS token, u {${USER}} AS user, u.disabledAt IS NOT NULL AS disabled`,
  (row) => ({ ...readToken(row), disabled: flag(row, "disabled") }),
);

/** Stores a token of a user who is not disabled. */
export const ADD_TOKEN = statement(
  "add token",
  `MATCH (u:User {id: $user}) WHERE u.disabledAt IS NULL
   MERGE (t:ApiToken {id: $id})
   ON CREATE SET t.secretHash = $secretHash, t.name = $name, t.scope = $scope, t.start = $start, t.createdAt = $at,
                 t.expiresAt = $expiresAt
   MERGE (t)-[:OF]->(u)
   RETURN t {${TOKEN}} AS token, u {${USER}} AS user`,
  readToken,
);

/** Notes that a token is used; of several requests at once one writes. */
export const TOUCH_TOKEN = statement(
  "touch token",
  `MATCH (t:ApiToken {id: $id}) WHERE t.lastUsedAt IS NULL OR t.lastUsedAt < $before
   SET t.lastUsedAt = $at RETURN count(t) AS done`,
  done,
);

/** The tokens of a user, or of all where none is named, the newest first. */
export const TOKENS = statement(
  "tokens",
  `MATCH (t:ApiToken)-[:OF]->(u:User) WHERE $user IS NULL OR u.id = $user
   RETURN t {${TOKEN}} AS token, u {${USER}} AS user ORDER BY t.createdAt DESC, t.id LIMIT 1000`,
  readToken,
);

/** Removes a token of this user, or anybody's where none is named. */
export const REMOVE_TOKEN = statement(
  "remove token",
  `MATCH (t:ApiToken {id: $id})-[:OF]->(u:User) WHERE $user IS NULL OR u.id = $user
   DETACH DELETE t RETURN count(*) AS done`,
  done,
);

/** Removes all tokens of a user. */
export const REMOVE_TOKENS_OF = statement(
  "remove tokens of user",
  "MATCH (t:ApiToken)-[:OF]->(:User {id: $user}) DETACH DELETE t RETURN count(*) AS done",
  done,
);
