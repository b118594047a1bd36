import { isDeepStrictEqual } from "node:util";

/** Who gave a field a value, and which one it had. */
export interface FieldWrite {
  /** Whether it was an import of the same source. */
  readonly own: boolean;
  /** Whether the node or edge was made by it. */
  readonly made: boolean;
  readonly before: unknown;
  readonly after: unknown;
  readonly revision: number;
  readonly actor: string;
  readonly at: Date;
}

/** What to do with a field that a source has another value for. */
export type Verdict =
  | { readonly verdict: "keep" }
  | { readonly verdict: "take"; readonly value: unknown }
  | { readonly verdict: "conflict"; readonly last: FieldWrite | null };

const KEEP: Verdict = { verdict: "keep" };

/**
 * Merges three ways: what the graph has, what the source says now, and what the log tells of how the field came by its value. What the
 * source gave it, the source may change. What someone else made of it stays; where the source has moved on since, that is a conflict.
 */
export function merged(ours: unknown, theirs: unknown, writes: readonly FieldWrite[]): Verdict {
  if (isDeepStrictEqual(ours ?? null, theirs ?? null)) return KEEP;
  if (Array.isArray(theirs)) return mergedLists(Array.isArray(ours) ? ours : [], theirs, writes);
  const last = writes.at(-1) ?? null;
  if (last?.own) return { verdict: "take", value: theirs ?? null };
  if (theirs == null) return KEEP;
  if (ours == null && (last === null || last.made)) return { verdict: "take", value: theirs };
  const unmoved = writes.some(({ own, after }) => own && isDeepStrictEqual(after ?? null, theirs));
  return unmoved ? KEEP : { verdict: "conflict", last };
}

/** Lists never conflict: what the source adds is added, what it dropped of its own goes, and what someone else did stays. */
function mergedLists(ours: readonly unknown[], theirs: readonly unknown[], writes: readonly FieldWrite[]): Verdict {
  const given = new Set(writes.filter(({ own }) => own).flatMap(({ before, after }) => added(before, after)));
  const wanted = new Set(theirs);
  const kept = ours.filter((item) => wanted.has(item) || !given.has(item));
  const have = new Set(ours);
  const news = theirs.filter((item) => !have.has(item) && !given.has(item));
  return news.length === 0 && kept.length === ours.length ? KEEP : { verdict: "take", value: [...kept, ...news] };
}

function added(before: unknown, after: unknown): unknown[] {
  const had = new Set(Array.isArray(before) ? before : []);
  return Array.isArray(after) ? after.filter((item) => !had.has(item)) : [];
}
