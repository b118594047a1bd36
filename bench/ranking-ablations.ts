import { calibrate, type Thresholds, thresholdsOf } from "../server/moves/calibration.ts";
import { viableMoves } from "../server/moves/candidates.ts";
import { type Move, MoveModel } from "../server/moves/move.ts";
import type { MoveLimits } from "../server/moves/move-limits.ts";
import { nextMoves } from "../server/moves/next-moves.ts";
import { profileOf } from "../server/moves/profile.ts";
import type { ProjectionArrays } from "../server/projection/arrays.ts";
import { ASPECTS } from "../server/similarity/aspects.ts";
import { aspectOfFeature, isGroup } from "../server/similarity/features.ts";
import type { Ranking } from "./ranking-baselines.ts";
import { largest } from "./ranking-quality.ts";

const UNLIMITED: MoveLimits = {
  families: null,
  avoid: [],
  via: [],
  maxMoves: 1,
  maxMonthsPerMove: null,
  minSalaryChangePercent: null,
  regions: [],
  kinds: null,
};
/** Twenty are judged; more are asked for, because some are not among those that are judged. */
const ASKED = 60;

/** The product's own order of next moves. */
export function productRanking(arrays: ProjectionArrays, thresholds = thresholdsOf(calibrate(arrays))): Ranking {
  const model = new MoveModel(arrays, thresholds);
  return (role) =>
    nextMoves(model, profileOf(arrays, arrays.roleStart[role] ?? 0), UNLIMITED, ASKED).map(
      ({ to }) => arrays.roleOf[to] ?? 0,
    );
}

/** The product's order with one part off, each with what it is called. */
export function ablations(arrays: ProjectionArrays): [string, Ranking][] {
  const thresholds = thresholdsOf(calibrate(arrays));
  return [
    ...ASPECTS.map(({ name }, aspect): [string, Ranking] => [
      `without ${name}`,
      productRanking(withoutAspect(arrays, aspect)),
    ]),
    [
      "without groups of skills",
      productRanking(withoutFeatures(arrays, (feature) => isGroup(arrays.works.features, feature))),
    ],
    ["without feasibility in the order", orderedBy(arrays, thresholds, ({ similarity }) => similarity)],
    ["without thresholds", productRanking(arrays, { similarity: 0, feasibility: 0 })],
    ["feasibility alone", orderedBy(arrays, { similarity: 0, feasibility: 0 }, ({ feasibility }) => feasibility)],
  ];
}

function orderedBy(arrays: ProjectionArrays, thresholds: Thresholds, score: (move: Move) => number): Ranking {
  const model = new MoveModel(arrays, thresholds);
  return (role) => {
    const scores = new Float64Array(arrays.family.length).fill(-1);
    for (const move of viableMoves(model, profileOf(arrays, arrays.roleStart[role] ?? 0)))
      scores[arrays.roleOf[move.to] ?? 0] = score(move);
    return largest(scores, role).slice(0, ASKED);
  };
}

function withoutAspect(arrays: ProjectionArrays, aspect: number): ProjectionArrays {
  const evidence = arrays.works.evidence.map((stated, place) => (place % ASPECTS.length === aspect ? 0 : stated));
  const rest = withoutFeatures(arrays, (feature) => aspectOfFeature(arrays.works.features, feature) === aspect);
  return { ...rest, works: { ...rest.works, evidence } };
}

/** A work is compared by what its own vector has: there it is enough to leave features out. */
function withoutFeatures(arrays: ProjectionArrays, left: (feature: number) => boolean): ProjectionArrays {
  const { vectors } = arrays.works;
  const values = vectors.values.map((value, row) => (left(vectors.items[row] ?? 0) ? 0 : value));
  return { ...arrays, works: { ...arrays.works, vectors: { ...vectors, values } } };
}
