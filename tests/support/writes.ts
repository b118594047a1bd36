import { randomUUID } from "node:crypto";
import { ensureSystemUser } from "../../server/access/system-user.ts";
import type { State } from "../../server/changes/change.ts";
import { commit } from "../../server/changes/commit.ts";
import type { Database } from "../../server/neo4j/connect.ts";

/** The users that tests write as. */
export const ADA = { id: "ada", name: "Ada" };
export const BEN = { id: "ben", name: "Ben" };

/** Makes sure of the users that tests write as. */
export async function ensureUsers(database: Database): Promise<void> {
  for (const user of [ADA, BEN]) await ensureSystemUser(database, user);
}

/** A skill as it ought to be. */
export function skill(name: string, id: string = randomUUID()): State {
  const slug = name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "-");
  return { node: "SKILL", id, fields: { name, slug, skillKind: "TECHNICAL" } };
}

/** Makes some states true in one revision; returns its number. */
export async function write(
  database: Database,
  states: readonly State[],
  message: string | null = null,
  actor: string = ADA.id,
): Promise<number> {
  const number = await commit(database, { actor, message }, async () => states);
  if (number === null) throw new Error("nothing had to change");
  return number;
}
