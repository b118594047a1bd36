import type { RouteProblem } from "./problem.ts";

/**
 * What is left to pay, at the least: for every number of moves left, every set of stops that were made, and every node, the cost of
 * the cheapest way from there to a goal. The way may come back where a route may not, so it is a lower bound; it is exact as soon as
 * it does not.
 *
 * It spreads backwards from the goals, one layer per move, from those nodes only that the layer before made cheaper. After each
 * layer the ways known so far, one behind each first move, are looked at as routes: what the dearest of the `count` cheapest costs
 * is the most that a route of the answer costs, and nothing dearer is followed any farther. O(moves × sets of stops × edges) at
 * worst; with enough short routes only what lies around start and goals is visited.
 */
export class Bounds {
  private readonly problem: RouteProblem;
  private readonly count: number;
  private readonly layers: Float64Array[] = [];
  /** Which node comes after each one on the cheapest way, for each number of moves left. Not kept where stops have to be made. */
  private readonly following: Int32Array[] = [];
  private readonly sets: number;
  private ceiling = Infinity;
  /** What the cheapest first move costs: every route has one. */
  private leastFirst = Infinity;

  constructor(problem: RouteProblem, count: number) {
    this.problem = problem;
    this.count = count;
    this.sets = problem.stops + 1;
    problem.out(problem.start, (_, cost) => {
      this.leastFirst = Math.min(this.leastFirst, cost);
    });
    this.spread();
  }

  /** The least cost from a node to a goal in at most so many moves, where these stops were made on the way to it, its own included. */
  least(node: number, movesLeft: number, stops: number): number {
    return this.layers[movesLeft]?.[node * this.sets + stops] ?? Infinity;
  }

  /** Whether a route that costs so much cannot be part of the answer. */
  tooDear(cost: number): boolean {
    return cost > this.ceiling;
  }

  private spread(): void {
    const { problem, sets } = this;
    const first = new Float64Array(problem.nodes * sets).fill(Infinity);
    let improved: number[] = [];
    for (let node = 0; node < problem.nodes; node += 1)
      if (problem.isGoal(node)) {
        first[node * sets + problem.stops] = 0;
        improved.push(node * sets + problem.stops);
      }
    this.layers.push(first);
    this.following.push(new Int32Array(problem.nodes).fill(-1));
    for (let moves = 1; moves <= problem.mostMoves; moves += 1) {
      if (sets === 1) this.ceiling = Math.min(this.ceiling, this.costOfKnownRoutes(moves));
      improved = this.layer(improved);
    }
  }

  /** One move farther from the goals; returns the states that became cheaper. */
  private layer(improved: readonly number[]): number[] {
    const { problem, sets } = this;
    const before = this.layers.at(-1) ?? new Float64Array();
    const next = before.slice();
    const following = this.following.at(-1)?.slice() ?? new Int32Array();
    const cheaper: number[] = [];
    const lower = (state: number, cost: number, node: number) => {
      const known = next[state] ?? Infinity;
      if (cost >= known) return;
      if (known === before[state]) cheaper.push(state);
      next[state] = cost;
      if (sets === 1) following[state] = node;
    };
    for (const state of improved) {
      const [node, stops] = [Math.floor(state / sets), state % sets];
      const rest = before[state] ?? Infinity;
      const own = problem.stopOf(node);
      problem.into(node, (from, cost) => {
        // A goal is the end of a route: none goes on from there.
        if (problem.isGoal(from) || this.tooDear(rest + cost + (from === problem.start ? 0 : this.leastFirst))) return;
        lower(from * sets + stops, rest + cost, node);
        if (own !== 0 && (stops & own) !== 0) lower(from * sets + (stops & ~own), rest + cost, node);
      });
    }
    this.layers.push(next);
    this.following.push(following);
    return cheaper;
  }

  /** What the dearest of the cheapest routes costs that begin with different moves and go on as cheaply as is known; Infinity where they are too few. */
  private costOfKnownRoutes(moves: number): number {
    const { problem, count } = this;
    const costs: number[] = [];
    problem.out(problem.start, (node, cost) => {
      const whole = cost + this.least(node, moves - 1, 0);
      if (whole !== Infinity && this.isRoute(node, moves - 1)) costs.push(whole);
    });
    costs.sort((a, b) => a - b);
    // A hair more, because costs are added up in another order in the search.
    return (costs[count - 1] ?? Infinity) * (1 + 1e-9) + 1e-9;
  }

  /** Whether the cheapest way on from a node comes back to nothing: every node of another class than all before it, to be brief. */
  private isRoute(first: number, movesLeft: number): boolean {
    const { problem } = this;
    const classes = [problem.classOf(problem.start)];
    let node = first;
    for (let left = movesLeft; node >= 0; left -= 1) {
      const own = problem.classOf(node);
      if (classes.includes(own)) return false;
      classes.push(own);
      if (problem.isGoal(node)) return true;
      node = this.following[left]?.[node] ?? -1;
    }
    return false;
  }
}
