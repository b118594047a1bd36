import type { Database } from "./connect.ts";

const LONGEST_SECONDS = 60;

/**
 * Has the database look at what it now holds, and plan its statements anew. A plan that was made while the graph was empty is kept when a
 * great many concepts have come at once: it reads all of them for each that is asked for. Where an administrator of the database does not
 * allow this, it finds out by itself in time.
 */
export async function planAnew(database: Pick<Database, "define">): Promise<void> {
  await database.define(`CALL db.prepareForReplanning(${LONGEST_SECONDS})`).catch(() => undefined);
}
