import { FEASIBILITY_IN_RANKING, LIKENESS_BY_EDGE } from "./constants.ts";
import type { Move } from "./move.ts";

/**
 * What next moves are ranked by: whether one would want to (the work is alike, or an edge says that it is near), and whether one
 * can, multiplied, so that neither makes up for the other. A position that is easy but unlike, and one that is alike but out of
 * reach, both come late.
 */
export function moveScore({
  feasibility,
  similarity,
  kind,
}: Pick<Move, "feasibility" | "similarity" | "kind">): number {
  const near = 1 - (1 - similarity) * (1 - LIKENESS_BY_EDGE[kind]);
  return near * feasibility ** FEASIBILITY_IN_RANKING;
}
