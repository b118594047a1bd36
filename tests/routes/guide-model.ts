import { calibrate, thresholdsOf } from "../../server/moves/calibration.ts";
import { SOURCES_PER_TARGET } from "../../server/moves/constants.ts";
import { movesInto } from "../../server/moves/feeders.ts";
import { MoveModel } from "../../server/moves/move.ts";
import type { MoveLimits } from "../../server/moves/move-limits.ts";
import type { Database } from "../../server/neo4j/connect.ts";
import { type Assembled, assemble } from "../../server/projection/assemble.ts";
import { loadRecords } from "../../server/projection/load.ts";
import type { RouteQuestion } from "../../server/routes/career-routes.ts";
import { emptyRows, fillRows, graphOf, type MoveGraph } from "../../server/routes/move-graph.ts";
import { type RankedRoute, rankedRoutes } from "../../server/routes/ranked-routes.ts";

/** The guide as the threads see it, in this thread. */
export interface GuideModel extends Assembled {
  readonly model: MoveModel;
  readonly graph: MoveGraph;
  /** The number of a role's first position, or of a level's. */
  at(slug: string): number;
  name(position: number): string;
  routes(question: RouteQuestion, count: number): RankedRoute[];
}

/** No condition at all. */
export const NO_LIMITS: MoveLimits = {
  families: null,
  avoid: [],
  via: [],
  maxMoves: 6,
  maxMonthsPerMove: null,
  minSalaryChangePercent: null,
  regions: [],
  kinds: null,
};

export async function guideModel(database: Database): Promise<GuideModel> {
  const { arrays, concepts } = await assemble(await loadRecords(database, () => undefined));
  const model = new MoveModel(arrays, thresholdsOf(calibrate(arrays)));
  const rows = emptyRows(arrays.roleOf.length);
  fillRows(model, rows, arrays.roleOf.keys());
  const graph = graphOf(arrays, rows);
  const at = (slug: string) => {
    const role = concepts.roles.bySlug(slug);
    const position = role === undefined ? concepts.positions.bySlug(slug) : arrays.roleStart[role];
    if (position === undefined) throw new Error(`the guide has no ${slug}`);
    return position;
  };
  const into = (position: number) => movesInto(model, position, SOURCES_PER_TARGET);
  return {
    arrays,
    concepts,
    model,
    graph,
    at,
    name: (position) => concepts.positions.at(position).slug,
    routes: (question, count) => rankedRoutes(model, graph, question, count, into),
  };
}
