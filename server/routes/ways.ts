import { Heap } from "./heap.ts";
import type { RouteProblem } from "./problem.ts";

/** Stands for no way. */
export const NO_WAY = 0;

/**
 * The cheapest ways between one end of a problem and the nodes around it, found in the order of their costs (Dijkstra). A node keeps
 * several: a dearer way matters where it takes fewer moves or makes other stops. A way may come back where a route may not.
 *
 * Ways are numbers from 1, and what they are like is in columns: most of the time of a search goes by here.
 */
export class Ways {
  readonly node = [-1];
  readonly cost = [0];
  readonly moves = [0];
  /** The stops on it, those of both its ends included, as bits. */
  readonly stops = [0];
  /** The way it goes on from; none at the end itself. */
  readonly before = [NO_WAY];
  /** Another way to the same node; none after the last. */
  readonly another = [NO_WAY];
  private readonly beaten = [false];
  private readonly firstTo: Int32Array;
  private readonly mostMoves: number;
  private readonly allStops: number;
  private readonly waiting = new Heap();
  /** What the cheapest way costs that may take no more moves: no other that takes more costs less. */
  private beyond = Infinity;

  constructor({ nodes, stops }: RouteProblem, mostMoves: number) {
    this.firstTo = new Int32Array(nodes);
    this.allStops = stops;
    this.mostMoves = mostMoves;
  }

  /** What a way costs at least that was not found yet; Infinity where none is left. */
  get radius(): number {
    return this.waiting.least;
  }

  /** How many ways wait to be gone on from. */
  get open(): number {
    return this.waiting.size;
  }

  /** The first of the ways to a node that were found so far. */
  to(node: number): number {
    return this.firstTo[node] ?? NO_WAY;
  }

  /** Takes up a way; none where one that is known is as good in everything. */
  add(node: number, cost: number, moves: number, stops: number, before: number): number {
    const first = this.to(node);
    for (let way = first; way !== NO_WAY; way = this.another[way] ?? NO_WAY)
      if (this.isAsGood(way, cost, moves, stops)) return NO_WAY;
    for (let way = first; way !== NO_WAY; way = this.another[way] ?? NO_WAY) this.beat(way, cost, moves, stops);
    const added = this.node.push(node) - 1;
    this.cost.push(cost);
    this.moves.push(moves);
    this.stops.push(stops);
    this.before.push(before);
    this.another.push(first);
    this.beaten.push(false);
    this.firstTo[node] = added;
    this.waiting.add(cost, added);
    return added;
  }

  /** The cheapest way that was not gone on from; none where that is not worth it, because a better one came or its moves are used up. */
  take(): number {
    const way = this.waiting.take() ?? NO_WAY;
    if (this.beaten[way]) return NO_WAY;
    if ((this.moves[way] ?? 0) < this.mostMoves) return way;
    this.beyond = Math.min(this.beyond, this.cost[way] ?? 0);
    return NO_WAY;
  }

  /** What a way to a node costs at least that takes at most so many moves and makes all stops but these. */
  least(node: number, moves: number, stops: number): number {
    let least = moves > this.mostMoves ? Math.min(this.radius, this.beyond) : this.radius;
    for (let way = this.to(node); way !== NO_WAY; way = this.another[way] ?? NO_WAY) {
      const cost = this.cost[way] ?? 0;
      if (cost < least && (this.moves[way] ?? 0) <= moves && ((this.stops[way] ?? 0) | stops) === this.allStops)
        least = cost;
    }
    return least;
  }

  private isAsGood(way: number, cost: number, moves: number, stops: number): boolean {
    return (
      (this.cost[way] ?? 0) <= cost && (this.moves[way] ?? 0) <= moves && ((this.stops[way] ?? 0) & stops) === stops
    );
  }

  private beat(way: number, cost: number, moves: number, stops: number): void {
    const made = this.stops[way] ?? 0;
    if (cost <= (this.cost[way] ?? 0) && moves <= (this.moves[way] ?? 0) && (stops & made) === made)
      this.beaten[way] = true;
  }
}
