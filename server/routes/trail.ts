import type { RouteProblem } from "./problem.ts";

/** A node of a route, and those that were visited before it. */
export interface Trail {
  readonly node: number;
  readonly before: Trail | null;
}

/** Whether a node was visited, or is of a class that was left. Staying in a class (climbing its ladder) is not coming back. */
export function comesBack(problem: RouteProblem, trail: Trail, node: number): boolean {
  const own = problem.classOf(node);
  let staying = problem.classOf(trail.node) === own;
  for (let at: Trail | null = trail; at; at = at.before) {
    if (at.node === node) return true;
    if (problem.classOf(at.node) !== own) staying = false;
    else if (!staying) return true;
  }
  return false;
}
