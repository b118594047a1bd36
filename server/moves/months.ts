import type { ProjectionArrays } from "../projection/arrays.ts";
import { LEARNT_AT_ONCE, LEAST_MONTHS_PER_STEP, MONTHS_PER_STEP, MOST_MONTHS, TOP_IMPORTANCE } from "./constants.ts";
import { stepsMissing } from "./coverage.ts";
import { leadsTo, transitionBetween } from "./curated.ts";
import type { Workspace } from "./workspace.ts";

/** Months a step of proficiency in a skill takes: as the quickest learning option says, else the default. */
export function monthsPerStep(arrays: ProjectionArrays, skill: number): number {
  const stated = arrays.stepMonths[skill] ?? Number.NaN;
  return Number.isNaN(stated) ? MONTHS_PER_STEP : Math.max(LEAST_MONTHS_PER_STEP, stated);
}

/** Months of learning that one requirement takes if it is learned beside others. */
export function monthsFor(arrays: ProjectionArrays, workspace: Workspace, entry: number): number {
  const steps = stepsMissing(arrays, workspace, entry);
  if (steps === 0) return 0;
  const effort = steps * monthsPerStep(arrays, arrays.requiredSkill[entry] ?? 0);
  return (effort * (arrays.importance[entry] ?? 0)) / TOP_IMPORTANCE / LEARNT_AT_ONCE;
}

/** Months of learning between the profile in the workspace and a position: Σ steps × months per step × importance ÷ 5 ÷ how many are learned at once. */
export function learningMonths(arrays: ProjectionArrays, workspace: Workspace, position: number): number {
  let months = 0;
  for (
    let entry = arrays.requirementStart[position] ?? 0;
    entry < (arrays.requirementStart[position + 1] ?? 0);
    entry += 1
  )
    months += monthsFor(arrays, workspace, entry);
  return Math.min(MOST_MONTHS, months);
}

/**
 * Months a move takes. What a curated move says is taken as it is; else it is the time to learn what is missing, and where a
 * ladder leads there, at least the years of experience that the next rung asks for.
 */
export function moveMonths(
  arrays: ProjectionArrays,
  workspace: Workspace,
  position: number,
  climb: { readonly years: number },
): number {
  const from = workspace.profile?.position ?? -1;
  const transition = transitionBetween(arrays, arrays.roleOf[from] ?? -1, arrays.roleOf[position] ?? -1);
  const curated = transition < 0 ? Number.NaN : (arrays.transitionMonths[transition] ?? Number.NaN);
  if (!Number.isNaN(curated)) return curated;
  const learning = learningMonths(arrays, workspace, position);
  return leadsTo(arrays, from, position) && climb.years > 0
    ? Math.min(MOST_MONTHS, Math.max(learning, climb.years * 12))
    : learning;
}
