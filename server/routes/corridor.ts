import { KnownRoutes } from "./known-routes.ts";
import type { RouteProblem } from "./problem.ts";
import { NO_WAY, Ways } from "./ways.ts";

/**
 * What lies between start and goals: for every node that a route of the answer can visit, what is left to pay from there. The rest of
 * a way may come back where a route may not, so it is a lower bound; it is exact as soon as it does not.
 *
 * Ways spread from both ends, always from the end where fewer are open. Where two meet they are looked at as a route: what the
 * dearest of the `count` cheapest costs is the ceiling, and a way is not gone on from that with the least of what the other end is
 * away costs more. When both ends together have reached as far as the ceiling, any node that is not known from the start is too far,
 * and the ways back are completed among the others. So it visits the surroundings of both ends to about half of what the
 * answer costs, where a search from one end would visit most of the graph. O(edges of these surroundings × log).
 */
export class Corridor {
  private readonly problem: RouteProblem;
  private readonly there: Ways;
  private readonly back: Ways;
  private readonly known: KnownRoutes;

  constructor(problem: RouteProblem, count: number) {
    this.problem = problem;
    this.known = new KnownRoutes(problem, count);
    // From the start half of the moves are enough for both to meet; the ways back are what is asked for, so they take them all.
    this.there = new Ways(problem, Math.ceil(problem.mostMoves / 2));
    this.back = new Ways(problem, problem.mostMoves);
    this.there.add(problem.start, 0, 0, problem.stopOf(problem.start), NO_WAY);
    for (const goal of problem.goals) this.back.add(goal, 0, 0, problem.stopOf(goal), NO_WAY);
    while (this.mayMeet)
      if (this.there.open < this.back.open) this.goOnThere();
      else this.goOnBack();
    while (this.back.open > 0) this.goOnBack();
  }

  /** The least cost from a node to a goal in at most so many moves, where these stops were made on the way to it, its own included; Infinity where a route would be too dear. */
  least(node: number, movesLeft: number, stops: number): number {
    return this.back.least(node, movesLeft, stops);
  }

  /** Whether a route that costs so much cannot be part of the answer. */
  tooDear(cost: number): boolean {
    return cost === Infinity || cost > this.known.ceiling;
  }

  private get mayMeet(): boolean {
    const { there, back } = this;
    return there.open > 0 && back.open > 0 && !this.tooDear(there.radius + back.radius);
  }

  private goOnThere(): void {
    const { problem, there, back } = this;
    const way = there.take();
    const node = there.node[way] ?? -1;
    // A goal is the end of a route: none goes on from there.
    if (this.isSpent(there, way, back) || (there.before[way] !== NO_WAY && problem.isGoal(node))) return;
    problem.out(node, (next, cost) => this.goOn(there, way, next, cost, back));
  }

  private goOnBack(): void {
    const { problem, there, back } = this;
    const way = back.take();
    const node = back.node[way] ?? -1;
    if (this.isSpent(back, way, there) || node === problem.start) return;
    problem.into(node, (next, cost) => {
      if (!problem.isGoal(next)) this.goOn(back, way, next, cost, there);
    });
  }

  /** Goes one edge on with a way, unless that is too far from the other end or a better way is known, and looks whether it meets any. */
  private goOn(own: Ways, way: number, node: number, edgeCost: number, other: Ways): void {
    const cost = (own.cost[way] ?? 0) + edgeCost;
    const moves = (own.moves[way] ?? 0) + 1;
    const stops = (own.stops[way] ?? 0) | this.problem.stopOf(node);
    if (this.isTooFar(node, cost, moves, stops, other)) return;
    const next = own.add(node, cost, moves, stops, way);
    if (next === NO_WAY) return;
    for (let met = other.to(node); met !== NO_WAY; met = other.another[met] ?? NO_WAY)
      if (own === this.there) this.known.meet(own, next, other, met);
      else this.known.meet(other, met, own, next);
  }

  /** Whether there is nothing to go on from any more: the ceiling may have come down since a way was found. */
  private isSpent(own: Ways, way: number, other: Ways): boolean {
    if (way === NO_WAY) return true;
    const [node, cost] = [own.node[way] ?? -1, own.cost[way] ?? 0];
    return this.isTooFar(node, cost, own.moves[way] ?? 0, own.stops[way] ?? 0, other);
  }

  /** Whether no route of the answer takes a way like this, by how far its node is from the other end at least. */
  private isTooFar(node: number, cost: number, moves: number, stops: number, other: Ways): boolean {
    return this.tooDear(cost + other.least(node, this.problem.mostMoves - moves, stops));
  }
}
