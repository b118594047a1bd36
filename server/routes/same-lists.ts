/** Whether a number of an earlier version and one of a later stand for the same. */
export type Same = (old: number, now: number) => boolean;

/** The very same number; what nobody stated is the same as what nobody stated. */
export const equal: Same = (old, now) => Object.is(old, now);

/** Two columns and how their values are compared. */
export type ColumnPair = readonly [old: ArrayLike<number>, now: ArrayLike<number>, same: Same];

/** Lists per owner in compressed form, as both versions have them. */
export interface ListPair {
  readonly oldStart: ArrayLike<number>;
  readonly nowStart: ArrayLike<number>;
  readonly columns: readonly ColumnPair[];
}

/** Whether the list of an owner is the same in both versions, entry by entry. */
export function listIsSame({ oldStart, nowStart, columns }: ListPair, old: number, now: number): boolean {
  const [from, other] = [oldStart[old] ?? 0, nowStart[now] ?? 0];
  const length = (oldStart[old + 1] ?? 0) - from;
  if (length !== (nowStart[now + 1] ?? 0) - other) return false;
  for (const [before, after, same] of columns)
    for (let at = 0; at < length; at += 1) if (!same(before[from + at] ?? -1, after[other + at] ?? -1)) return false;
  return true;
}
