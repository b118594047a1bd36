import { conceptUpdates } from "./apply.ts";
import type { Author } from "./author.ts";
import { type Change, type EdgeKey, isNode, type NodeKey } from "./change.ts";
import { APPEND_CHANGES, APPEND_REVERTS, APPEND_REVISION, MARK_IMPORT, STAMP_CONCEPTS } from "./revision.cypher.ts";
import { BATCH, inBatches, type Write } from "./write.ts";

/** A revision about to be appended. */
interface NewRevision extends Author {
  readonly number: number;
  readonly at: Date;
  readonly commit: string;
}

/** Appends a revision with its changes to the log, and gives the concepts it touched their new fields and its number. */
export function* logWrites(
  { number, at, commit, actor, message = null, reverts, importOf }: NewRevision,
  changes: readonly Change[],
): Generator<Write> {
  const revision = { number, at, commit, actor, message, size: changes.length };
  const first = changes.slice(0, BATCH).map(logged);
  const concepts = conceptUpdates(changes);
  yield {
    statement: APPEND_REVISION,
    parameters: { ...revision, changes: first, concepts: concepts.slice(0, BATCH), kinds: kindsIn(changes) },
    rows: first.length + concepts.length,
    wanted: 1,
    failure: `revision ${number} is not the next one, or there is no user ${actor} to attribute it to`,
  };
  yield* inBatches(APPEND_CHANGES, changes.slice(BATCH), (change, index) => logged(change, BATCH + index), { number });
  yield* inBatches(STAMP_CONCEPTS, concepts.slice(BATCH), (concept) => concept, { number, at });
  if (importOf !== undefined) yield { statement: MARK_IMPORT, parameters: { number, importOf }, rows: 1, wanted: 1 };
  if (reverts !== undefined) yield { statement: APPEND_REVERTS, parameters: { number, reverts }, rows: 1, wanted: 1 };
}

/** The kinds of the nodes that changed, but for parts, which stand for their owner. */
export function kindsIn(changes: readonly Change[]): string[] {
  return [...new Set(changes.flatMap((change) => (isNode(change) && !change.owner ? [change.node] : [])))];
}

/** A change as the log keeps it. */
export function logged(change: Change, index: number) {
  const { before, after } = change;
  const json = { index, before: before && JSON.stringify(before), after: after && JSON.stringify(after) };
  return { ...json, ...placeInLog(change) };
}

/** How the log names what changed: an edge by its ends, a part by its owner and itself. */
export function placeInLog(change: NodeKey | EdgeKey) {
  if ("edge" in change) return { kind: change.edge, conceptId: change.from, otherId: change.to };
  const { node, id, owner } = change;
  return { kind: node, conceptId: owner ?? id, otherId: owner ? id : null };
}
