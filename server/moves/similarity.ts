import type { ProjectionArrays } from "../projection/arrays.ts";
import { type AlikePart, alikeParts, alikeToAll, alikeToRole, type Spread, spreadOf } from "../similarity/alike.ts";
import type { Rows } from "../similarity/bags.ts";
import { requirementValue } from "../similarity/projected-works.ts";
import { roleVector } from "../similarity/similarity-index.ts";
import { type Vector, vectorOf } from "../similarity/vector.ts";
import type { Profile } from "./profile.ts";

/**
 * How alike work is, 0 to 1 (server/similarity). The work of a role is the same on all of its levels: how well one has to do it
 * belongs to feasibility. `similarity` answers for one position, `similarities` for all that are more alike than chance, and
 * both say the same.
 */
export function similarity(arrays: ProjectionArrays, profile: Profile, position: number): number {
  const { vector, spread } = workOf(arrays, profile);
  return alikeToRole(arrays.works, vector, spread, arrays.roleOf[position] ?? 0);
}

/** The parts that make up how alike the work of a profile and that of a position are. */
export function likeness(arrays: ProjectionArrays, profile: Profile, position: number): AlikePart[] {
  const { vector, spread } = workOf(arrays, profile);
  return alikeParts(arrays.works, vector, spread, arrays.roleOf[position] ?? 0);
}

/** Positions whose work is more like that of a profile than chance would have it, and how alike. Filled anew by every call. */
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

  /** Goes through the holders of each feature of the profile's work: O(Σ holders + positions). */
  compare(profile: Profile): void {
    const { arrays, values, positions } = this;
    const alike = alikeToAll(arrays.works, workOf(arrays, profile).vector);
    this.count = 0;
    for (let position = 0; position < values.length; position += 1) {
      const value = alike[arrays.roleOf[position] ?? 0] ?? 0;
      values[position] = value;
      if (value > 0) positions[this.count++] = position;
    }
  }
}

interface Work {
  readonly vector: Vector;
  readonly spread: Spread;
}

const works = new WeakMap<Profile, Work>();

/** A profile's work as a vector, kept as long as the profile is. */
function workOf(arrays: ProjectionArrays, profile: Profile): Work {
  const known = works.get(profile);
  if (known) return known;
  const vector = vectorOfProfile(arrays, profile);
  const work = { vector, spread: spreadOf(vector) };
  works.set(profile, work);
  return work;
}

/** Somebody who does the work of their role does what is known already. */
function vectorOfProfile(arrays: ProjectionArrays, profile: Profile): Vector {
  const { works: index } = arrays;
  const role = arrays.roleOf[profile.position] ?? -1;
  if (role >= 0 && profile.worksAsRole) return roleVector(index, role);
  const skills = { items: profile.skills, values: valuesOf(profile), from: 0, to: profile.skills.length };
  return vectorOf(index.features, index.weights, skills, role < 0 ? null : wordsOf(arrays, role));
}

function valuesOf({ skills, importance, levels }: Profile): Float32Array {
  return Float32Array.from(skills, (_, at) => requirementValue(importance[at] ?? 0, levels[at] ?? 0));
}

function wordsOf({ nameWordStart, nameWord, nameWordCount }: ProjectionArrays, role: number): Rows {
  const [from, to] = [nameWordStart[role] ?? 0, nameWordStart[role + 1] ?? 0];
  return { items: nameWord, values: nameWordCount, from, to };
}
