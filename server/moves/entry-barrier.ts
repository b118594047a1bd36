import type { ProjectionArrays } from "../projection/arrays.ts";
import { DEGREE_ZONE } from "./constants.ts";

/**
 * Whether a role can be entered without a degree or an examined credential that one lacks: 1 it can, 0 it cannot, NaN where
 * nothing is known. A role stands behind a barrier when all that prepares for it are credentials, or when its job zone asks for
 * a degree; one has it where one's own role is prepared for by one of the same, or is in such a zone itself.
 */
export function entryBarrier(arrays: ProjectionArrays, from: number, to: number): number {
  const [own, other] = [from < 0 ? -1 : (arrays.roleOf[from] ?? -1), arrays.roleOf[to] ?? 0];
  const zone = arrays.jobZone[other] ?? 0;
  // Most graphs say neither of most roles, and this is asked of every move.
  if (zone === 0 && arrays.preparationStart[other] === arrays.preparationStart[other + 1]) return Number.NaN;
  const options = arrays.preparation.subarray(arrays.preparationStart[other], arrays.preparationStart[other + 1]);
  if (zone >= DEGREE_ZONE && own >= 0 && (arrays.jobZone[own] ?? 0) > 0)
    return (arrays.jobZone[own] ?? 0) >= DEGREE_ZONE ? 1 : 0;
  if (options.length === 0) return zone >= DEGREE_ZONE ? Number.NaN : 1;
  if (options.some((option) => arrays.optionIsCredential[option] === 0)) return 1;
  if (own < 0) return 0;
  const held = arrays.preparation.subarray(arrays.preparationStart[own], arrays.preparationStart[own + 1]);
  return options.some((option) => held.includes(option)) ? 1 : 0;
}
