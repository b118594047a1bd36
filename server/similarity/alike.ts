import { ASPECTS } from "./aspects.ts";
import { rowsOf } from "./bags.ts";
import { beyondChance, boundsOf } from "./chance.ts";
import { aspectOfFeature } from "./features.ts";
import type { SimilarityIndex } from "./similarity-index.ts";
import { has, type Vector } from "./vector.ts";

/**
 * How alike a work is to that of every role, 0 to 1: 1 is the same, 0 no more alike than two roles picked at random. An aspect
 * that only one of both is known from counts as chance; one that neither is known from, or that somebody who named skills said
 * nothing about, is left out.
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
  const bounds = boundsOf(index, work);
  return products.map((product, role) => beyondChance(product, bounds[known[role] ?? 0]));
}

/** How alike a work is to that of one role, as alikeToAll has it. `spread` holds the work's values by feature. */
export function alikeToRole(index: SimilarityIndex, work: Vector, spread: Spread, role: number): number {
  const { items, values, from, to } = rowsOf(index.vectors, role);
  let product = 0;
  for (let row = from; row < to; row++) product += (spread.get(items[row] ?? 0) ?? 0) * (values[row] ?? 0);
  return beyondChance(product, boundsOf(index, work)[index.known[role] ?? 0]);
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
  /** 1 is the same, 0 what chance would have, below 0 less than that; 0 also where one of both is not known from this side. */
  readonly value: number;
  /** False where one of both is not known from this side. */
  readonly compared: boolean;
  /** What both have, as features, what counts most first. */
  readonly common: readonly number[];
}

/** The parts that make up how alike a work and a role are: Σ weight × value, or 0 where that is below. */
export function alikeParts(index: SimilarityIndex, work: Vector, role: Vector): AlikePart[] {
  const { chance, features } = index;
  const whole = boundsOf(index, work)[role.known]?.whole ?? 0;
  const common = commonFeatures(work, role);
  return ASPECTS.flatMap(({ weight }, aspect) => {
    if (!has(work.known | (work.complete ? role.known : 0), aspect)) return [];
    const expected = chance[aspect] ?? 0;
    const own = common.filter(({ feature }) => aspectOfFeature(features, feature) === aspect);
    const cosine = own.reduce((sum, { product }) => sum + product, 0) / weight;
    const compared = has(work.known & role.known, aspect);
    const value = compared ? (cosine - expected) / (1 - expected) : 0;
    const share = whole === 0 ? 0 : (weight * (1 - expected)) / whole;
    return [{ aspect, weight: share, value, compared, common: own.map(({ feature }) => feature) }];
  });
}

function commonFeatures(left: Vector, right: Vector) {
  const values = spreadOf(left);
  return right.features
    .map((feature, index) => ({ feature, product: (values.get(feature) ?? 0) * (right.values[index] ?? 0) }))
    .filter(({ product }) => product > 0)
    .toSorted((a, b) => b.product - a.product || a.feature - b.feature);
}
