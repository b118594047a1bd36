import { figuresAt, type MoveRows } from "./move-graph.ts";
import { costOf, type PathObjective } from "./objective.ts";

const known = new WeakMap<MoveRows, Map<PathObjective, Float64Array>>();

/**
 * What the move in each place costs where that is the same for everybody; null for an objective whose costs depend on the target.
 * Computed once per graph and thread, because a search looks at most edges.
 */
export function staticCosts(rows: MoveRows, objective: PathObjective): Float64Array | null {
  if (objective === "BEST_PAID") return null;
  const ofRows = known.get(rows) ?? new Map<PathObjective, Float64Array>();
  known.set(rows, ofRows);
  const costs =
    ofRows.get(objective) ?? Float64Array.from(rows.to, (_, place) => costOf(objective, figuresAt(rows, place), 0));
  ofRows.set(objective, costs);
  return costs;
}
