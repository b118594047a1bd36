import type { ProjectionArrays } from "../server/projection/arrays.ts";
import { largest } from "./ranking-quality.ts";

/** Ranks all roles for one of them. */
export type Ranking = (role: number) => number[];

/** Always the same roles: those that experts name the most often. No ranking that looks at nobody can be better. */
export function popularity(named: Iterable<ReadonlySet<number>>, roles: number): Ranking {
  const times = new Uint32Array(roles);
  for (const role of [...named].flatMap((set) => [...set])) times[role] = (times[role] ?? 0) + 1;
  return (role) => largest(times, role);
}

/** The required skills in common, as a share of those that either requires. */
export function jaccard(columns: ProjectionArrays): Ranking {
  const vectors = requirementVectors(columns, () => 1);
  return (role) =>
    largest(
      vectors.map((other) => {
        const common = dot(vectors[role], other);
        return common / ((vectors[role]?.size ?? 0) + other.size - common || 1);
      }),
      role,
    );
}

/** The cosine over importance × level (as O*NET has it, from 0 to 7) of what is rated: skills and knowledge. */
export function ratedCosine(columns: ProjectionArrays): Ranking {
  const level = (proficiency: number) => Math.max(0, proficiency - 1);
  const vectors = requirementVectors(columns, (importance, proficiency) => importance * level(proficiency));
  const lengths = vectors.map((vector) => Math.sqrt(dot(vector, vector)) || 1);
  return (role) =>
    largest(
      vectors.map((other, index) => dot(vectors[role], other) / ((lengths[role] ?? 1) * (lengths[index] ?? 1))),
      role,
    );
}

/** What each role as a whole requires, by skill; what counts nothing is left out. */
function requirementVectors(
  { roleStart, requirementStart, requiredSkill, importance, proficiency }: ProjectionArrays,
  value: (importance: number, proficiency: number) => number,
): Map<number, number>[] {
  return Array.from(roleStart.subarray(0, -1), (position) => {
    const vector = new Map<number, number>();
    for (let at = requirementStart[position] ?? 0; at < (requirementStart[position + 1] ?? 0); at++) {
      const counted = value(importance[at] ?? 0, proficiency[at] ?? 0);
      if (counted > 0) vector.set(requiredSkill[at] ?? 0, counted);
    }
    return vector;
  });
}

function dot(left: ReadonlyMap<number, number> | undefined, right: ReadonlyMap<number, number>): number {
  let product = 0;
  for (const [skill, value] of left ?? []) product += value * (right.get(skill) ?? 0);
  return product;
}
