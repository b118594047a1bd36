import { isDeepStrictEqual } from "node:util";
import { type Change, type Fields, keyOf, type State } from "./change.ts";

/**
 * The changes that turn the current states into the wanted ones: nothing where they already agree.
 * Linear in the number of states and fields.
 */
export function difference(current: ReadonlyMap<string, Fields>, wanted: readonly State[]): Change[] {
  return wanted.flatMap(({ fields, path: _, ...key }) => {
    const before = current.get(keyOf(key)) ?? null;
    if (before === null || fields === null) return before === fields ? [] : [{ ...key, before, after: tidy(fields) }];
    const changed = changedFields(before, fields);
    return changed.length === 0 ? [] : [{ ...key, before: pick(before, changed), after: pick(fields, changed) }];
  });
}

function changedFields(before: Fields, after: Fields): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => !isDeepStrictEqual(before[name] ?? null, after[name] ?? null));
}

function pick(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(names.map((name) => [name, fields[name] ?? null]));
}

/** A created node lists what it has, not what it lacks. */
function tidy(fields: Fields | null): Fields | null {
  return fields && Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null));
}

/** The opposite change. */
export function inverse(change: Change): Change {
  return { ...change, before: change.after, after: change.before };
}
