import type { ProjectionArrays } from "../projection/arrays.ts";
import { ASSUMED_PROFICIENCY } from "./constants.ts";
import type { Profile } from "./profile.ts";

/**
 * How alike work is, 0 to 1: the cosine between what a profile holds and what a position requires, each skill weighing its
 * importance × proficiency. Nothing outside this file knows how it is computed: `similarity` answers for one position,
 * `similarities` for all that share a skill, and both say the same.
 */
export function similarity(arrays: ProjectionArrays, profile: Profile, position: number): number {
  let [dot, at] = [0, 0];
  const { skills } = profile;
  for (
    let entry = arrays.requirementStart[position] ?? 0;
    entry < (arrays.requirementStart[position + 1] ?? 0);
    entry += 1
  ) {
    const skill = arrays.requiredSkill[entry] ?? 0;
    while (at < skills.length && (skills[at] ?? 0) < skill) at += 1;
    if (at < skills.length && skills[at] === skill) dot += held(profile, at) * required(arrays, entry);
  }
  return dot === 0 ? 0 : dot / (lengthOf(profile) * (lengths(arrays)[position] ?? 1));
}

/** Positions that share a skill with a profile, and how alike they are. Filled anew by every call. */
export class Similarities {
  readonly values: Float64Array;
  readonly positions: Int32Array;
  count = 0;
  private readonly arrays: ProjectionArrays;

  constructor(arrays: ProjectionArrays) {
    this.arrays = arrays;
    this.values = new Float64Array(arrays.roleOf.length);
    this.positions = new Int32Array(arrays.roleOf.length);
  }

  /** Goes through the holders of each skill of the profile: O(Σ holders), without a look at positions that share nothing. */
  compare(profile: Profile): void {
    const { arrays, values, positions } = this;
    for (let index = 0; index < this.count; index += 1) values[positions[index] ?? 0] = 0;
    this.count = 0;
    for (const [at, skill] of profile.skills.entries()) {
      const weight = held(profile, at);
      for (let holder = arrays.holderStart[skill] ?? 0; holder < (arrays.holderStart[skill + 1] ?? 0); holder += 1) {
        const position = arrays.holder[holder] ?? 0;
        if (values[position] === 0) positions[this.count++] = position;
        values[position] = (values[position] ?? 0) + weight * required(arrays, arrays.holderEntry[holder] ?? 0);
      }
    }
    const [own, all] = [lengthOf(profile), lengths(arrays)];
    for (let index = 0; index < this.count; index += 1) {
      const position = positions[index] ?? 0;
      values[position] = (values[position] ?? 0) / (own * (all[position] ?? 1));
    }
  }
}

function held({ importance, levels }: Profile, at: number): number {
  return (importance[at] ?? 0) * (levels[at] || ASSUMED_PROFICIENCY);
}

function required(arrays: ProjectionArrays, entry: number): number {
  return (arrays.importance[entry] ?? 0) * (arrays.proficiency[entry] || ASSUMED_PROFICIENCY);
}

function lengthOf(profile: Profile): number {
  let squares = 0;
  for (let at = 0; at < profile.skills.length; at += 1) squares += held(profile, at) ** 2;
  return Math.sqrt(squares);
}

const known = new WeakMap<ProjectionArrays, Float64Array>();

/** The lengths of the vectors of all positions: computed once per version and thread, in one pass over the requirements. */
function lengths(arrays: ProjectionArrays): Float64Array {
  const there = known.get(arrays);
  if (there) return there;
  const found = new Float64Array(arrays.roleOf.length);
  for (let position = 0; position < found.length; position += 1) {
    let squares = 0;
    for (
      let entry = arrays.requirementStart[position] ?? 0;
      entry < (arrays.requirementStart[position + 1] ?? 0);
      entry += 1
    )
      squares += required(arrays, entry) ** 2;
    found[position] = Math.sqrt(squares);
  }
  known.set(arrays, found);
  return found;
}
