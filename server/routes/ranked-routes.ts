import { ROUTE_SLACK } from "../moves/constants.ts";
import type { MoveFrom } from "../moves/feeders.ts";
import type { Move, MoveModel } from "../moves/move.ts";
import { carriedTo, type Profile } from "../moves/profile.ts";
import { similarity } from "../moves/similarity.ts";
import { bestRoutes } from "./best-routes.ts";
import { CareerRoutes, type RouteQuestion } from "./career-routes.ts";
import type { MoveGraph } from "./move-graph.ts";
import type { Route } from "./problem.ts";

/** A route as it is for the person who takes it: every move with the skills gathered before it. */
export interface RankedRoute {
  /** Sum of the costs of its moves with the skills carried along. */
  readonly cost: number;
  readonly moves: readonly Move[];
}

/**
 * The best routes of a person. First the best by static cost, in which every move after the first starts with just what its position
 * requires: of these more than asked for are found, exactly. Then each is looked at again with all skills and years gathered on the
 * way, and they are ranked by what they cost so. A route that is not among the first by its static cost cannot come in by what it
 * gathers: that is the only thing that is not exact.
 */
export function rankedRoutes(
  model: MoveModel,
  graph: MoveGraph,
  question: RouteQuestion,
  count: number,
  movesInto: (position: number) => readonly MoveFrom[],
): RankedRoute[] {
  const problem = new CareerRoutes(model, graph, question, movesInto);
  const found = bestRoutes(problem, count * ROUTE_SLACK.factor + ROUTE_SLACK.more);
  return found
    .map((route, order) => ({ ...withCarried(model, problem, question.profile, route), order }))
    .sort((a, b) => a.cost - b.cost || a.order - b.order)
    .slice(0, count)
    .map(({ cost, moves }) => ({ cost, moves }));
}

function withCarried(model: MoveModel, problem: CareerRoutes, profile: Profile, route: Route): RankedRoute {
  let [person, from, cost] = [profile, problem.start, 0];
  const moves: Move[] = [];
  for (const [at, edge] of route.edges.entries()) {
    if (at > 0) person = carriedTo(model.arrays, person, from, moves.at(-1)?.months ?? 0);
    const { to, kind } = problem.moveOf(edge);
    const move = { ...model.judge(person, to, similarity(model.arrays, person, to)), kind };
    cost += problem.cost(from, move);
    moves.push(move);
    from = to;
  }
  return { cost, moves };
}
