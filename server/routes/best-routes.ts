import { ClientError } from "../errors.ts";
import { MOST_BEGINNINGS } from "../moves/constants.ts";
import { Corridor } from "./corridor.ts";
import { Heap } from "./heap.ts";
import type { Route, RouteProblem } from "./problem.ts";
import { comesBack, type Trail } from "./trail.ts";

/** A beginning of a route: one more edge after the beginning `before`. */
interface Beginning extends Trail {
  readonly edge: number;
  readonly before: Beginning | null;
  readonly cost: number;
  readonly moves: number;
  readonly stops: number;
}

/**
 * The `count` cheapest routes from the start to a goal, cheapest first, and of equal cost the one with fewer moves. Exact: no other
 * route within the problem's limits is cheaper. A route visits no node twice, comes back to no class it has left, ends at the
 * first goal it meets and makes all stops.
 *
 * Beginnings of routes are taken up in the order of what they cost so far plus the bound of what is left. The bound of a node is
 * never more than an edge plus the bound behind it, so routes are completed in the order of their costs: best-first search
 * (A*) over simple paths, with a reverse search as its heuristic. Unless loops would pay, every beginning that is taken up belongs to a
 * route of the answer, so it takes about count × moves × edges of a node, after the bounds.
 */
export function bestRoutes(problem: RouteProblem, count: number): Route[] {
  const corridor = new Corridor(problem, count);
  const waiting = new Heap();
  const beginnings: Beginning[] = [];
  const add = (beginning: Beginning) => {
    const rest = corridor.least(beginning.node, problem.mostMoves - beginning.moves, beginning.stops);
    if (rest === Infinity || corridor.tooDear(beginning.cost + rest)) return;
    waiting.add(beginning.cost + rest, beginnings.length);
    beginnings.push(beginning);
  };
  add({ node: problem.start, edge: -1, before: null, cost: 0, moves: 0, stops: problem.stopOf(problem.start) });
  const routes: Route[] = [];
  while (routes.length < count) {
    const next = beginnings[waiting.take() ?? -1];
    if (!next) break;
    if (beginnings.length > MOST_BEGINNINGS)
      throw new ClientError(
        "TOO_COMPLEX",
        "Too many routes would have to be tried: ask for fewer moves or a wider filter.",
      );
    if (next.moves > 0 && problem.isGoal(next.node)) routes.push(routeOf(next));
    else goOn(problem, next, add);
  }
  return routes.sort((a, b) => a.cost - b.cost || a.nodes.length - b.nodes.length || compare(a.nodes, b.nodes));
}

function goOn(problem: RouteProblem, beginning: Beginning, add: (next: Beginning) => void): void {
  problem.out(beginning.node, (node, cost, edge) => {
    if (comesBack(problem, beginning, node)) return;
    add({
      node,
      edge,
      before: beginning,
      cost: beginning.cost + cost,
      moves: beginning.moves + 1,
      stops: beginning.stops | problem.stopOf(node),
    });
  });
}

function routeOf(end: Beginning): Route {
  const [edges, nodes]: [number[], number[]] = [[], []];
  for (let at = end; at.before; at = at.before) {
    edges.unshift(at.edge);
    nodes.unshift(at.node);
  }
  return { cost: end.cost, edges, nodes };
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (const [at, node] of one.entries()) if (node !== other[at]) return node - (other[at] ?? -1);
  return 0;
}
