import type { SkillKind } from "../skill/skill.rules.ts";

/** One side from which two roles are compared; their similarity is the weighted mean over the sides that are known. */
export interface Aspect {
  readonly name: string;
  /** Its share of the whole; all shares sum to 1. */
  readonly weight: number;
  /** The kinds of required skills it looks at; none where it looks at the roles' names. */
  readonly kinds: readonly SkillKind[];
}

/**
 * The sides, and how much each counts. The weights are round figures from the middle of a wide plateau: on O*NET's related
 * occupations, fitted on one half of the occupations and tried on the other, moving any of them by half changes recall by less
 * than two points (docs/ranking.md has the table).
 */
export const ASPECTS = [
  // What one has to know separates fields of work better than anything else.
  { name: "knowledge", weight: 0.4, kinds: ["KNOWLEDGE"] },
  // General skills alone hardly tell occupations apart, but where a graph states specific ones they are the work itself.
  { name: "skills", weight: 0.25, kinds: ["TECHNICAL", "SOFT", "LANGUAGE"] },
  // People who did the work named it: two roles known by the same words are near each other.
  { name: "names", weight: 0.2, kinds: [] },
  // What one does all day, task by task.
  { name: "activities", weight: 0.1, kinds: ["ACTIVITY"] },
  // Tools are listed unevenly, and common ones say little.
  { name: "tools", weight: 0.05, kinds: ["TOOL"] },
] as const satisfies readonly Aspect[];

/** The place of the names among the aspects. */
export const NAMES = ASPECTS.findIndex(({ name }) => name === "names");

/** The place of the aspect that looks at a kind of skill. */
export function aspectOf(kind: SkillKind): number {
  return ASPECTS.findIndex(({ kinds }: Aspect) => kinds.includes(kind));
}
