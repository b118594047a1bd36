import { ClientError } from "../errors.ts";
import type { Session } from "./session.type.ts";
import { includes, type Permission } from "./user.rules.ts";
import type { User } from "./user.type.ts";

/** Who asks, and what the request may do. */
export interface Viewer {
  /** Null for strangers. */
  readonly user: User | null;
  /** What this request may do, which is never more than its user may; null: not even read. */
  readonly permission: Permission | null;
  /** Id of the session the request belongs to. */
  readonly session: string | null;
  /** Id of the API token the request was sent with. */
  readonly token: string | null;
}

/** Somebody who has not signed in: a reader where reading is public, nobody elsewhere. */
export function stranger(publicReading: boolean): Viewer {
  return { user: null, permission: publicReading ? "VIEWER" : null, session: null, token: null };
}

/** A person in a session. */
export function inSession({ id, user }: Pick<Session, "id" | "user">): Viewer {
  return { user, permission: user.permission, session: id, token: null };
}

/** What a field of Query, Mutation or Subscription asks of the viewer. */
export type Need =
  | Permission
  /** A change of the graph: EDITOR, or CONTRIBUTOR where it goes into a proposal (header x-proposal). */
  | "EDITOR_OR_PROPOSAL"
  /** Open to everybody, also where reading is not public: signing in and what it takes. */
  | "ANYONE"
  /** A person in a session of their own: what concerns the account itself is out of reach of API tokens. */
  | "SESSION";

/** Fails with UNAUTHENTICATED where signing in would help, with FORBIDDEN where only another permission would. */
export function demand(viewer: Viewer, need: Need): void {
  if (need === "ANYONE") return;
  if (need === "SESSION") {
    if (viewer.session === null)
      throw viewer.user ? forbidden("a session: API tokens cannot do it") : unauthenticated();
    return;
  }
  const permission = need === "EDITOR_OR_PROPOSAL" ? "EDITOR" : need;
  if (may(viewer, permission)) return;
  const otherwise = permission === need ? "" : ", or the header x-proposal with the id of a proposal of yours";
  throw viewer.user ? forbidden(`the permission ${permission}${otherwise}`) : unauthenticated();
}

/** Whether the viewer may do what takes this permission. */
export function may(viewer: Viewer, permission: Permission): boolean {
  return viewer.permission !== null && includes(viewer.permission, permission);
}

/** The signed-in user of a field that needs one. */
export function userOf(viewer: Viewer): User {
  if (!viewer.user) throw unauthenticated();
  return viewer.user;
}

function unauthenticated(): ClientError {
  return new ClientError("UNAUTHENTICATED", "Sign in, or send an API token, to do this.");
}

/** The viewer is known and may not do it. */
export function forbidden(needed: string): ClientError {
  return new ClientError("FORBIDDEN", `This needs ${needed}.`);
}
