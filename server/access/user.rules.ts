/** What people and tokens may do; each includes the ones before it. */
export const PERMISSIONS = {
  VIEWER: "May read.",
  CONTRIBUTOR: "May also propose changes.",
  EDITOR: "May also change and review.",
  ADMIN: "May also manage users, tokens, webhooks and imports.",
} as const;

/** One of the permissions. */
export type Permission = keyof typeof PERMISSIONS;

/** A user that stands for a part of the product itself, so that its writes are attributed too. */
export interface SystemUser {
  readonly id: string;
  readonly name: string;
}

/** Writes the content an empty graph starts with. */
export const SEED_USER: SystemUser = { id: "system-seed", name: "Seed" };
