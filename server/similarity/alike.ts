import { ASPECTS } from "./aspects.ts";
import { rowsOf } from "./bags.ts";
import { blend, type Contribution, gainedIn, possibleIn } from "./blend.ts";
import { aspectOfFeature } from "./features.ts";
import type { SimilarityIndex } from "./similarity-index.ts";
import type { Vector } from "./vector.ts";

const SIDES = ASPECTS.length;

/** How alike a work is to that of every role, 0 to 1: 1 is the same, 0 no more alike than two roles picked at random. */
export function alikeToAll(index: SimilarityIndex, work: Vector): Float32Array {
  const { holders, evidence, features } = index;
  const roles = evidence.length / SIDES;
  const cosines = new Float32Array(evidence.length);
  for (let at = 0; at < work.features.length; at++) {
    const feature = work.features[at] ?? 0;
    const [aspect, value] = [aspectOfFeature(features, feature), work.values[at] ?? 0];
    const { items, values, from, to } = rowsOf(holders, feature);
    for (let row = from; row < to; row++) {
      const place = (items[row] ?? 0) * SIDES + aspect;
      cosines[place] = (cosines[place] ?? 0) + value * (values[row] ?? 0);
    }
  }
  const alike = new Float32Array(roles);
  for (let role = 0; role < roles; role++) alike[role] = blendedAt(index, work, role, cosines, role * SIDES);
  return alike;
}

/** How alike a work is to that of one role, as alikeToAll has it. `spread` holds the work's values by feature. */
export function alikeToRole(index: SimilarityIndex, work: Vector, spread: Spread, role: number): number {
  const { items, values, from, to } = rowsOf(index.vectors, role);
  const cosines = new Float64Array(SIDES);
  for (let row = from; row < to; row++) {
    const feature = items[row] ?? 0;
    const product = (spread.get(feature) ?? 0) * (values[row] ?? 0);
    if (product === 0) continue;
    const aspect = aspectOfFeature(index.features, feature);
    cosines[aspect] = (cosines[aspect] ?? 0) + product;
  }
  return blendedAt(index, work, role, cosines, 0);
}

/** How alike a work and a role are, from the cosines that begin at a place. Nothing is made on the way: it is asked for every role. */
function blendedAt(
  { chance, evidence }: SimilarityIndex,
  { evidence: stated, complete }: Vector,
  role: number,
  cosines: ArrayLike<number>,
  first: number,
): number {
  let gained = 0;
  for (let aspect = 0; aspect < SIDES; aspect++) {
    const [own, other] = [stated[aspect] ?? 0, evidence[role * SIDES + aspect] ?? 0];
    gained += gainedIn(aspect, own, other, (cosines[first + aspect] ?? 0) - (chance[aspect] ?? 0));
  }
  // Most roles have less in common with a work than chance would have it: for these it does not matter what there was to be gained.
  if (gained <= 0) return 0;
  let possible = 0;
  for (let aspect = 0; aspect < SIDES; aspect++) {
    const [own, other] = [stated[aspect] ?? 0, evidence[role * SIDES + aspect] ?? 0];
    possible += possibleIn(aspect, own, other, complete, chance[aspect] ?? 0);
  }
  return blend(gained, possible);
}

function contributions(
  { chance, evidence }: SimilarityIndex,
  work: Vector,
  role: number,
  cosines: ArrayLike<number>,
): Contribution[] {
  return ASPECTS.map((_, aspect) => {
    const [own, other] = [work.evidence[aspect] ?? 0, evidence[role * SIDES + aspect] ?? 0];
    return {
      possible: possibleIn(aspect, own, other, work.complete, chance[aspect] ?? 0),
      gained: gainedIn(aspect, own, other, (cosines[aspect] ?? 0) - (chance[aspect] ?? 0)),
    };
  });
}

/** Values by feature. */
export type Spread = ReadonlyMap<number, number>;

/** The values of a work by feature. */
export function spreadOf({ features, values }: Vector): Spread {
  return new Map(features.map((feature, index) => [feature, values[index] ?? 0]));
}

/** How alike two works are in one aspect. */
export interface AlikePart {
  readonly aspect: number;
  /** All weights sum to 1. */
  readonly weight: number;
  /** 1 is the same, 0 what chance would have, below 0 less than that. */
  readonly value: number;
  /** False where one of both states nothing in this aspect: it counts as chance. */
  readonly compared: boolean;
  /** What both have, as features, what counts most first. */
  readonly common: readonly number[];
}

/** The parts that make up how alike a work and a role are: Σ weight × value, or 0 where that is below. */
export function alikeParts(index: SimilarityIndex, work: Vector, spread: Spread, role: number): AlikePart[] {
  const common = commonFeatures(index, spread, role);
  const cosines = ASPECTS.map((_, aspect) =>
    common.reduce((sum, each) => (each.aspect === aspect ? sum + each.product : sum), 0),
  );
  const all = contributions(index, work, role, cosines);
  const whole = all.reduce((sum, { possible }) => sum + possible, 0);
  return all.flatMap(({ possible, gained }, aspect) => {
    if (possible === 0) return [];
    const compared = (work.evidence[aspect] ?? 0) * (index.evidence[role * SIDES + aspect] ?? 0) > 0;
    const features = common.filter((each) => each.aspect === aspect).map(({ feature }) => feature);
    return [{ aspect, weight: possible / whole, value: gained / possible, compared, common: features }];
  });
}

function commonFeatures({ vectors, features }: SimilarityIndex, spread: Spread, role: number) {
  const { from, to } = rowsOf(vectors, role);
  return Array.from(vectors.items.subarray(from, to), (feature, row) => ({
    feature,
    aspect: aspectOfFeature(features, feature),
    product: (spread.get(feature) ?? 0) * (vectors.values[from + row] ?? 0),
  }))
    .filter(({ product }) => product > 0)
    .sort((a, b) => b.product - a.product || a.feature - b.feature);
}
