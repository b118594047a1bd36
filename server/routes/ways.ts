import { Heap } from "./heap.ts";
import type { RouteProblem } from "./problem.ts";

/** A way between one end of a problem and a node. */
export interface Way {
  readonly node: number;
  readonly cost: number;
  readonly moves: number;
  /** The stops on it, those of both its ends included, as bits. */
  readonly stops: number;
  /** The way it goes on from; null at the end itself. */
  readonly before: Way | null;
}

const NONE: readonly Way[] = [];

/**
 * The cheapest ways between one end of a problem and the nodes around it, found in the order of their costs (Dijkstra). A node keeps
 * several: a dearer way matters where it takes fewer moves or makes other stops. A way may come back where a route may not.
 */
export class Ways {
  private readonly mostMoves: number;
  private readonly allStops: number;
  private readonly byNode = new Map<number, Way[]>();
  private readonly found: Way[] = [];
  private readonly waiting = new Heap();
  /** What the cheapest way costs that may take no more moves: no other that takes more costs less. */
  private beyond = Infinity;

  constructor({ stops }: RouteProblem, mostMoves: number) {
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

  /** The ways to a node that were found so far. */
  to(node: number): readonly Way[] {
    return this.byNode.get(node) ?? NONE;
  }

  /** Takes up a way, unless one that is known is as good in everything; says whether it did. */
  add(way: Way): boolean {
    const known = this.byNode.get(way.node);
    if (known?.some((other) => isAsGood(other, way))) return false;
    this.byNode.set(way.node, [...(known?.filter((other) => !isAsGood(way, other)) ?? NONE), way]);
    this.waiting.add(way.cost, this.found.length);
    this.found.push(way);
    return true;
  }

  /** The cheapest way that was not gone on from; null where that is not worth it, because a better one came or its moves are used up. */
  take(): Way | null {
    const way = this.found[this.waiting.take() ?? -1];
    if (!way || !this.to(way.node).includes(way)) return null;
    if (way.moves < this.mostMoves) return way;
    this.beyond = Math.min(this.beyond, way.cost);
    return null;
  }

  /** What a way to a node costs at least that takes at most so many moves and makes all stops but these. */
  least(node: number, moves: number, stops: number): number {
    let least = moves > this.mostMoves ? Math.min(this.radius, this.beyond) : this.radius;
    for (const way of this.to(node))
      if (way.cost < least && way.moves <= moves && (way.stops | stops) === this.allStops) least = way.cost;
    return least;
  }
}

function isAsGood(one: Way, other: Way): boolean {
  return one.cost <= other.cost && one.moves <= other.moves && (one.stops & other.stops) === other.stops;
}
