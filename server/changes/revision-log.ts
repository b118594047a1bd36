import type { GraphTransaction } from "../neo4j/statement.ts";
import type { Author } from "./author.ts";
import { type Change, touched } from "./change.ts";
import { APPEND_CHANGES, APPEND_REVERTS, APPEND_REVISION, STAMP_CONCEPTS } from "./revision.cypher.ts";

/** A revision about to be appended. */
interface NewRevision extends Author {
  readonly number: number;
  readonly at: Date;
  readonly commit: string;
}

const BATCH = 10_000;

/** Appends a revision with its changes to the log and stamps the concepts it touched. */
export async function appendRevision(
  transaction: GraphTransaction,
  { number, at, commit, actor, message, reverts }: NewRevision,
  changes: readonly Change[],
): Promise<void> {
  const size = changes.length;
  const [attributed] = await transaction.write(APPEND_REVISION, {
    number,
    at,
    commit,
    actor,
    message: message ?? null,
    size,
  });
  if (attributed !== 1) throw new Error(`there is no user ${actor} to attribute the revision to`);
  for (let start = 0; start < changes.length; start += BATCH) {
    const rows = changes.slice(start, start + BATCH).map((change, offset) => logged(change, start + offset));
    await transaction.write(APPEND_CHANGES, { number, rows });
  }
  await transaction.write(STAMP_CONCEPTS, { ids: [...new Set(changes.flatMap(touched))], number, at });
  if (reverts !== undefined) await transaction.write(APPEND_REVERTS, { number, reverts });
}

function logged(change: Change, index: number) {
  const { before, after } = change;
  const json = { index, before: before && JSON.stringify(before), after: after && JSON.stringify(after) };
  if ("edge" in change) return { ...json, kind: change.edge, conceptId: change.from, otherId: change.to };
  const { node, id, owner } = change;
  return { ...json, kind: node, conceptId: owner ?? id, otherId: owner ? id : null };
}
