import type { ProjectionArrays } from "../projection/arrays.ts";
import { learningMonths } from "./months.ts";
import { profileOf } from "./profile.ts";
import { Workspace } from "./workspace.ts";

/** How the computed learning time compares with the months that curators state. */
export interface MonthsCheck {
  /** Curated moves that state their months and need any learning. */
  readonly moves: number;
  /** Computed ÷ stated: a quarter of the moves is below the first, half below the second, three quarters below the third. */
  readonly quartiles: readonly [number, number, number];
}

/** Compares the time the model computes for learning with what curators state for the same moves: 1 in the middle is right. */
export function checkMonths(arrays: ProjectionArrays): MonthsCheck {
  const workspace = new Workspace(arrays);
  const ratios: number[] = [];
  for (const [role, from] of arrays.roleStart.subarray(0, -1).entries()) {
    workspace.hold(profileOf(arrays, from));
    for (let at = arrays.transitionStart[role] ?? 0; at < (arrays.transitionStart[role + 1] ?? 0); at += 1) {
      const stated = arrays.transitionMonths[at] ?? Number.NaN;
      const computed = learningMonths(arrays, workspace, arrays.roleStart[arrays.transitionTo[at] ?? 0] ?? 0);
      if (stated > 0 && computed > 0) ratios.push(computed / stated);
    }
  }
  ratios.sort((a, b) => a - b);
  const quartile = (share: number) => ratios[Math.floor(ratios.length * share)] ?? Number.NaN;
  return { moves: ratios.length, quartiles: [quartile(0.25), quartile(0.5), quartile(0.75)] };
}
