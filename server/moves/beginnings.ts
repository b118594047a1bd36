import { MOVES_TO_BEGIN_WITH } from "./constants.ts";
import { enterable } from "./enterable.ts";
import type { Move, MoveModel } from "./move.ts";
import type { Profile } from "./profile.ts";
import { moveScore } from "./ranking.ts";
import { climbTo, withinReach } from "./seniority.ts";

/**
 * The best moves of somebody who named skills only, though they are not viable: into positions that require any of the skills, or
 * whose work is alike. So many that there are enough together with those that are left out (`known`).
 * O(Σ holders of the skills + those positions × their requirements).
 */
export function beginnings(model: MoveModel, profile: Profile, known: ReadonlySet<number>): Move[] {
  const { arrays, similarities } = model;
  similarities.compare(profile);
  const alike = similarities.positions.subarray(0, similarities.count);
  const holders = [...profile.skills].flatMap((skill) => [
    ...arrays.holder.subarray(arrays.holderStart[skill], arrays.holderStart[skill + 1]),
  ]);
  return [...new Set([...alike, ...holders])]
    .filter((to) => !known.has(to) && enterable(arrays, profile, to) && withinReach(climbTo(arrays, profile, to)))
    .map((to) => model.judge(profile, to, similarities.values[to] ?? 0))
    .sort((a, b) => moveScore(b) - moveScore(a) || b.feasibility - a.feasibility || a.to - b.to)
    .slice(0, MOVES_TO_BEGIN_WITH - known.size);
}
