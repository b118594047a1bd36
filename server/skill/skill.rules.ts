import { z } from "zod";
import { toMany } from "../changes/link.ts";
import { CONCEPT_FIELDS, oneOf, plainText } from "../concept/concept.rules.ts";

/** What sort of thing a skill is. */
export const SKILL_KINDS = {
  TECHNICAL: "something one can do with technology",
  SOFT: "a way of working with others or oneself",
  TOOL: "a product or language one can use",
  KNOWLEDGE: "something one knows",
  LANGUAGE: "a natural language",
  ACTIVITY: "a work activity one can carry out",
} as const;

/** One of the sorts of skill. */
export type SkillKind = keyof typeof SKILL_KINDS;

/** The stored fields of a skill. */
export const SKILL_SHAPE = z.strictObject({
  ...CONCEPT_FIELDS,
  skillKind: oneOf(SKILL_KINDS),
  description: plainText(6000).nullish(),
});

/** The fields of a skill's input that are stored as edges. */
export const SKILL_LINKS = {
  groups: toMany("IN_GROUP"),
  broader: toMany("BROADER"),
  relatedSkills: toMany("RELATED_SKILL"),
};
