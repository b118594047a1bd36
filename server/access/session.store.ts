import { randomUUID } from "node:crypto";
import { ClientError } from "../errors.ts";
import type { Access } from "./access.ts";
import { hashOf, newSecret } from "./secret.ts";
import { ADD_SESSION, END_SESSION, END_SESSION_BY_SECRET, SESSIONS_OF, SWEEP_SESSIONS } from "./session.cypher.ts";
import { SESSION_IDLE_MS, SESSION_LONGEST_MS } from "./session.rules.ts";
import type { Session } from "./session.type.ts";
import { userOf, type Viewer } from "./viewer.ts";
import type { Visit } from "./visit.ts";

/** Whom a session is opened for; with a hash, only while that is still the hash of the user's password. */
export interface Opening {
  readonly user: string;
  readonly passwordHash: string | null;
}

/** Opens a session under a new secret and hands it to the browser; the session it had before ends. */
export async function openSession(access: Access, visit: Visit, opening: Opening): Promise<Session> {
  const secret = newSecret();
  const at = new Date();
  const record = {
    ...opening,
    at,
    id: randomUUID(),
    secretHash: hashOf(secret),
    expiresAt: new Date(at.getTime() + SESSION_LONGEST_MS),
    address: visit.address,
    agent: visit.agent,
  };
  const previous = visit.sessionSecret && hashOf(visit.sessionSecret);
  const [session] = await access.database.write(async (transaction) => {
    if (previous) await transaction.write(END_SESSION_BY_SECRET, { secretHash: previous });
    await transaction.write(SWEEP_SESSIONS, { at, idleSince: idleSince(at) });
    return transaction.write(ADD_SESSION, record);
  });
  if (!session) throw new ClientError("UNAUTHENTICATED", "The account changed meanwhile: sign in again.");
  visit.keepSession(secret, session.expiresAt);
  return { ...session, current: true };
}

/** The viewer's live sessions. */
export async function listSessions({ database }: Access, viewer: Viewer): Promise<Session[]> {
  const at = new Date();
  const found = await database.read(SESSIONS_OF, { user: userOf(viewer).id, at, idleSince: idleSince(at) });
  return found.map((session) => ({ ...session, current: session.id === viewer.session }));
}

/** Ends one of the viewer's own sessions; another person's is as unknown as one that does not exist. */
export async function revokeSession(access: Access, viewer: Viewer, visit: Visit, id: string): Promise<boolean> {
  const user = userOf(viewer).id;
  const [ended] = await access.database.write((transaction) => transaction.write(END_SESSION, { id, user }));
  if (!ended) throw new ClientError("NOT_FOUND", "There is no such session of yours.");
  if (id === viewer.session) visit.forgetSession();
  access.audit("SESSION_REVOKED", { user, session: id, address: visit.address });
  return true;
}

/** Ends the session the request belongs to; false where there was none. */
export async function signOut(access: Access, viewer: Viewer, visit: Visit): Promise<boolean> {
  if (!viewer.user || !viewer.session) return false;
  const ending = { id: viewer.session, user: viewer.user.id };
  await access.database.write((transaction) => transaction.write(END_SESSION, ending));
  visit.forgetSession();
  access.audit("SIGNED_OUT", { user: viewer.user.id, session: viewer.session, address: visit.address });
  return true;
}

function idleSince(at: Date): Date {
  return new Date(at.getTime() - SESSION_IDLE_MS);
}
