import { Arg, Ctx, ID, Int, Mutation, Resolver } from "type-graphql";
import { Needs } from "../access/needs.ts";
import type { Context } from "../context.ts";
import { EXPECTED_REVISION, MESSAGE } from "../writing/arguments.ts";
import { createConcept, updateConcept } from "../writing/concept.writing.ts";
import { LearningOptionInput, LearningOptionPatch } from "./learning.input.ts";
import { LearningOption } from "./learning.type.ts";

@Resolver()
export class LearningOptionWritingResolver {
  @Needs("EDITOR_OR_PROPOSAL")
  @Mutation(() => LearningOption, { description: "Creates a learning option." })
  createLearningOption(
    @Arg("input", () => LearningOptionInput, { description: "What it is to be." }) input: LearningOptionInput,
    @Ctx() context: Context,
    @Arg("message", () => String, MESSAGE) message?: string | null,
  ) {
    return createConcept(context, "LEARNING_OPTION", input, message);
  }

  @Needs("EDITOR_OR_PROPOSAL")
  @Mutation(() => LearningOption, {
    description: "Changes some fields of a learning option; CONFLICT where others changed them since expectedRevision.",
  })
  updateLearningOption(
    @Arg("id", () => ID, { description: "The id of the concept." }) id: string,
    @Arg("patch", () => LearningOptionPatch, { description: "What to change; what is not given stays." })
    patch: LearningOptionPatch,
    @Ctx() context: Context,
    @Arg("expectedRevision", () => Int, EXPECTED_REVISION) expectedRevision?: number | null,
    @Arg("message", () => String, MESSAGE) message?: string | null,
  ) {
    return updateConcept(context, "LEARNING_OPTION", id, patch, { expectedRevision, message });
  }
}
