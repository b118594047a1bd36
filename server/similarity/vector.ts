import { ASPECTS } from "./aspects.ts";
import { NO_ROWS, type Rows } from "./bags.ts";
import { aspectOfFeature, eachFeature, type Features, isGroup } from "./features.ts";
import type { Weights } from "./weights.ts";

/** A work, weighed: the dot product of two is the sum of their cosines per aspect, each times the aspect's weight. */
export interface Vector {
  readonly features: readonly number[];
  readonly values: readonly number[];
  /** Bit `a` is set where aspect `a` is known. */
  readonly known: number;
  /** True for a role: an aspect that it is not known from is missing. False for skills somebody named: then nothing is said. */
  readonly complete: boolean;
}

/** Whether an aspect is among those that bits stand for. */
export function has(bits: number, aspect: number): boolean {
  return ((bits >> aspect) & 1) === 1;
}

/**
 * A work as a vector: each aspect has the length that its weight gives it, however much is listed. Without words of names it is
 * what somebody named one by one, not a role.
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
  eachFeature(features, skills, words ?? NO_ROWS, (feature, amount) => {
    const value = amount * (rarity[feature] ?? 0);
    if (value === 0) return;
    const part = 2 * aspectOfFeature(features, feature) + (isGroup(features, feature) ? 1 : 0);
    found.push(feature);
    raw.push(value);
    parts.push(part);
    squares[part] = (squares[part] ?? 0) + value * value;
  });
  const scales = scalesOf(squares, groupShare);
  return {
    features: found,
    values: raw.map((value, index) => value * (scales[parts[index] ?? 0] ?? 0)),
    known: ASPECTS.reduce((bits, _, aspect) => ((squares[2 * aspect] ?? 0) > 0 ? bits | (1 << aspect) : bits), 0),
    complete: words !== null,
  };
}

/** What the skills and the groups of each aspect are multiplied by, so that their lengths come out right. */
function scalesOf(squares: Float64Array, groupShare: Float32Array): number[] {
  return ASPECTS.flatMap(({ weight }, aspect) => {
    const own = squares[2 * aspect] ?? 0;
    const grouped = squares[2 * aspect + 1] ?? 0;
    const share = grouped > 0 ? (groupShare[aspect] ?? 0) : 0;
    const length = Math.sqrt(weight / (1 + share * share));
    return [length / Math.sqrt(own || 1), (share * length) / Math.sqrt(grouped || 1)];
  });
}
