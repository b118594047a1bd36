import { ASPECTS } from "./aspects.ts";
import type { SimilarityIndex } from "./similarity-index.ts";
import { has, type Vector } from "./vector.ts";

const ASPECT_SETS = 1 << ASPECTS.length;

/** What chance gives, and what there is to gain beyond it. */
interface Bound {
  readonly offset: number;
  readonly whole: number;
}

/** A product of two vectors on the scale from chance (0) to the same (1). */
export function beyondChance(product: number, bound: Bound | undefined): number {
  return bound && bound.whole > 0 ? Math.min(1, Math.max(0, (product - bound.offset) / bound.whole)) : 0;
}

const kept = new WeakMap<SimilarityIndex, Map<number, Bound[]>>();

/** The bounds for every set of aspects that the other may be known from. */
export function boundsOf(index: SimilarityIndex, { known, complete }: Vector): readonly Bound[] {
  const all = kept.get(index) ?? new Map<number, Bound[]>();
  kept.set(index, all);
  const key = 2 * known + (complete ? 1 : 0);
  const there = all.get(key);
  if (there) return there;
  const made = Array.from({ length: ASPECT_SETS }, (_, other) => ({
    offset: sumOver(known & other, (aspect, weight) => weight * (index.chance[aspect] ?? 0)),
    whole: sumOver(known | (complete ? other : 0), (aspect, weight) => weight * (1 - (index.chance[aspect] ?? 0))),
  }));
  all.set(key, made);
  return made;
}

function sumOver(bits: number, value: (aspect: number, weight: number) => number): number {
  return ASPECTS.reduce((sum, { weight }, aspect) => (has(bits, aspect) ? sum + value(aspect, weight) : sum), 0);
}
