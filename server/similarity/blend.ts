import { ASPECTS } from "./aspects.ts";

/** What one aspect contributes to how alike two works are, which is Σ gained ÷ Σ possible. */
export interface Contribution {
  /** How much there is to be gained in this aspect. */
  readonly possible: number;
  readonly gained: number;
}

/** The evidence of two works in one aspect, each from 0 to 1, and whether the first one leaves nothing out. */
export interface Evidence {
  readonly own: number;
  readonly other: number;
  readonly complete: boolean;
}

/**
 * A cosine counts from what two roles have in common by chance, and as far as both sides state enough to go by. What is missing
 * for that on one side counts as chance, unless it is a person's list of skills, which need not be complete.
 */
export function contribution(aspect: number, cosine: number, chance: number, evidence: Evidence): Contribution {
  const weight = ASPECTS[aspect]?.weight ?? 0;
  const { own, other, complete } = evidence;
  const both = Math.sqrt(own * other);
  return {
    possible: weight * (complete ? Math.max(own, other) : both) * (1 - chance),
    gained: both === 0 ? 0 : weight * both * (cosine - chance),
  };
}

/** How alike two works are, 0 to 1. */
export function blended(contributions: readonly Contribution[]): number {
  let [possible, gained] = [0, 0];
  for (const one of contributions) {
    possible += one.possible;
    gained += one.gained;
  }
  return possible === 0 ? 0 : Math.min(1, Math.max(0, gained / possible));
}
