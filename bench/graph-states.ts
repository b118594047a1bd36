import type { EdgeKey, Fields, NodeKey } from "../server/changes/change.ts";

/** Who writes in the measurements. */
export const AUTHOR = { actor: "system-bench", message: "Measure" };

type NodeState = NodeKey & { readonly fields: Fields };
type EdgeState = EdgeKey & { readonly fields: Fields };

/** Roles with the fields a usual one has. */
export function roleStates(count: number): NodeState[] {
  return numbered(count, (index) => ({
    node: "ROLE",
    id: `role-${index}`,
    fields: {
      slug: `role-${index}`,
      name: `Role number ${index}`,
      altNames: [`Job ${index}`, `Occupation ${index}`],
      summary: `What people in role ${index} do all day, in a sentence or two of the usual length.`,
      description: `Role ${index} is described here at some length. `.repeat(8).trim(),
    },
  }));
}

/** Skills with the fields a usual one has. */
export function skillStates(count: number): NodeState[] {
  return numbered(count, (index) => ({
    node: "SKILL",
    id: `skill-${index}`,
    fields: {
      slug: `skill-${index}`,
      name: `Skill number ${index}`,
      altNames: [`Ability ${index}`],
      summary: `What one can do with skill ${index}.`,
      skillKind: "KNOWLEDGE",
    },
  }));
}

/** Requirements spread evenly over roles and skills, no pair twice. */
export function requirementStates(count: number, roles: number, skills: number): EdgeState[] {
  return numbered(count, (index) => ({
    edge: "REQUIRES",
    from: `role-${index % roles}`,
    to: `skill-${(index * 7 + Math.floor(index / roles) * 13) % skills}`,
    fields: { importance: (index % 5) + 1, proficiency: (index % 4) + 1, rationale: `Needed for task ${index % 100}.` },
  }));
}

function numbered<Item>(count: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
