import type { RequirementRowFragment } from "../gql/graphql.ts";

/** A skill that either of two holders requires, with what each says of it. */
export interface ComparedSkill {
  readonly id: string;
  readonly skill: RequirementRowFragment["node"];
  readonly left: RequirementRowFragment | null;
  readonly right: RequirementRowFragment | null;
  readonly same: boolean;
}

function isSame(left: RequirementRowFragment | null, right: RequirementRowFragment | null): boolean {
  return left?.importance === right?.importance && left?.proficiency === right?.proficiency;
}

function weight({ left, right }: ComparedSkill): number {
  return Math.max(left?.importance ?? 0, right?.importance ?? 0);
}

/** All skills of both, the most important first, then by name. */
export function compareRequirements(
  left: readonly RequirementRowFragment[],
  right: readonly RequirementRowFragment[],
): ComparedSkill[] {
  const [ours, theirs] = [left, right].map((rows) => new Map(rows.map((row) => [row.node.id, row])));
  const skills = new Map([...left, ...right].map(({ node }) => [node.id, node]));
  return [...skills.values()]
    .map((skill) => {
      const sides = { left: ours?.get(skill.id) ?? null, right: theirs?.get(skill.id) ?? null };
      return { id: skill.id, skill, ...sides, same: isSame(sides.left, sides.right) };
    })
    .toSorted((one, other) => weight(other) - weight(one) || one.skill.name.localeCompare(other.skill.name));
}
