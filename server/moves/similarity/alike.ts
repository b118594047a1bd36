import { ASPECTS } from "./aspects.ts";
import { rowsOf } from "./bags.ts";
import { aspectOfFeature } from "./features.ts";
import type { SimilarityIndex } from "./similarity-index.ts";
import { has, type Vector } from "./vector.ts";

const ASPECT_SETS = 1 << ASPECTS.length;

/**
 * How alike a work is to that of every role, 0 to 1: 1 is the same, 0 no more alike than two roles picked at random. An aspect
 * that only one of both is known from counts as chance; one that neither is known from is left out.
 */
export function alikeToAll(index: SimilarityIndex, work: Vector): Float32Array {
  const { holders, known } = index;
  const products = new Float32Array(known.length);
  for (let at = 0; at < work.features.length; at++) {
    const value = work.values[at] ?? 0;
    const { items, values, from, to } = rowsOf(holders, work.features[at] ?? 0);
    for (let row = from; row < to; row++) {
      const role = items[row] ?? 0;
      products[role] = (products[role] ?? 0) + value * (values[row] ?? 0);
    }
  }
  const { offsets, wholes } = bounds(index, work.known);
  return products.map((product, role) => {
    const bits = known[role] ?? 0;
    return beyondChance(product, offsets[bits] ?? 0, wholes[bits] ?? 0);
  });
}

/** How alike two works are in one aspect. */
export interface AlikePart {
  readonly aspect: number;
  /** All weights sum to 1. */
  readonly weight: number;
  /** 1 is the same, 0 what chance would have, below 0 less than that; 0 also where one of both is not known from this side. */
  readonly value: number;
  /** False where one of both is not known from this side. */
  readonly compared: boolean;
  /** What both have, as features, what counts most first. */
  readonly common: readonly number[];
}

/** The parts that make up how alike two works are: Σ weight × value, or 0 where that is below. */
export function alikeParts(index: SimilarityIndex, left: Vector, right: Vector): AlikePart[] {
  const { chance, features } = index;
  const whole = bounds(index, left.known).wholes[right.known] ?? 0;
  const common = commonFeatures(left, right);
  return ASPECTS.flatMap(({ weight }, aspect) => {
    if (!has(left.known | right.known, aspect)) return [];
    const expected = chance[aspect] ?? 0;
    const own = common.filter(({ feature }) => aspectOfFeature(features, feature) === aspect);
    const cosine = own.reduce((sum, { product }) => sum + product, 0) / weight;
    const compared = has(left.known & right.known, aspect);
    const share = { aspect, weight: whole === 0 ? 0 : (weight * (1 - expected)) / whole };
    const value = compared && expected < 1 ? (cosine - expected) / (1 - expected) : 0;
    return [{ ...share, value, compared, common: own.map(({ feature }) => feature) }];
  });
}

/** How alike two works are, as alikeToAll has it. */
export function alike(parts: readonly AlikePart[]): number {
  return Math.min(
    1,
    Math.max(
      0,
      parts.reduce((sum, { weight, value }) => sum + weight * value, 0),
    ),
  );
}

function commonFeatures(left: Vector, right: Vector) {
  const values = new Map(left.features.map((feature, index) => [feature, left.values[index] ?? 0]));
  return right.features
    .map((feature, index) => ({ feature, product: (values.get(feature) ?? 0) * (right.values[index] ?? 0) }))
    .filter(({ product }) => product > 0)
    .toSorted((a, b) => b.product - a.product || a.feature - b.feature);
}

function beyondChance(product: number, offset: number, whole: number): number {
  return whole === 0 ? 0 : Math.min(1, Math.max(0, (product - offset) / whole));
}

/** For every set of aspects the other may be known from: what chance gives, and what there is to gain beyond it. */
function bounds({ chance }: SimilarityIndex, known: number): { offsets: number[]; wholes: number[] } {
  const sums = (value: (weight: number, expected: number) => number, among: (bits: number) => number) =>
    Array.from({ length: ASPECT_SETS }, (_, bits) =>
      ASPECTS.reduce((sum, { weight }, a) => (has(among(bits), a) ? sum + value(weight, chance[a] ?? 0) : sum), 0),
    );
  return {
    offsets: sums(
      (weight, expected) => weight * expected,
      (bits) => bits & known,
    ),
    wholes: sums(
      (weight, expected) => weight * (1 - expected),
      (bits) => bits | known,
    ),
  };
}
