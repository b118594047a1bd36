import { ClientError } from "../errors.ts";
import type { Statement } from "../neo4j/statement.ts";
import type { Access } from "./access.ts";
import { FIND_TOKEN, TOUCH_TOKEN } from "./api-token.cypher.ts";
import { looksLikeToken } from "./api-token.store.ts";
import { cappedBy } from "./scope.rules.ts";
import { hashOf } from "./secret.ts";
import { FIND_SESSION, TOUCH_SESSION } from "./session.cypher.ts";
import { endOf, isWorthNoting, LAST_USE_STEP_MS } from "./session.rules.ts";
import { inSession, stranger, type Viewer } from "./viewer.ts";
import type { Visit } from "./visit.ts";

/**
 * Finds out who asks. It reads the database each time, so that a revoked token, a disabled user or another permission counts
 * from the next request on. A bad token fails with UNAUTHENTICATED; a stale cookie is taken back and makes a stranger.
 */
export async function identify(access: Access, visit: Visit): Promise<Viewer> {
  if (visit.bearer !== null) return byToken(access, visit, visit.bearer);
  if (visit.sessionSecret !== null) return bySession(access, visit, visit.sessionSecret);
  return stranger(access.settings.publicReading);
}

async function byToken(access: Access, visit: Visit, bearer: string): Promise<Viewer> {
  const [token] = looksLikeToken(bearer) ? await access.database.read(FIND_TOKEN, { secretHash: hashOf(bearer) }) : [];
  const now = new Date();
  if (!token || token.disabled || token.expiresAt <= now) {
    access.audit("TOKEN_REFUSED", { token: token?.id ?? null, address: visit.address });
    throw new ClientError("UNAUTHENTICATED", "The API token is unknown, expired or revoked.");
  }
  if (isWorthNoting(token.lastUsedAt, now)) note(access, TOUCH_TOKEN, token.id, now);
  const { user, scope, id } = token;
  return { user, permission: cappedBy(scope, user.permission), session: null, token: id };
}

async function bySession(access: Access, visit: Visit, secret: string): Promise<Viewer> {
  const [session] = await access.database.read(FIND_SESSION, { secretHash: hashOf(secret) });
  const now = new Date();
  if (!session || session.disabled || endOf(session) <= now) {
    visit.forgetSession();
    return stranger(access.settings.publicReading);
  }
  if (isWorthNoting(session.lastSeenAt, now)) note(access, TOUCH_SESSION, session.id, now);
  return inSession(session);
}

/** Nobody waits for the note, and a request does not fail because it could not be made. */
function note({ database }: Access, touch: Statement<number>, id: string, at: Date): void {
  const before = new Date(at.getTime() - LAST_USE_STEP_MS);
  database.write((transaction) => transaction.write(touch, { id, at, before })).catch(() => undefined);
}
