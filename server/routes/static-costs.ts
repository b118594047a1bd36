import { figuresAt, type MoveGraph } from "./move-graph.ts";
import { costOf, type PathObjective } from "./objective.ts";

/** What the kept moves cost that cost the same for everybody. */
export interface StaticCosts {
  /** By place. */
  readonly out: Float64Array;
  /** In the order in which moves lead into positions: a search backwards reads it from front to back. */
  readonly into: Float64Array;
}

const known = new WeakMap<MoveGraph, Map<PathObjective, StaticCosts>>();

/**
 * What the kept moves cost where that is the same for everybody; null for an objective whose costs depend on the target.
 * Computed once per graph and thread, because a search looks at many edges.
 */
export function staticCosts(graph: MoveGraph, objective: PathObjective): StaticCosts | null {
  if (objective === "BEST_PAID") return null;
  const ofGraph = known.get(graph) ?? new Map<PathObjective, StaticCosts>();
  known.set(graph, ofGraph);
  const costs = ofGraph.get(objective) ?? computed(graph, objective);
  ofGraph.set(objective, costs);
  return costs;
}

function computed({ rows, into }: MoveGraph, objective: PathObjective): StaticCosts {
  const out = Float64Array.from(rows.to, (_, place) => costOf(objective, figuresAt(rows, place), 0));
  return { out, into: Float64Array.from(into, (place) => out[place] ?? 0) };
}
