import type { ProjectionArrays } from "../projection/arrays.ts";
import { ASSUMED_PROFICIENCY, NEAR_CREDIT } from "./constants.ts";
import type { Workspace } from "./workspace.ts";

/** How far a proficiency meets one that is required, 0 to 1; what is not known to be required is met. */
function meets(held: number, required: number): number {
  return required === 0 ? 1 : Math.min(1, held / required);
}

/** How much of a requirement (by its place in the columns) the profile in the workspace meets, 0 to 1. */
export function credit(arrays: ProjectionArrays, { held, near }: Workspace, entry: number): number {
  const skill = arrays.requiredSkill[entry] ?? 0;
  const required = arrays.proficiency[entry] ?? 0;
  const level = held[skill] ?? 0;
  if (level > 0) return meets(level, required);
  const close = near[skill] ?? 0;
  return close > 0 ? NEAR_CREDIT * meets(close, required) : 0;
}

/** Steps of proficiency to learn for a requirement, 0 where it is met. */
export function stepsMissing(arrays: ProjectionArrays, { held, near }: Workspace, entry: number): number {
  const skill = arrays.requiredSkill[entry] ?? 0;
  const required = arrays.proficiency[entry] || ASSUMED_PROFICIENCY;
  const level = held[skill] ?? 0;
  if (level > 0 && arrays.proficiency[entry] === 0) return 0;
  if (level > 0) return Math.max(0, required - level);
  return required - NEAR_CREDIT * Math.min(near[skill] ?? 0, required);
}

/**
 * The share of what a position requires that the profile in the workspace meets, weighted by importance: Σ importance × credit ÷
 * Σ importance. NaN where the position requires nothing. O(its requirements).
 */
export function coverage(arrays: ProjectionArrays, workspace: Workspace, position: number): number {
  let [met, total] = [0, 0];
  for (
    let entry = arrays.requirementStart[position] ?? 0;
    entry < (arrays.requirementStart[position + 1] ?? 0);
    entry += 1
  ) {
    const importance = arrays.importance[entry] ?? 0;
    total += importance;
    met += importance * credit(arrays, workspace, entry);
  }
  return met / total;
}
