/**
 * For each owner a list of numbered items, each with a value: owner o has the rows from starts[o] to starts[o + 1]. Flat and in
 * shared memory, so that millions of rows cost 8 bytes each and every thread reads the same.
 */
export interface Bags {
  /** Items are numbered from 0 to width - 1. */
  readonly width: number;
  readonly starts: Int32Array;
  readonly items: Int32Array;
  readonly values: Float32Array;
}

/** Rows `from` to `to` of two arrays: one owner's bag, or a bag that stands by itself. */
export interface Rows {
  readonly items: ArrayLike<number>;
  readonly values: ArrayLike<number>;
  readonly from: number;
  readonly to: number;
}

/** No rows at all. */
export const NO_ROWS: Rows = { items: [], values: [], from: 0, to: 0 };

/** How many owners there are. */
export function owners({ starts }: Bags): number {
  return starts.length - 1;
}

/** One owner's rows. */
export function rowsOf({ items, values, starts }: Bags, owner: number): Rows {
  return { items, values, from: starts[owner] ?? 0, to: starts[owner + 1] ?? 0 };
}
