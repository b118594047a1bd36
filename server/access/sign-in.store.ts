import { ClientError } from "../errors.ts";
import type { Access } from "./access.ts";
import { isPassword } from "./password.ts";
import { openSession } from "./session.store.ts";
import type { Session } from "./session.type.ts";
import { CREDENTIALS_BY_EMAIL, type Credentials } from "./user.cypher.ts";
import { normalizedEmail } from "./user.rules.ts";
import type { Visit } from "./visit.ts";

/** The most of an unknown e-mail that is worth logging. */
const LOGGED = 254;

/** Opens a session for whoever knows the password. Unknown, disabled and wrong are one answer, in one time. */
export async function signIn(access: Access, visit: Visit, email: string, password: string): Promise<Session> {
  const account = normalizedEmail(email);
  const [found] = await access.database.read(CREDENTIALS_BY_EMAIL, { email: account });
  const right = await passwordIsRight(access, visit, { account, password, credentials: found ?? null });
  if (!right || !found) throw new ClientError("UNAUTHENTICATED", "The e-mail or the password is wrong.");
  const session = await openSession(access, visit, { user: found.user.id, passwordHash: found.passwordHash });
  access.audit("SIGNED_IN", { user: found.user.id, session: session.id, by: "password", address: visit.address });
  return session;
}

/** Somebody says that this is the password of an account, which may not exist. */
export interface Attempt {
  readonly account: string;
  readonly password: string;
  readonly credentials: Credentials | null;
}

/** Whether the password is that of the account; attempts are counted and slowed down with RATE_LIMITED. */
export async function passwordIsRight(
  { attempts, audit }: Access,
  visit: Visit,
  { account, password, credentials }: Attempt,
): Promise<boolean> {
  const details = { email: account.slice(0, LOGGED), address: visit.address };
  try {
    attempts.begin(account, visit.network);
  } catch (error) {
    audit("SIGN_IN_SLOWED_DOWN", details);
    throw error;
  }
  const right = await isPassword(password, credentials?.passwordHash ?? null);
  if (right && !credentials?.disabled) attempts.succeeded(account, visit.network);
  else audit("SIGN_IN_FAILED", details);
  return right && !credentials?.disabled;
}
