import { type Change, keyOf } from "../changes/change.ts";
import { both, picked } from "../changes/net.ts";

/**
 * The changes of a proposal together with further ones, as one change for each node or edge: created, then updated is created; updated
 * twice is updated, with the first values before; created, then removed is nothing. `live` is what of the pending changes the further ones
 * were made on: a pending change that the graph has overtaken is not a part of it, and counts no more once its node or edge is changed anew.
 */
export function composed(
  pending: readonly Change[],
  live: readonly Change[],
  further: readonly Change[],
): readonly Change[] {
  const alive = new Map(live.map((change) => [keyOf(change), change]));
  const all = new Map(pending.map((change): [string, Change | null] => [keyOf(change), change]));
  for (const change of further) {
    const key = keyOf(change);
    const first = surviving(all.get(key), alive.get(key));
    all.set(key, first ? both(first, change) : change);
  }
  return [...all.values()].filter((change) => change !== null);
}

/** A pending change without the fields that are as it wants them already. */
function surviving(pending: Change | null | undefined, live: Change | undefined): Change | null {
  if (!pending || !live) return null;
  if (!pending.before || !pending.after || !live.after) return pending;
  const fields = Object.keys(live.after).filter((field) => field in (pending.after ?? {}));
  return { ...pending, before: picked(pending.before, fields), after: picked(pending.after, fields) };
}
