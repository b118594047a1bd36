import { ASPECTS } from "./aspects.ts";
import { type Rows, rowsOf } from "./bags.ts";
import { blend, type Contribution, gainedIn, possibleIn } from "./blend.ts";
import { aspectOfFeature } from "./features.ts";
import type { SimilarityIndex } from "./similarity-index.ts";
import type { Vector } from "./vector.ts";

const SIDES = ASPECTS.length;

/** How alike a work is to that of every role, 0 to 1: 1 is the same, 0 no more alike than two roles picked at random. */
export function alikeToAll(index: SimilarityIndex, work: Vector): Float32Array {
  const { holders, evidence, features } = index;
  const roles = evidence.length / SIDES;
  // Side by side, so that what one feature adds to is close together in memory.
  const cosines = ASPECTS.map(() => new Float32Array(roles));
  for (let at = 0; at < work.features.length; at++) {
    const feature = work.features[at] ?? 0;
    const side = cosines[aspectOfFeature(features, feature)];
    if (side) addProducts(side, rowsOf(holders, feature), work.values[at] ?? 0);
  }
  const alike = new Float32Array(roles);
  const gainsAnything = gains(index, work, cosines);
  const ofRole = new Float64Array(SIDES);
  for (let role = 0; role < roles; role++) {
    if (!gainsAnything(role)) continue;
    for (const [aspect, side] of cosines.entries()) ofRole[aspect] = side[role] ?? 0;
    alike[role] = blendedAt(index, work, role, ofRole);
  }
  return alike;
}

function addProducts(sums: Float32Array, { items, values, from, to }: Rows, value: number): void {
  for (let row = from; row < to; row++) {
    const role = items[row] ?? 0;
    sums[role] = (sums[role] ?? 0) + value * (values[row] ?? 0);
  }
}

/** Tells whether a role gains anything: most have less in common with a work than chance would have it, and need no closer look. */
function gains({ chance, evidence }: SimilarityIndex, work: Vector, cosines: readonly Float32Array[]) {
  const sides = ASPECTS.flatMap(({ weight }, aspect) => {
    const own = weight * Math.sqrt(work.evidence[aspect] ?? 0);
    const side = cosines[aspect];
    return own === 0 || !side ? [] : [{ aspect, own, chance: chance[aspect] ?? 0, cosines: side }];
  });
  return (role: number): boolean => {
    let gained = 0;
    for (const side of sides)
      gained +=
        side.own * Math.sqrt(evidence[role * SIDES + side.aspect] ?? 0) * ((side.cosines[role] ?? 0) - side.chance);
    return gained > 0;
  };
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
  return blendedAt(index, work, role, cosines);
}

/** How alike a work and a role are, from the cosine of each aspect. */
function blendedAt(
  { chance, evidence }: SimilarityIndex,
  { evidence: stated, complete }: Vector,
  role: number,
  cosines: ArrayLike<number>,
): number {
  let [possible, gained] = [0, 0];
  for (let aspect = 0; aspect < SIDES; aspect++) {
    const [own, other] = [stated[aspect] ?? 0, evidence[role * SIDES + aspect] ?? 0];
    if (own === 0 && other === 0) continue;
    possible += possibleIn(aspect, own, other, complete, chance[aspect] ?? 0);
    gained += gainedIn(aspect, own, other, (cosines[aspect] ?? 0) - (chance[aspect] ?? 0));
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
