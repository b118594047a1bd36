import { ASPECTS } from "./aspects.ts";
import { NO_ROWS, type Rows } from "./bags.ts";
import { aspectOfFeature, eachFeature, type Features, isGroup } from "./features.ts";
import type { Weights } from "./weights.ts";

/** With so many statements an aspect counts half of what it may count at most: little that is stated says little. */
const STATEMENTS_FOR_HALF = 5;

/** A work, weighed: in each aspect that it is known from its features have the length 1 together. */
export interface Vector {
  readonly features: readonly number[];
  readonly values: readonly number[];
  /** How much is stated in each aspect, from 0 (nothing) towards 1. */
  readonly evidence: ArrayLike<number>;
  /** True for a role: what is not stated of it is missing. False for skills somebody named: then nothing is said. */
  readonly complete: boolean;
}

/**
 * A work as a vector: however much is listed, each aspect has the same length. Without words of names it is what somebody named
 * one by one, not a role.
 */
export function vectorOf(
  features: Features,
  { rarity, groupShare }: Weights,
  skills: Rows,
  words: Rows | null,
): Vector {
  const found: number[] = [];
  const raw: number[] = [];
  const parts: number[] = [];
  const squares = new Float64Array(2 * ASPECTS.length);
  const stated = new Float64Array(ASPECTS.length);
  eachFeature(features, skills, words ?? NO_ROWS, (feature, amount) => {
    const value = amount * (rarity[feature] ?? 0);
    if (value === 0) return;
    const aspect = aspectOfFeature(features, feature);
    const part = 2 * aspect + (isGroup(features, feature) ? 1 : 0);
    if (part === 2 * aspect) stated[aspect] = (stated[aspect] ?? 0) + 1;
    found.push(feature);
    raw.push(value);
    parts.push(part);
    squares[part] = (squares[part] ?? 0) + value * value;
  });
  const scales = scalesOf(squares, groupShare);
  return {
    features: found,
    values: raw.map((value, index) => value * (scales[parts[index] ?? 0] ?? 0)),
    evidence: stated.map((count) => count / (count + STATEMENTS_FOR_HALF)),
    complete: words !== null,
  };
}

/** What the skills and the groups of each aspect are multiplied by, so that their lengths come out right. */
function scalesOf(squares: Float64Array, groupShare: Float32Array): number[] {
  return ASPECTS.flatMap((_, aspect) => {
    const own = squares[2 * aspect] ?? 0;
    const grouped = squares[2 * aspect + 1] ?? 0;
    const share = grouped > 0 ? (groupShare[aspect] ?? 0) : 0;
    const length = Math.sqrt(1 / (1 + share * share));
    return [length / Math.sqrt(own || 1), (share * length) / Math.sqrt(grouped || 1)];
  });
}
