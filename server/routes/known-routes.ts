import type { RouteProblem } from "./problem.ts";
import { comesBack, type Trail } from "./trail.ts";
import { NO_WAY, type Ways } from "./ways.ts";

/** The cheapest routes that were seen so far, as many as are asked for. The dearest of them is the most that a route of the answer costs. */
export class KnownRoutes {
  private readonly problem: RouteProblem;
  private readonly count: number;
  /** What a route of the answer costs at most. */
  ceiling = Infinity;
  private readonly costs: number[] = [];
  private readonly seen = new Set<string>();

  constructor(problem: RouteProblem, count: number) {
    this.problem = problem;
    this.count = count;
  }

  /** Looks at a way from the start and one back to the goals that meet at a node: together they may be a route. */
  meet(there: Ways, way: number, back: Ways, rest: number): void {
    const cost = (there.cost[way] ?? 0) + (back.cost[rest] ?? 0);
    const moves = (there.moves[way] ?? 0) + (back.moves[rest] ?? 0);
    const stops = (there.stops[way] ?? 0) | (back.stops[rest] ?? 0);
    if (cost >= this.ceiling || moves === 0 || moves > this.problem.mostMoves || stops !== this.problem.stops) return;
    const nodes = [...nodesOf(there, way).reverse(), ...nodesOf(back, rest).slice(1)];
    const name = nodes.join();
    if (this.seen.has(name) || !isRoute(this.problem, nodes)) return;
    this.seen.add(name);
    this.costs.push(cost);
    this.costs.sort((a, b) => a - b);
    this.costs.length = Math.min(this.costs.length, this.count);
    // A hair more, because costs are added up in another order elsewhere.
    if (this.costs.length === this.count) this.ceiling = (this.costs.at(-1) ?? 0) * (1 + 1e-9) + 1e-9;
  }
}

/** The nodes of a way, the farthest from its end first. */
function nodesOf({ node, before }: Ways, way: number): number[] {
  const nodes: number[] = [];
  for (let at = way; at !== NO_WAY; at = before[at] ?? NO_WAY) nodes.push(node[at] ?? -1);
  return nodes;
}

/** Whether the nodes make a route: none of them comes back. */
function isRoute(problem: RouteProblem, nodes: readonly number[]): boolean {
  let trail: Trail | null = null;
  for (const node of nodes) {
    if (trail && comesBack(problem, trail, node)) return false;
    trail = { node, before: trail };
  }
  return true;
}
