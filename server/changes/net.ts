import { isDeepStrictEqual } from "node:util";
import { type Change, type Fields, keyOf } from "./change.ts";

/** What changes made one after the other come to: one change for each node or edge, none where nothing is left. O(fields). */
export function net(changes: Iterable<Change>): Change[] {
  const all = new Map<string, Change | null>();
  for (const change of changes) {
    const key = keyOf(change);
    const first = all.get(key);
    all.set(key, first ? both(first, change) : change);
  }
  return [...all.values()].filter((change) => change !== null);
}

/** Two changes of the same node or edge, one after the other, as one; null where they leave nothing. */
export function both(first: Change, second: Change): Change | null {
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

/** Some fields, with null for those that are not there. */
export function picked(from: Fields, fields: readonly string[]): Fields {
  return Object.fromEntries(fields.map((field) => [field, from[field] ?? null]));
}
