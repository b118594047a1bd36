import { KnownRoutes } from "./known-routes.ts";
import type { RouteProblem } from "./problem.ts";
import { type Way, Ways } from "./ways.ts";

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
    this.begin();
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
    return cost > this.known.ceiling;
  }

  private get mayMeet(): boolean {
    const { there, back } = this;
    return there.open > 0 && back.open > 0 && !this.tooDear(there.radius + back.radius);
  }

  private begin(): void {
    const { problem } = this;
    const end = (node: number): Way => ({ node, cost: 0, moves: 0, stops: problem.stopOf(node), before: null });
    this.there.add(end(problem.start));
    for (const goal of problem.goals) this.back.add(end(goal));
  }

  private goOnThere(): void {
    const { problem, there, back } = this;
    const way = there.take();
    // A goal is the end of a route: none goes on from there.
    if (!way || this.isTooFar(way, back) || (way.moves > 0 && problem.isGoal(way.node))) return;
    problem.out(way.node, (node, cost) => {
      const next = this.next(way, node, cost);
      if (this.isTooFar(next, back) || !there.add(next)) return;
      for (const other of back.to(node)) this.known.meet(next, other);
    });
  }

  private goOnBack(): void {
    const { problem, there, back } = this;
    const way = back.take();
    if (!way || this.isTooFar(way, there) || way.node === problem.start) return;
    problem.into(way.node, (node, cost) => {
      if (problem.isGoal(node)) return;
      const next = this.next(way, node, cost);
      if (this.isTooFar(next, there) || !back.add(next)) return;
      for (const other of there.to(node)) this.known.meet(other, next);
    });
  }

  private next(before: Way, node: number, cost: number): Way {
    const stops = before.stops | this.problem.stopOf(node);
    return { node, cost: before.cost + cost, moves: before.moves + 1, stops, before };
  }

  /** Whether no route of the answer takes a way, by how far its node is from the other end at least. */
  private isTooFar({ node, cost, moves, stops }: Way, other: Ways): boolean {
    const rest = other.least(node, this.problem.mostMoves - moves, stops);
    return rest === Infinity || this.tooDear(cost + rest);
  }
}
