import type { Move } from "./move.ts";

/**
 * What next moves are ranked by: whether one can and whether one would want to, multiplied, so that neither makes up for the
 * other. A position that is easy but unlike, and one that is alike but out of reach, both come late.
 */
export function moveScore({ feasibility, similarity }: Pick<Move, "feasibility" | "similarity">): number {
  return feasibility * similarity;
}
