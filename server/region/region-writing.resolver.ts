import { Arg, Ctx, ID, Int, Mutation, Resolver } from "type-graphql";
import { Needs } from "../access/needs.ts";
import type { Context } from "../context.ts";
import { EXPECTED_REVISION, MESSAGE } from "../writing/arguments.ts";
import { createConcept, updateConcept } from "../writing/concept.writing.ts";
import { RegionInput, RegionPatch } from "./region.input.ts";
import { Region } from "./region.type.ts";

@Resolver()
export class RegionWritingResolver {
  @Needs("EDITOR_OR_PROPOSAL")
  @Mutation(() => Region, { description: "Creates a region." })
  createRegion(
    @Arg("input", () => RegionInput, { description: "What it is to be." }) input: RegionInput,
    @Ctx() context: Context,
    @Arg("message", () => String, MESSAGE) message?: string | null,
  ) {
    return createConcept(context, "REGION", input, message);
  }

  @Needs("EDITOR_OR_PROPOSAL")
  @Mutation(() => Region, {
    description: "Changes some fields of a region; CONFLICT where others changed them since expectedRevision.",
  })
  updateRegion(
    @Arg("id", () => ID, { description: "The id of the concept." }) id: string,
    @Arg("patch", () => RegionPatch, { description: "What to change; what is not given stays." }) patch: RegionPatch,
    @Ctx() context: Context,
    @Arg("expectedRevision", () => Int, EXPECTED_REVISION) expectedRevision?: number | null,
    @Arg("message", () => String, MESSAGE) message?: string | null,
  ) {
    return updateConcept(context, "REGION", id, patch, { expectedRevision, message });
  }
}
