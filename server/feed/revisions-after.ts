import type { Revision } from "../history/revision.type.ts";
import type { Graph } from "../neo4j/statement.ts";
import { REVISIONS_AFTER } from "./feed.cypher.ts";

/** Revisions after a number, the oldest first, and whether there are more already. */
export interface RevisionRun {
  readonly revisions: readonly Revision[];
  readonly more: boolean;
}

/**
 * Reads on in the log, never past a revision that cannot be seen yet.
 *
 * The write lock on the counter is held until a commit is done, so number n + 1 is only taken after n is in the log: numbers
 * become visible in their order. A single read may still meet n + 1 without n, where both are committed while it scans; the
 * run is cut before such a gap, and before a revision that is still being applied, and the next read finds what was missing.
 */
export async function revisionsAfter(graph: Graph, after: number, most: number): Promise<RevisionRun> {
  const found = await graph.read(REVISIONS_AFTER, { after, limit: most + 1 });
  const end = found.findIndex(({ revision, complete }, index) => !complete || revision.number !== after + 1 + index);
  const unbroken = end === -1 ? found : found.slice(0, end);
  const revisions = unbroken.slice(0, most).map(({ revision }) => revision);
  return { revisions, more: found.length > revisions.length };
}
