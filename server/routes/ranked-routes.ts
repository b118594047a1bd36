import { ROUTE_SLACK } from "../moves/constants.ts";
import type { MoveFrom } from "../moves/feeders.ts";
import type { Move, MoveModel } from "../moves/move.ts";
import { carriedTo, type Profile } from "../moves/profile.ts";
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
  const carried = new Carried(model, problem, question.profile);
  return found
    .map((route, order) => ({ ...carried.along(route), order }))
    .sort((a, b) => a.cost - b.cost || a.order - b.order)
    .slice(0, count)
    .map(({ cost, moves }) => ({ cost, moves }));
}

/** Somebody after some moves of a route. */
interface Underway {
  readonly person: Profile;
  readonly node: number;
  readonly cost: number;
  readonly moves: readonly Move[];
}

/** Looks at routes with all that is gathered on the way. Routes share their beginnings: each of these is looked at once. */
class Carried {
  private readonly model: MoveModel;
  private readonly problem: CareerRoutes;
  private readonly start: Underway;
  private readonly known = new Map<string, Underway>();

  constructor(model: MoveModel, problem: CareerRoutes, person: Profile) {
    this.model = model;
    this.problem = problem;
    this.start = { person, node: problem.start, cost: 0, moves: [] };
  }

  along({ edges }: Route): RankedRoute {
    let [underway, taken] = [this.start, ""];
    for (const edge of edges) {
      taken += ` ${edge}`;
      const next = this.known.get(taken) ?? this.after(underway, edge);
      this.known.set(taken, next);
      underway = next;
    }
    return { cost: underway.cost, moves: underway.moves };
  }

  /** One more move. How alike the work is does not depend on what else somebody can do. */
  private after({ person: before, node, cost, moves }: Underway, edge: number): Underway {
    const { model, problem } = this;
    const person = moves.length > 0 ? carriedTo(model.arrays, before, node, moves.at(-1)?.months ?? 0) : before;
    const { to, kind, similarity } = problem.moveOf(edge);
    const move = { ...model.judge(person, to, similarity, true), kind };
    return { person, node: to, cost: cost + problem.cost(node, move), moves: [...moves, move] };
  }
}
