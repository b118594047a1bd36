import { ASPECTS, NAMES } from "./aspects.ts";
import { type Bags, owners, type Rows, rowsOf } from "./bags.ts";

/**
 * What works are compared by, numbered: each skill, then each group once for every aspect, then each word of names. Two roles
 * that list different skills of one group are still somewhat alike, so the groups of what is required count too.
 */
export interface Features {
  /** Skill to its place in ASPECTS. */
  readonly aspects: Uint8Array;
  /** Skill to its groups and broader skills, numbered together; the values are not looked at. */
  readonly groups: Bags;
  /** How many words there are in names. */
  readonly words: number;
}

/** How many features there are. */
export function featureCount(features: Features): number {
  return firstWord(features) + features.words;
}

/** The aspect a feature belongs to. */
export function aspectOfFeature(features: Features, feature: number): number {
  const skills = owners(features.groups);
  if (feature < skills) return features.aspects[feature] ?? 0;
  return feature < firstWord(features) ? Math.floor((feature - skills) / features.groups.width) : NAMES;
}

/** Whether a feature is a skill: then its number is the skill's. */
export function isSkill({ groups }: Features, feature: number): boolean {
  return feature < owners(groups);
}

/** Whether a feature is a group of skills. */
export function isGroup(features: Features, feature: number): boolean {
  return !isSkill(features, feature) && feature < firstWord(features);
}

/**
 * Calls `add` with each feature of a work: skills as they are valued; groups and words by how often they occur, which counts
 * less and less.
 */
export function eachFeature(
  features: Features,
  skills: Rows,
  words: Rows,
  add: (feature: number, value: number) => void,
): void {
  for (let row = skills.from; row < skills.to; row++) add(skills.items[row] ?? 0, skills.values[row] ?? 0);
  const first = owners(features.groups);
  for (const [place, sum] of groupSums(features, skills)) add(first + place, Math.log1p(sum));
  for (let row = words.from; row < words.to; row++)
    add(firstWord(features) + (words.items[row] ?? 0), 1 + Math.log(words.values[row] ?? 1));
}

function firstWord({ groups }: Features): number {
  return owners(groups) + ASPECTS.length * groups.width;
}

/** How much of each group there is: a skill valued as the mean of its aspect counts one. */
function groupSums({ aspects, groups }: Features, skills: Rows): Map<number, number> {
  const means = meanValues(aspects, skills);
  const sums = new Map<number, number>();
  for (let row = skills.from; row < skills.to; row++) {
    const skill = skills.items[row] ?? 0;
    const aspect = aspects[skill] ?? 0;
    const { items, from, to } = rowsOf(groups, skill);
    for (let of = from; of < to; of++) {
      const place = aspect * groups.width + (items[of] ?? 0);
      sums.set(place, (sums.get(place) ?? 0) + (skills.values[row] ?? 0) / (means[aspect] ?? 1));
    }
  }
  return sums;
}

function meanValues(aspects: Uint8Array, skills: Rows): number[] {
  const sums = ASPECTS.map(() => 0);
  const counts = ASPECTS.map(() => 0);
  for (let row = skills.from; row < skills.to; row++) {
    const aspect = aspects[skills.items[row] ?? 0] ?? 0;
    sums[aspect] = (sums[aspect] ?? 0) + (skills.values[row] ?? 0);
    counts[aspect] = (counts[aspect] ?? 0) + 1;
  }
  return sums.map((sum, aspect) => sum / (counts[aspect] || 1));
}
