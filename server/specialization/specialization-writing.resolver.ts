import { Arg, Ctx, ID, Int, Mutation, Resolver } from "type-graphql";
import { Needs } from "../access/needs.ts";
import type { Context } from "../context.ts";
import { EXPECTED_REVISION, MESSAGE } from "../writing/arguments.ts";
import { createConcept, updateConcept } from "../writing/concept.writing.ts";
import { SpecializationInput, SpecializationPatch } from "./specialization.input.ts";
import { Specialization } from "./specialization.type.ts";

@Resolver()
export class SpecializationWritingResolver {
  @Needs("EDITOR_OR_PROPOSAL")
  @Mutation(() => Specialization, { description: "Creates a specialization." })
  createSpecialization(
    @Arg("input", () => SpecializationInput, { description: "What it is to be." }) input: SpecializationInput,
    @Ctx() context: Context,
    @Arg("message", () => String, MESSAGE) message?: string | null,
  ) {
    return createConcept(context, "SPECIALIZATION", input, message);
  }

  @Needs("EDITOR_OR_PROPOSAL")
  @Mutation(() => Specialization, {
    description: "Changes some fields of a specialization; CONFLICT where others changed them since expectedRevision.",
  })
  updateSpecialization(
    @Arg("id", () => ID, { description: "The id of the concept." }) id: string,
    @Arg("patch", () => SpecializationPatch, { description: "What to change; what is not given stays." })
    patch: SpecializationPatch,
    @Ctx() context: Context,
    @Arg("expectedRevision", () => Int, EXPECTED_REVISION) expectedRevision?: number | null,
    @Arg("message", () => String, MESSAGE) message?: string | null,
  ) {
    return updateConcept(context, "SPECIALIZATION", id, patch, { expectedRevision, message });
  }
}
