import { flag, optionalText, type Row, record } from "../neo4j/row.ts";
import { statement } from "../neo4j/statement.ts";
import { readUser, USER } from "./user.cypher.ts";

function readPerson(row: Row) {
  const user = record(row, "user");
  return { user: readUser(user), disabled: flag(user, "disabled"), externalKey: optionalText(user, "externalKey") };
}

const PERSON = `${USER}, .externalKey, disabled: u.disabledAt IS NOT NULL`;

/** The person whom a provider knows by this key, its issuer and subject. */
export const PERSON_BY_EXTERNAL_KEY = statement(
  "person by external key",
  `MATCH (u:User {externalKey: $externalKey}) RETURN u {${PERSON}} AS user`,
  readPerson,
);

/** The person with an e-mail, and whether a provider knows the person already. */
export const EXTERNAL_PERSON_BY_EMAIL = statement(
  "external person by e-mail",
  `MATCH (u:User {email: $email}) RETURN u {${PERSON}} AS user`,
  readPerson,
);

/** Lets a provider's key stand for a person who has none yet. */
export const LINK_EXTERNAL_KEY = statement(
  "link external key",
  `MATCH (u:User {id: $id}) WHERE u.externalKey IS NULL OR u.externalKey = $externalKey
   SET u.externalKey = $externalKey RETURN u {${PERSON}} AS user`,
  readPerson,
);
