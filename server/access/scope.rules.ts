import { lesser, type Permission } from "./user.rules.ts";

/** What an API token may be used for at most. */
export const SCOPES = {
  READ: "Reads: VIEWER at most.",
  PROPOSE: "Proposes changes: CONTRIBUTOR at most.",
  WRITE: "Changes and reviews: EDITOR at most.",
  ADMIN: "Manages users, webhooks and imports: ADMIN at most.",
} as const;

/** One of the scopes. */
export type Scope = keyof typeof SCOPES;

const CEILINGS: Readonly<Record<Scope, Permission>> = {
  READ: "VIEWER",
  PROPOSE: "CONTRIBUTOR",
  WRITE: "EDITOR",
  ADMIN: "ADMIN",
};

/** What a token of this scope may do in the hands of a user with this permission: never more than the user. */
export function cappedBy(scope: Scope, permission: Permission): Permission {
  return lesser(CEILINGS[scope], permission);
}

/** Whether a user with this permission can make use of the scope in full. */
export function isWithin(scope: Scope, permission: Permission): boolean {
  return cappedBy(scope, permission) === CEILINGS[scope];
}
