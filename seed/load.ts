import { ensureSystemUser } from "../server/access/system-user.ts";
import { SEED_USER } from "../server/access/user.rules.ts";
import { commit } from "../server/changes/commit.ts";
import type { Database } from "../server/neo4j/connect.ts";
import { number } from "../server/neo4j/row.ts";
import { statement } from "../server/neo4j/statement.ts";
import { readSeed } from "./read.ts";
import { statesOf } from "./states.ts";

/** Whether anything was ever written: an emptied graph is not seeded again. */
export const REVISIONS_SO_FAR = statement("revisions so far", "MATCH (r:Revision) RETURN count(r) AS total", (row) =>
  number(row, "total"),
);

/** Loads the guide as one revision; returns its number, or null where the graph holds all of it already. */
export async function loadSeed(database: Database): Promise<number | null> {
  const states = statesOf(await readSeed());
  await ensureSystemUser(database, SEED_USER);
  return commit(database, { actor: SEED_USER.id, message: "Load the starting content" }, async () => states);
}

/** Seeds a graph that has never been written to. */
export async function seedEmptyGraph(database: Database): Promise<number | null> {
  const [revisions] = await database.read(REVISIONS_SO_FAR);
  return revisions === 0 ? loadSeed(database) : null;
}
