import type { ProjectionArrays } from "../projection/arrays.ts";

/** The edge of a role to another in lists per role that are sorted by the other: its place, or -1. O(log n). */
function find(start: Int32Array, items: Int32Array, owner: number, item: number): number {
  let [low, high] = [start[owner] ?? 0, (start[owner + 1] ?? 0) - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = items[middle] ?? 0;
    if (value === item) return middle;
    if (value < item) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The curated move from one role to another, as its place in the columns; -1 where there is none. */
export function transitionBetween(arrays: ProjectionArrays, from: number, to: number): number {
  return from < 0 ? -1 : find(arrays.transitionStart, arrays.transitionTo, from, to);
}

/** The edge between two related roles, as its place in the columns; -1 where there is none. */
export function relationBetween(arrays: ProjectionArrays, from: number, to: number): number {
  return from < 0 ? -1 : find(arrays.relatedStart, arrays.related, from, to);
}

/** Whether a ladder leads from one position to another. */
export function leadsTo(arrays: ProjectionArrays, from: number, to: number): boolean {
  return from >= 0 && find(arrays.stepStart, arrays.stepTo, from, to) >= 0;
}

/**
 * What curators say for a move between two roles, 0 to 1; NaN where they say nothing. An easy transition, a close relation and a
 * large observed share are each evidence by itself: together they leave as much doubt as the product of their doubts.
 */
export function curatedEvidence(arrays: ProjectionArrays, from: number, to: number): number {
  const transition = transitionBetween(arrays, from, to);
  const relation = relationBetween(arrays, from, to);
  if (transition < 0 && relation < 0) return Number.NaN;
  let doubt = 1;
  if (transition >= 0) {
    const share = arrays.share[transition] ?? Number.NaN;
    doubt *= 1 - (5 - (arrays.difficulty[transition] ?? 5)) / 4;
    if (!Number.isNaN(share)) doubt *= 1 - share;
  }
  if (relation >= 0) doubt *= 1 - (arrays.strength[relation] ?? 0);
  return 1 - doubt;
}
