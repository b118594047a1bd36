import type { RouteProblem } from "./problem.ts";

/**
 * What is left to pay, at the least: for every number of moves left, every set of stops that were made, and every node, the cost of
 * the cheapest way from there to a goal. The way may come back where a route may not, so it is a lower bound; it is exact as soon as
 * it does not.
 *
 * It spreads backwards from the goals, one layer per move, from those nodes only that the layer before made cheaper, and never
 * beyond `ceiling`: what costs more than the routes already known cannot be part of a better one. O(moves × sets of stops × edges)
 * at worst.
 */
export class Bounds {
  private readonly problem: RouteProblem;
  private readonly layers: Float64Array[] = [];
  private readonly sets: number;
  private readonly ceiling: number;

  constructor(problem: RouteProblem, ceiling: number) {
    this.problem = problem;
    this.ceiling = ceiling;
    this.sets = problem.stops + 1;
    this.spread();
  }

  /** The least cost from a node to a goal in at most so many moves, where these stops were made on the way to it, its own included. */
  least(node: number, movesLeft: number, stops: number): number {
    return this.layers[movesLeft]?.[node * this.sets + stops] ?? Infinity;
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
    for (let moves = 1; moves <= problem.mostMoves; moves += 1) improved = this.layer(improved);
  }

  /** One move farther from the goals; returns the states that became cheaper. */
  private layer(improved: readonly number[]): number[] {
    const { problem, sets } = this;
    const before = this.layers[this.layers.length - 1] ?? new Float64Array();
    const next = before.slice();
    const cheaper = new Set<number>();
    for (const state of improved) {
      const [node, stops] = [Math.floor(state / sets), state % sets];
      const rest = before[state] ?? Infinity;
      const own = problem.stopOf(node);
      problem.into(node, (from, cost) => {
        // A goal is the end of a route: none goes on from there.
        if (problem.isGoal(from) || rest + cost > this.ceiling) return;
        this.lower(next, cheaper, from * sets + stops, rest + cost);
        if (own !== 0 && (stops & own) !== 0) this.lower(next, cheaper, from * sets + (stops & ~own), rest + cost);
      });
    }
    this.layers.push(next);
    return [...cheaper];
  }

  private lower(layer: Float64Array, cheaper: Set<number>, state: number, cost: number): void {
    if (cost >= (layer[state] ?? Infinity)) return;
    layer[state] = cost;
    cheaper.add(state);
  }
}
