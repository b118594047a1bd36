import type { FieldFault } from "../errors.ts";

/** What people and tokens may do; each includes the ones before it. */
export const PERMISSIONS = {
  VIEWER: "May read.",
  CONTRIBUTOR: "May also propose changes.",
  EDITOR: "May also change and review.",
  ADMIN: "May also manage users, tokens, webhooks and imports.",
} as const;

/** One of the permissions. */
export type Permission = keyof typeof PERMISSIONS;

const RANKS: Readonly<Record<Permission, number>> = { VIEWER: 1, CONTRIBUTOR: 2, EDITOR: 3, ADMIN: 4 };

/** Whether a permission is the needed one or includes it. */
export function includes(permission: Permission, needed: Permission): boolean {
  return RANKS[permission] >= RANKS[needed];
}

/** The lesser of two permissions. */
export function lesser(one: Permission, other: Permission): Permission {
  return includes(one, other) ? other : one;
}

/** A user that stands for a part of the product itself, so that its writes are attributed too. */
export interface SystemUser {
  readonly id: string;
  readonly name: string;
}

/** Writes the content an empty graph starts with. */
export const SEED_USER: SystemUser = { id: "system-seed", name: "Seed" };

/** Writes what is imported on the command line. */
export const IMPORT_USER: SystemUser = { id: "system-import", name: "Import" };

/** Owns the API tokens that were made on the command line for nobody in particular. */
export const AUTOMATION_USER: SystemUser = { id: "system-automation", name: "Automation" };

const LONGEST_EMAIL = 254;
const LONGEST_NAME = 256;
const SHORTEST_PASSWORD = 12;
const LONGEST_PASSWORD = 256;
const EMAIL = /^[^\s@\p{Cc}]+@[^\s@\p{Cc}]+$/u;

/** The one spelling of an e-mail address that is stored, compared and counted. */
export function normalizedEmail(email: string): string {
  return email.normalize("NFKC").trim().toLowerCase();
}

/** What is wrong with an e-mail address, normalized already. */
export function emailFaults(email: string, path = "email"): FieldFault[] {
  if (email.length > LONGEST_EMAIL) return [{ path, message: `must have at most ${LONGEST_EMAIL} characters` }];
  return EMAIL.test(email) ? [] : [{ path, message: "must be an e-mail address" }];
}

/** What is wrong with the name of a person or a token. */
export function nameFaults(name: string, path = "name"): FieldFault[] {
  const length = name.trim().length;
  if (length === 0 || length > LONGEST_NAME)
    return [{ path, message: `must have 1 to ${LONGEST_NAME} characters that are not blank` }];
  return /\p{Cc}/u.test(name) ? [{ path, message: "must not have control characters" }] : [];
}

/** What is wrong with a new password; the message never repeats it. */
export function passwordFaults(password: string, email: string, path = "password"): FieldFault[] {
  const length = [...password].length;
  if (length < SHORTEST_PASSWORD) return [{ path, message: `must have at least ${SHORTEST_PASSWORD} characters` }];
  if (length > LONGEST_PASSWORD) return [{ path, message: `must have at most ${LONGEST_PASSWORD} characters` }];
  return normalizedEmail(password) === normalizedEmail(email) ? [{ path, message: "must not be the e-mail" }] : [];
}
