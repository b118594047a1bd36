import { isDeepStrictEqual } from "node:util";
import { type Change, type EdgeKey, type Fields, keyOf, type NodeKey, type State } from "./change.ts";

/**
 * The changes that turn the current states into the wanted ones: nothing where they already agree.
 * Linear in the number of states and fields.
 */
export function difference(current: ReadonlyMap<string, Fields>, wanted: readonly State[]): Change[] {
  return wanted.flatMap((state) => {
    const key = keyIn(state);
    const before = current.get(keyOf(key)) ?? null;
    const after = state.fields;
    if (before === null && after === null) return [];
    if (before === null || after === null) return [{ ...key, before: tidy(before), after: tidy(after) }];
    const changed = changedFields(before, after);
    return changed.length === 0 ? [] : [{ ...key, before: pick(before, changed), after: pick(after, changed) }];
  });
}

function keyIn(state: State): NodeKey | EdgeKey {
  if ("edge" in state) return { edge: state.edge, from: state.from, to: state.to };
  const { node, id, owner } = state;
  return owner === undefined ? { node, id } : { node, id, owner };
}

function changedFields(before: Fields, after: Fields): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => !isDeepStrictEqual(before[name] ?? null, after[name] ?? null));
}

function pick(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(names.map((name) => [name, fields[name] ?? null]));
}

/** A node that is made or removed lists what it has, not what it lacks. */
function tidy(fields: Fields | null): Fields | null {
  // Most lack nothing, and a copy of each would be much of what a long list takes.
  if (fields === null || Object.values(fields).every((value) => value != null)) return fields;
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null));
}

/** The opposite change. */
export function inverse(change: Change): Change {
  return { ...change, before: change.after, after: change.before };
}
