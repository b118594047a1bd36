import type { ProjectionArrays } from "../projection/arrays.ts";
import { FAMILY_SHARE, KIN_FAMILY } from "./constants.ts";

/** How near two positions are in their field, 0 to 1: by family, and by the groups of the skills they require; NaN where neither is known. */
export function context(arrays: ProjectionArrays, from: number, to: number): number {
  if (from < 0) return Number.NaN;
  const family = familyCloseness(arrays, from, to);
  const groups = groupCloseness(arrays, from, to);
  if (Number.isNaN(family)) return groups;
  if (Number.isNaN(groups)) return family;
  return FAMILY_SHARE * family + (1 - FAMILY_SHARE) * groups;
}

/** 1 within a family, in part where both are parts of the same one or one of the other; NaN where a role has none. */
export function familyCloseness(arrays: ProjectionArrays, from: number, to: number): number {
  const own = arrays.family[arrays.roleOf[from] ?? -1] ?? -1;
  const other = arrays.family[arrays.roleOf[to] ?? -1] ?? -1;
  if (own < 0 || other < 0) return Number.NaN;
  if (own === other) return 1;
  const [above, otherAbove] = [arrays.familyParent[own] ?? -1, arrays.familyParent[other] ?? -1];
  return above === other || otherAbove === own || (above >= 0 && above === otherAbove) ? KIN_FAMILY : 0;
}

/** The cosine over the groups of the required skills; NaN where one requires nothing that is in a group. */
export function groupCloseness(arrays: ProjectionArrays, from: number, to: number): number {
  let [left, right] = [arrays.groupStart[from] ?? 0, arrays.groupStart[to] ?? 0];
  const [leftEnd, rightEnd] = [arrays.groupStart[from + 1] ?? 0, arrays.groupStart[to + 1] ?? 0];
  if (left === leftEnd || right === rightEnd) return Number.NaN;
  let dot = 0;
  while (left < leftEnd && right < rightEnd) {
    const difference = (arrays.group[left] ?? 0) - (arrays.group[right] ?? 0);
    if (difference === 0) dot += (arrays.groupWeight[left] ?? 0) * (arrays.groupWeight[right] ?? 0);
    if (difference <= 0) left += 1;
    if (difference >= 0) right += 1;
  }
  return Math.min(1, dot);
}
