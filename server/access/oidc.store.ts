import { randomUUID } from "node:crypto";
import { ClientError } from "../errors.ts";
import type { Access } from "./access.ts";
import { EXTERNAL_PERSON_BY_EMAIL, LINK_EXTERNAL_KEY, PERSON_BY_EXTERNAL_KEY } from "./oidc.cypher.ts";
import { type Claims, permissionFrom } from "./oidc.rules.ts";
import { openSession } from "./session.store.ts";
import { ADD_PERSON } from "./user.cypher.ts";
import { emailFaults, normalizedEmail } from "./user.rules.ts";
import { changePerson } from "./user.store.ts";
import type { User } from "./user.type.ts";
import type { Visit } from "./visit.ts";

const LONGEST_NAME = 256;

/** Why a person the provider vouches for is not let in; the panel has words for each. */
export type Refusal = "NO_EMAIL" | "EMAIL_IN_USE" | "DISABLED";

/** The provider's word is good and still does not let the person in. */
export class SignInRefused extends Error {
  readonly reason: Refusal;

  constructor(reason: Refusal) {
    super(`Signing in is refused: ${reason}`);
    this.reason = reason;
  }
}

/** Opens a session for a person a provider vouches for, who may be new here. */
export async function signInExternally(access: Access, visit: Visit, key: string, claims: Claims): Promise<void> {
  const known = await personOf(access, key, claims);
  const user = await withMappedPermission(access, known, claims);
  const session = await openSession(access, visit, { user: user.id, passwordHash: null });
  access.audit("SIGNED_IN", { user: user.id, session: session.id, by: "provider", address: visit.address });
}

async function personOf(access: Access, externalKey: string, claims: Claims): Promise<User> {
  const [person] = await access.database.read(PERSON_BY_EXTERNAL_KEY, { externalKey });
  if (person?.disabled) throw new SignInRefused("DISABLED");
  if (person) return person.user;
  const email = normalizedEmail(typeof claims.email === "string" ? claims.email : "");
  if (emailFaults(email).length > 0) throw new SignInRefused("NO_EMAIL");
  const [namesake] = await access.database.read(EXTERNAL_PERSON_BY_EMAIL, { email });
  if (!namesake) return addExternalPerson(access, externalKey, email, claims);
  return link(access, namesake.user.id, externalKey, claims);
}

/** Only a provider that has verified the e-mail may open an account that is here already. */
async function link({ database }: Access, id: string, externalKey: string, claims: Claims): Promise<User> {
  if (claims.email_verified !== true) throw new SignInRefused("EMAIL_IN_USE");
  const [linked] = await database.write((transaction) => transaction.write(LINK_EXTERNAL_KEY, { id, externalKey }));
  if (!linked) throw new SignInRefused("EMAIL_IN_USE");
  if (linked.disabled) throw new SignInRefused("DISABLED");
  return linked.user;
}

async function addExternalPerson(
  { database, audit }: Access,
  externalKey: string,
  email: string,
  claims: Claims,
): Promise<User> {
  if (claims.email_verified === false) throw new SignInRefused("NO_EMAIL");
  const person = { id: randomUUID(), name: nameIn(claims) ?? email, email, externalKey, permission: "VIEWER" };
  const [user] = await database.write((transaction) =>
    transaction.write(ADD_PERSON, { ...person, passwordHash: null, onlyFirst: false, at: new Date() }),
  );
  if (!user) throw new SignInRefused("EMAIL_IN_USE");
  audit("USER_INVITED", { by: "provider", user: user.id, permission: user.permission });
  return user;
}

function nameIn({ name, preferred_username: username }: Claims): string | null {
  const found = [name, username].find((text) => typeof text === "string" && text.trim() !== "");
  return typeof found === "string"
    ? found
        .replaceAll(/\p{Cc}+/gu, " ")
        .trim()
        .slice(0, LONGEST_NAME)
    : null;
}

/** Where a claim decides, it decides at every sign-in; the last administrator stays one all the same. */
async function withMappedPermission(access: Access, user: User, claims: Claims): Promise<User> {
  const roles = access.settings.oidc?.roles;
  const permission = roles ? permissionFrom(claims, roles) : user.permission;
  if (permission === user.permission) return user;
  try {
    return await changePerson(access, "provider", user.id, { permission });
  } catch (error) {
    if (error instanceof ClientError && error.extensions.code === "CONFLICT") return user;
    throw error;
  }
}
