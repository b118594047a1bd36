import { ASPECTS } from "./aspects.ts";

/** What one aspect contributes to how alike two works are, which is Σ gained ÷ Σ possible. */
export interface Contribution {
  /** How much there is to be gained in this aspect. */
  readonly possible: number;
  readonly gained: number;
}

const WEIGHTS: readonly number[] = ASPECTS.map(({ weight }) => weight);

/**
 * How much there is to be gained in an aspect, from the evidence of two works in it, each from 0 to 1: as far as both sides state
 * enough to go by. What is missing for that on one side counts as chance, unless it is a person's list of skills, which need not
 * be complete.
 */
export function possibleIn(aspect: number, own: number, other: number, complete: boolean, chance: number): number {
  return (WEIGHTS[aspect] ?? 0) * (complete ? Math.max(own, other) : Math.sqrt(own * other)) * (1 - chance);
}

/** What a cosine gains, counted from what two roles have in common by chance. */
export function gainedIn(aspect: number, own: number, other: number, beyondChance: number): number {
  const both = Math.sqrt(own * other);
  return both === 0 ? 0 : (WEIGHTS[aspect] ?? 0) * both * beyondChance;
}

/** How alike two works are, 0 to 1. */
export function blend(gained: number, possible: number): number {
  return possible === 0 ? 0 : Math.min(1, Math.max(0, gained / possible));
}
