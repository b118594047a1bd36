import { Arg, Ctx, ID, Int, Mutation, Resolver } from "type-graphql";
import { Needs } from "../access/needs.ts";
import type { Context } from "../context.ts";
import { EXPECTED_REVISION, MESSAGE } from "../writing/arguments.ts";
import { createConcept, updateConcept } from "../writing/concept.writing.ts";
import { SkillInput, SkillPatch } from "./skill.input.ts";
import { Skill } from "./skill.type.ts";

@Resolver()
export class SkillWritingResolver {
  @Needs("EDITOR_OR_PROPOSAL")
  @Mutation(() => Skill, { description: "Creates a skill." })
  createSkill(
    @Arg("input", () => SkillInput, { description: "What it is to be." }) input: SkillInput,
    @Ctx() context: Context,
    @Arg("message", () => String, MESSAGE) message?: string | null,
  ) {
    return createConcept(context, "SKILL", input, message);
  }

  @Needs("EDITOR_OR_PROPOSAL")
  @Mutation(() => Skill, {
    description: "Changes some fields of a skill; CONFLICT where others changed them since expectedRevision.",
  })
  updateSkill(
    @Arg("id", () => ID, { description: "The id of the concept." }) id: string,
    @Arg("patch", () => SkillPatch, { description: "What to change; what is not given stays." }) patch: SkillPatch,
    @Ctx() context: Context,
    @Arg("expectedRevision", () => Int, EXPECTED_REVISION) expectedRevision?: number | null,
    @Arg("message", () => String, MESSAGE) message?: string | null,
  ) {
    return updateConcept(context, "SKILL", id, patch, { expectedRevision, message });
  }
}
