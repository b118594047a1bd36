import { Arg, Ctx, ID, Int, Mutation, Resolver } from "type-graphql";
import { Needs } from "../access/needs.ts";
import type { Context } from "../context.ts";
import { EXPECTED_REVISION, MESSAGE } from "../writing/arguments.ts";
import { createConcept, updateConcept } from "../writing/concept.writing.ts";
import { SkillGroupInput, SkillGroupPatch } from "./skill-group.input.ts";
import { SkillGroup } from "./skill-group.type.ts";

@Resolver()
export class SkillGroupWritingResolver {
  @Needs("EDITOR_OR_PROPOSAL")
  @Mutation(() => SkillGroup, { description: "Creates a skill group." })
  createSkillGroup(
    @Arg("input", () => SkillGroupInput, { description: "What it is to be." }) input: SkillGroupInput,
    @Ctx() context: Context,
    @Arg("message", () => String, MESSAGE) message?: string | null,
  ) {
    return createConcept(context, "SKILL_GROUP", input, message);
  }

  @Needs("EDITOR_OR_PROPOSAL")
  @Mutation(() => SkillGroup, {
    description: "Changes some fields of a skill group; CONFLICT where others changed them since expectedRevision.",
  })
  updateSkillGroup(
    @Arg("id", () => ID, { description: "The id of the concept." }) id: string,
    @Arg("patch", () => SkillGroupPatch, { description: "What to change; what is not given stays." })
    patch: SkillGroupPatch,
    @Ctx() context: Context,
    @Arg("expectedRevision", () => Int, EXPECTED_REVISION) expectedRevision?: number | null,
    @Arg("message", () => String, MESSAGE) message?: string | null,
  ) {
    return updateConcept(context, "SKILL_GROUP", id, patch, { expectedRevision, message });
  }
}
