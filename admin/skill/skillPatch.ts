import { conceptPatch } from "../concept/conceptPatch.ts";
import type { Draft } from "../data/draft.ts";
import { type SkillInput, SkillKind } from "../gql/graphql.ts";
import { skillKinds } from "./skillKind.ts";

/** A skill's form as the API takes it. */
export function skillPatch(draft: Draft): SkillInput {
  return {
    ...conceptPatch(draft),
    description: draft.text("description"),
    skillKind: draft.among("skillKind", skillKinds) ?? SkillKind.Technical,
    groups: draft.ids("groups"),
    broader: draft.ids("broader"),
    relatedSkills: draft.ids("relatedSkills"),
  };
}
