const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** A session that is not used this long ends. */
export const SESSION_IDLE_MS = 12 * HOUR_MS;
/** A session ends this long after the sign-in, however much it is used. */
export const SESSION_LONGEST_MS = 30 * DAY_MS;
/** How exactly the last use of sessions and tokens is kept: writing it at every request would cost more than it tells. */
export const LAST_USE_STEP_MS = MINUTE_MS;

/** How long the first password of an invited person can be set. */
export const INVITATION_MS = 7 * DAY_MS;
/** How long a forgotten password can be set anew. */
export const RESET_MS = DAY_MS;

/** How long an API token is valid unless its maker says otherwise, and at most. */
export const TOKEN_USUAL_MS = 365 * DAY_MS;
export const TOKEN_LONGEST_MS = 5 * 365 * DAY_MS;

/** When a session that was last used at this moment ends. */
export function endOf(session: { lastSeenAt: Date; expiresAt: Date }): Date {
  return new Date(Math.min(session.lastSeenAt.getTime() + SESSION_IDLE_MS, session.expiresAt.getTime()));
}

/** Whether the last use is so long ago that it should be noted again. */
export function isWorthNoting(last: Date | null, now: Date): boolean {
  return last === null || now.getTime() - last.getTime() >= LAST_USE_STEP_MS;
}
