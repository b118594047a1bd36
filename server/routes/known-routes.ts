import type { RouteProblem } from "./problem.ts";
import type { Way } from "./ways.ts";

/** The cheapest routes that were seen so far, as many as are asked for. The dearest of them is the most that a route of the answer costs. */
export class KnownRoutes {
  private readonly problem: RouteProblem;
  private readonly count: number;
  private readonly costs: number[] = [];
  private readonly seen = new Set<string>();

  constructor(problem: RouteProblem, count: number) {
    this.problem = problem;
    this.count = count;
  }

  /** What a route of the answer costs at most: a hair more, because costs are added up in another order elsewhere. */
  get ceiling(): number {
    const dearest = this.costs[this.count - 1];
    return dearest === undefined ? Infinity : dearest * (1 + 1e-9) + 1e-9;
  }

  /** Looks at a way from the start and one from the goals that meet at a node: together they may be a route. */
  meet(there: Way, back: Way): void {
    const cost = there.cost + back.cost;
    const { mostMoves, stops } = this.problem;
    const moves = there.moves + back.moves;
    if (cost >= this.ceiling || moves === 0 || moves > mostMoves || (there.stops | back.stops) !== stops) return;
    const nodes = [...nodesOf(there).reverse(), ...nodesOf(back.before)];
    const name = nodes.join();
    if (this.seen.has(name) || !isRoute(this.problem, nodes)) return;
    this.seen.add(name);
    this.costs.push(cost);
    this.costs.sort((a, b) => a - b);
    this.costs.length = Math.min(this.costs.length, this.count);
  }
}

/** The nodes of a way, the farthest from its end first. */
function nodesOf(way: Way | null): number[] {
  const nodes: number[] = [];
  for (let at = way; at; at = at.before) nodes.push(at.node);
  return nodes;
}

/** Whether no node comes twice, and no class that was left. */
function isRoute(problem: RouteProblem, nodes: readonly number[]): boolean {
  const classes = nodes.map((node) => problem.classOf(node));
  return nodes.every((node, at) => {
    const comesAgain = classes[at] !== classes[at - 1] && classes.indexOf(classes[at] ?? -1) < at;
    return !comesAgain && nodes.indexOf(node) === at;
  });
}
