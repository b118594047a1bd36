import { LOCK_COUNTER } from "../changes/revision.cypher.ts";
import type { Database } from "../neo4j/connect.ts";
import type { GraphTransaction } from "../neo4j/statement.ts";

/** How often reading is begun anew because somebody wrote meanwhile, before writers are made to wait. */
const ATTEMPTS = 3;

/**
 * Runs work that reads much of the graph so that all it reads is of one revision. Neo4j has no snapshots: the last number is asked for before
 * and after, under the lock that every writer holds until its commit is done, and where it moved the work is done again. After three times
 * writers wait while it is done. So the work may run more than once, and its outcome counts only when this returns.
 */
export async function consistently<Value>(
  database: Database,
  work: (revision: number) => Promise<Value>,
): Promise<Value> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const before = await database.write(lastRevision);
    const value = await work(before);
    if ((await database.write(lastRevision)) === before) return value;
  }
  return database.write(async (transaction) => work(await lastRevision(transaction)));
}

async function lastRevision(transaction: GraphTransaction): Promise<number> {
  const [counter] = await transaction.write(LOCK_COUNTER, { by: "reader", commits: [] });
  return counter?.last ?? 0;
}
