import type { SkillKind } from "../gql/graphql.ts";

/** Headings for groups of skills by kind, in the order they are shown. */
export const skillKindNames = {
  TECHNICAL: "Technical skills",
  TOOL: "Tools and languages",
  KNOWLEDGE: "Knowledge",
  SOFT: "Soft skills",
  ACTIVITY: "Work activities",
  LANGUAGE: "Natural languages",
} as const satisfies Record<SkillKind, string>;

/** One skill's kind, such as "Tool". */
export const skillKindName = {
  TECHNICAL: "Technical",
  TOOL: "Tool",
  KNOWLEDGE: "Knowledge",
  SOFT: "Soft",
  ACTIVITY: "Activity",
  LANGUAGE: "Language",
} as const satisfies Record<SkillKind, string>;

/** Whether the text names a kind of skill. */
function isSkillKind(name: string): name is SkillKind {
  return Object.hasOwn(skillKindNames, name);
}

/** The kinds in the order they are shown. */
export const skillKinds: readonly SkillKind[] = Object.keys(skillKindNames).filter(isSkillKind);

/** What a list's filter offers. */
export const skillKindChoices = skillKinds.map((kind) => ({ id: kind, name: skillKindName[kind] }));
