import { randomUUID } from "node:crypto";
import { badInput, ClientError } from "../errors.ts";
import type { GraphTransaction } from "../neo4j/statement.ts";
import type { Access } from "./access.ts";
import { passwordHash } from "./password.ts";
import { ADD_PASSWORD_LINK, FIND_PASSWORD_LINK, USE_PASSWORD_LINK } from "./password-link.cypher.ts";
import { hashOf, newSecret } from "./secret.ts";
import { END_SESSIONS_OF } from "./session.cypher.ts";
import { passwordIsRight } from "./sign-in.store.ts";
import { CREDENTIALS_BY_ID, SET_PASSWORD } from "./user.cypher.ts";
import { passwordFaults } from "./user.rules.ts";
import type { PasswordLink } from "./user.type.ts";
import { userOf, type Viewer } from "./viewer.ts";
import type { Visit } from "./visit.ts";

/** Makes the link a person sets a password with; it is shown to whoever asked for it and to nobody again. */
export async function addPasswordLink(
  { database, settings }: Access,
  user: string,
  validMs: number,
): Promise<PasswordLink> {
  const secret = newSecret();
  const expiresAt = new Date(Date.now() + validMs);
  const record = { id: randomUUID(), user, secretHash: hashOf(secret), expiresAt };
  const [made] = await database.write((transaction) => transaction.write(ADD_PASSWORD_LINK, record));
  if (!made) throw new ClientError("NOT_FOUND", "There is no such person.");
  // Never made from the Host header, which is the caller's to choose.
  return { ...made, link: `${settings.publicUrl ?? ""}/#/set-password/${secret}` };
}

/** Sets the password of the person a link was made for; all sessions of the person end. */
export async function setPassword(access: Access, visit: Visit, token: string, password: string): Promise<boolean> {
  const link = { secretHash: hashOf(token), at: new Date() };
  const [person] = await access.database.read(FIND_PASSWORD_LINK, link);
  if (!person) throw linkUsedUp();
  const faults = passwordFaults(password, person.email);
  if (faults.length > 0) throw badInput(faults);
  const hash = await passwordHash(password);
  await access.database.write(async (transaction) => {
    const [used] = await transaction.write(USE_PASSWORD_LINK, link);
    if (!used) throw linkUsedUp();
    await replacePassword(transaction, person.id, { hash, replacing: null, keep: null });
  });
  access.audit("PASSWORD_SET", { user: person.id, address: visit.address });
  return true;
}

/** Changes the viewer's own password; all other sessions end. */
export async function changePassword(
  access: Access,
  viewer: Viewer,
  visit: Visit,
  current: string,
  password: string,
): Promise<boolean> {
  const { id } = userOf(viewer);
  const [found] = await access.database.read(CREDENTIALS_BY_ID, { id });
  if (!found?.passwordHash) throw badInput([{ path: "current", message: "the account has no password yet" }]);
  const right = await passwordIsRight(access, visit, { account: found.email, password: current, credentials: found });
  if (!right) throw badInput([{ path: "current", message: "is not the present password" }]);
  const faults = passwordFaults(password, found.email);
  if (faults.length > 0) throw badInput(faults);
  const change = { hash: await passwordHash(password), replacing: found.passwordHash, keep: viewer.session };
  await access.database.write((transaction) => replacePassword(transaction, id, change));
  access.audit("PASSWORD_CHANGED", { user: id, address: visit.address });
  return true;
}

interface PasswordChange {
  readonly hash: string;
  /** The hash that must still be the present one. */
  readonly replacing: string | null;
  /** The session that stays. */
  readonly keep: string | null;
}

async function replacePassword(transaction: GraphTransaction, id: string, change: PasswordChange): Promise<void> {
  const { hash, replacing, keep } = change;
  const [user] = await transaction.write(SET_PASSWORD, { id, passwordHash: hash, replacing });
  if (!user) throw new ClientError("CONFLICT", "The password was changed meanwhile.");
  await transaction.write(END_SESSIONS_OF, { user: id, keep });
}

function linkUsedUp(): ClientError {
  return new ClientError("NOT_FOUND", "The link has expired or was used already: ask an administrator for a new one.");
}
