import type { ProjectionArrays } from "../../projection/arrays.ts";

/** Which skills published roles require: of a role as a whole or at any level, the most important statement counts. */
export interface Incidence {
  readonly roles: number;
  readonly skills: number;
  /** The entries of role `n` are those from `start[n]` to `start[n + 1]`. */
  readonly start: Int32Array;
  readonly skill: Int32Array;
  /** 1 to 5. */
  readonly importance: Float32Array;
}

/** What of the projection tells that. */
export type Requirements = Pick<
  ProjectionArrays,
  "roleStart" | "requirementStart" | "requiredSkill" | "importance" | "published" | "skillPublished"
>;

/** Reads it from the projection; deprecated roles and skills are left out. O(requirements). */
export function incidenceOf(arrays: Requirements): Incidence {
  const { roleStart, requirementStart, requiredSkill, importance, published, skillPublished } = arrays;
  const roles = roleStart.length - 1;
  const [start, skills, importances]: [Int32Array, number[], number[]] = [new Int32Array(roles + 1), [], []];
  for (let role = 0; role < roles; role += 1) {
    const most = new Map<number, number>();
    for (let position = roleStart[role] ?? 0; position < (roleStart[role + 1] ?? 0); position += 1) {
      if (published[position] !== 1) continue;
      for (let at = requirementStart[position] ?? 0; at < (requirementStart[position + 1] ?? 0); at += 1) {
        const skill = requiredSkill[at] ?? 0;
        if (skillPublished[skill] === 1) most.set(skill, Math.max(most.get(skill) ?? 0, importance[at] ?? 0));
      }
    }
    for (const [skill, weight] of most) {
      skills.push(skill);
      importances.push(weight);
    }
    start[role + 1] = skills.length;
  }
  const size = { roles, skills: skillPublished.length };
  return { ...size, start, skill: Int32Array.from(skills), importance: Float32Array.from(importances) };
}

/** How many roles require each skill. */
export function demandOf({ skill, skills }: Incidence): Int32Array {
  const demand = new Int32Array(skills);
  for (const one of skill) demand[one] = (demand[one] ?? 0) + 1;
  return demand;
}
