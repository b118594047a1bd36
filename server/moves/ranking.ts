import { FEASIBILITY_IN_RANKING } from "./constants.ts";
import type { Move } from "./move.ts";

/**
 * What next moves are ranked by: whether one would want to, and whether one can, multiplied, so that neither makes up for the
 * other. A position that is easy but unlike, and one that is alike but out of reach, both come late.
 */
export function moveScore({ feasibility, similarity }: Pick<Move, "feasibility" | "similarity">): number {
  return similarity * feasibility ** FEASIBILITY_IN_RANKING;
}
