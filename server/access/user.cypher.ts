import { ownedBy } from "../batch.ts";
import { choice, flag, moment, number, optionalText, type Row, record, text } from "../neo4j/row.ts";
import { statement } from "../neo4j/statement.ts";
import { sortedPages } from "../order/order.cypher.ts";
import { PERMISSIONS } from "./user.rules.ts";
import type { Account, User } from "./user.type.ts";

/** The fields of a user, as a part of a map projection. */
export const USER = ".id, .name, .permission";

/** Reads a user out of a map. */
export function readUser(row: Row): User {
  return { id: text(row, "id"), name: text(row, "name"), permission: choice(row, "permission", PERMISSIONS) };
}

/**
 * Writers of people wait for each other here, so that "no other administrator" stays true until it is acted on. What comes
 * after it in a statement is read only once the lock is held.
 */
export const ONE_BY_ONE = "MERGE (lock:Lock {id: 'people'}) SET lock.at = $at WITH lock";

/** A user and what a password is checked against. */
export interface Credentials {
  readonly user: User;
  readonly email: string;
  readonly passwordHash: string | null;
  readonly disabled: boolean;
}

const CREDENTIALS = `${USER}, .email, .passwordHash, disabled: u.disabledAt IS NOT NULL`;

function readCredentials(row: Row): Credentials {
  const user = record(row, "user");
  return {
    user: readUser(user),
    email: text(user, "email"),
    passwordHash: optionalText(user, "passwordHash"),
    disabled: flag(user, "disabled"),
  };
}

/** The person with an e-mail address, in its normalized spelling. */
export const CREDENTIALS_BY_EMAIL = statement(
  "credentials by e-mail",
  `MATCH (u:User {email: $email}) RETURN u {${CREDENTIALS}} AS user`,
  readCredentials,
);

/** The person with an id. */
export const CREDENTIALS_BY_ID = statement(
  "credentials by id",
  `MATCH (u:User {id: $id}) WHERE u.email IS NOT NULL RETURN u {${CREDENTIALS}} AS user`,
  readCredentials,
);

/** How many people there are, without the users that stand for parts of the product. */
export const PEOPLE = statement("people", "MATCH (u:User) WHERE u.email IS NOT NULL RETURN count(u) AS total", (row) =>
  number(row, "total"),
);

/** Adds a person unless the e-mail is taken, or, with `$onlyFirst`, anybody is there; no row means refused. */
export const ADD_PERSON = statement(
  "add person",
  `${ONE_BY_ONE}
   OPTIONAL MATCH (taken:User {email: $email}) WHERE taken.id <> $id
   WITH taken WHERE taken IS NULL
     AND (NOT $onlyFirst OR NOT EXISTS { MATCH (p:User) WHERE p.email IS NOT NULL AND p.id <> $id })
   MERGE (u:User {id: $id})
   ON CREATE SET u.name = $name, u.email = $email, u.permission = $permission, u.passwordHash = $passwordHash,
                 u.externalKey = $externalKey, u.createdAt = $at
   RETURN u {${USER}} AS user`,
  (row) => readUser(record(row, "user")),
);

/**
 * Changes a person unless that would leave nobody to administrate: `refused` says so. Only administrators who can sign in
 * count as others.
 */
export const CHANGE_PERSON = statement(
  "change person",
  `${ONE_BY_ONE}
   MATCH (u:User {id: $id}) WHERE u.email IS NOT NULL
   WITH u, coalesce($permission, u.permission) AS permission,
        CASE $disabled WHEN true THEN coalesce(u.disabledAt, $at) WHEN false THEN null ELSE u.disabledAt END AS disabledAt,
        EXISTS { MATCH (other:User {permission: 'ADMIN'})
                 WHERE other.id <> u.id AND other.disabledAt IS NULL AND other.email IS NOT NULL
                   AND (other.passwordHash IS NOT NULL OR other.externalKey IS NOT NULL) } AS replaceable
   WITH u, permission, disabledAt, u.permission AS permissionBefore, u.disabledAt IS NOT NULL AS disabledBefore,
        NOT replaceable AND u.permission = 'ADMIN' AND u.disabledAt IS NULL
          AND (permission <> 'ADMIN' OR disabledAt IS NOT NULL) AS refused
   FOREACH (_ IN CASE WHEN refused THEN [] ELSE [1] END |
     SET u.name = coalesce($name, u.name), u.permission = permission, u.disabledAt = disabledAt)
   RETURN u {${USER}} AS user, u.disabledAt IS NOT NULL AS disabled, refused, permissionBefore, disabledBefore`,
  (row) => ({
    user: readUser(record(row, "user")),
    disabled: flag(row, "disabled"),
    refused: flag(row, "refused"),
    permissionBefore: text(row, "permissionBefore"),
    disabledBefore: flag(row, "disabledBefore"),
  }),
);

/** Sets a password; with `$replacing` only where that is still the hash of the present one. */
export const SET_PASSWORD = statement(
  "set password",
  `MATCH (u:User {id: $id}) WHERE u.email IS NOT NULL AND ($replacing IS NULL OR u.passwordHash IN [$replacing, $passwordHash])
   SET u.passwordHash = $passwordHash RETURN u {${USER}} AS user`,
  (row) => readUser(record(row, "user")),
);

/** What only the person itself and administrators see. */
export const ACCOUNTS = ownedBy(
  "accounts",
  `UNWIND $ids AS owner MATCH (u:User {id: owner})
   RETURN owner, u {.email, .createdAt, .disabledAt, hasPassword: u.passwordHash IS NOT NULL} AS account`,
  (row): Account => {
    const account = record(row, "account");
    return {
      email: optionalText(account, "email"),
      createdAt: moment(account, "createdAt"),
      disabledAt: account.disabledAt == null ? null : moment(account, "disabledAt"),
      hasPassword: flag(account, "hasPassword"),
    };
  },
);

// The e-mail is searched only for those who may see it: a filter on what is hidden would give it away letter by letter.
const FILTERED_PEOPLE = `
MATCH (n:User)
WHERE n.email IS NOT NULL
  AND ($text IS NULL OR toLower(n.name) CONTAINS $text OR ($searchEmail AND n.email STARTS WITH $text))
  AND ($permissions IS NULL OR n.permission IN $permissions)
  AND ($disabled IS NULL OR (n.disabledAt IS NOT NULL) = $disabled)`;

/** A page of people, by name. */
export const PEOPLE_PAGES = sortedPages(
  {
    name: "users",
    match: FILTERED_PEOPLE,
    projection: USER,
    read: (row) => readUser(record(row, "item")),
    keys: { NAME: "toLower(n.name)" },
  },
  "NAME",
);

/** How many people pass the filter. */
export const PEOPLE_COUNT = statement("user count", `${FILTERED_PEOPLE} RETURN count(n) AS total`, (row) =>
  number(row, "total"),
);
