import { isDeepStrictEqual } from "node:util";
import { type Change, type Fields, keyOf } from "../changes/change.ts";

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

function picked(from: Fields, fields: readonly string[]): Fields {
  return Object.fromEntries(fields.map((field) => [field, from[field] ?? null]));
}

/** Two changes of the same node or edge, one after the other, as one; null where they leave nothing. */
function both(first: Change, second: Change): Change | null {
  if (first.before === null) return second.after && { ...first, after: valued({ ...first.after, ...second.after }) };
  if (second.after === null) return { ...second, before: valued({ ...second.before, ...first.before }) };
  if (first.after === null) return updated(second, first.before, completed(first.before, second.after));
  return updated(second, { ...second.before, ...first.before }, { ...first.after, ...second.after });
}

/** What was removed and is made anew lacks the fields that are not given any more. */
function completed(before: Fields, after: Fields): Fields {
  const cleared = Object.keys(before).map((field) => [field, null]);
  return { ...Object.fromEntries(cleared), ...after };
}

function updated(change: Change, before: Fields, after: Fields): Change | null {
  const fields = Object.keys(after).filter((name) => !isDeepStrictEqual(before[name] ?? null, after[name] ?? null));
  return fields.length === 0 ? null : { ...change, before: picked(before, fields), after: picked(after, fields) };
}

/** A node that is made or removed lists what it has, not what it lacks. */
function valued(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
