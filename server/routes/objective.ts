import { EFFORT_OF_UNLIKE_WORK, EFFORT_PER_MOVE, MONTHS_PER_MOVE, PATIENCE } from "../moves/constants.ts";
import type { MoveFigures } from "../moves/move.ts";

/** What routes are ranked by. */
export const OBJECTIVES = {
  EASIEST: "The most feasible moves, and as few and as like as may be.",
  FASTEST: "The fewest months, changing jobs included.",
  BEST_PAID: "The least pay forgone on the way, compared with what the target pays.",
} as const;

/** One of the objectives. */
export type PathObjective = keyof typeof OBJECTIVES;

/** Least feasibility that is told apart from none. */
const LEAST_FEASIBILITY = 1e-6;

/**
 * What a move costs; the cost of a route is the sum over its moves, and the least is the best.
 *
 * EASIEST: −ln(feasibility) + 0.5 × (1 − similarity) + 0.15: the product of the feasibilities, less what wandering through unlike work
 * and every single move cost. FASTEST: months + 2 for each move. BEST_PAID: months × (the share of the target's pay that the position
 * one leaves does not pay + 0.01): while one prepares for a move, one is paid where one is, so the sum is what the way costs
 * compared with being at the target already.
 */
export function costOf(
  objective: PathObjective,
  { feasibility, similarity, months }: MoveFigures,
  forgone: number,
): number {
  if (objective === "FASTEST") return months + MONTHS_PER_MOVE;
  if (objective === "BEST_PAID") return (months + MONTHS_PER_MOVE) * (forgone + PATIENCE);
  const effort = -Math.log(Math.max(LEAST_FEASIBILITY, feasibility));
  return effort + EFFORT_OF_UNLIKE_WORK * (1 - similarity) + EFFORT_PER_MOVE;
}
