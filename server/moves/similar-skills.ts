import type { ProjectionArrays } from "../projection/arrays.ts";

/** A skill that roles require together with another. */
export interface SkillTogether {
  readonly skill: number;
  /** How many times more often both are required together than chance would have it. */
  readonly lift: number;
  readonly sharedRoles: number;
}

/**
 * Skills that published roles (as wholes) require together with one. lift = P(both) ÷ (P(one) × P(other)) over the roles that
 * require anything; pairs that share a single role say too little and come last. O(Σ requirements of the roles that require it).
 */
export function skillsTogether(arrays: ProjectionArrays, skill: number, count: number): SkillTogether[] {
  const shared = new Map<number, number>();
  const holders = rolesRequiring(arrays, skill);
  for (const position of holders)
    for (const other of arrays.requiredSkill.subarray(
      arrays.requirementStart[position],
      arrays.requirementStart[position + 1],
    ))
      if (other !== skill && arrays.skillPublished[other] === 1) shared.set(other, (shared.get(other) ?? 0) + 1);
  const roles = rolesWithRequirements(arrays);
  return [...shared]
    .map(([other, sharedRoles]) => ({
      skill: other,
      sharedRoles,
      lift: (sharedRoles * roles) / (holders.length * rolesRequiring(arrays, other).length),
    }))
    .sort(
      (a, b) =>
        Number(b.sharedRoles > 1) - Number(a.sharedRoles > 1) ||
        b.lift - a.lift ||
        b.sharedRoles - a.sharedRoles ||
        a.skill - b.skill,
    )
    .slice(0, count);
}

function rolesRequiring(arrays: ProjectionArrays, skill: number): number[] {
  const holders = arrays.holder.subarray(arrays.holderStart[skill], arrays.holderStart[skill + 1]);
  return [...holders].filter((position) => arrays.rank[position] === 0 && arrays.published[position] === 1);
}

function rolesWithRequirements(arrays: ProjectionArrays): number {
  let roles = 0;
  for (const position of arrays.roleStart.subarray(0, -1))
    if (arrays.published[position] === 1 && arrays.requirementStart[position] !== arrays.requirementStart[position + 1])
      roles += 1;
  return roles;
}
