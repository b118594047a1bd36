import { Arg, Ctx, ID, Int, Mutation, Resolver } from "type-graphql";
import { Needs } from "../access/needs.ts";
import type { Context } from "../context.ts";
import { EXPECTED_REVISION, MESSAGE } from "../writing/arguments.ts";
import { removeEdge, setEdge } from "../writing/edge.writing.ts";
import { REQUIREMENT } from "./requirement.cypher.ts";
import { RequirementInput } from "./requirement.input.ts";
import { RequirementEdge } from "./requirement.type.ts";

@Resolver()
export class RequirementWritingResolver {
  @Needs("EDITOR_OR_PROPOSAL")
  @Mutation(() => RequirementEdge, {
    description: "Says that a role, level or specialization requires a skill, or changes how.",
  })
  async setRequirement(
    @Arg("holder", () => ID, { description: "The role, level or specialization." }) holder: string,
    @Arg("skill", () => ID, { description: "The id of the skill." }) skill: string,
    @Arg("input", () => RequirementInput, { description: "What it is to be." }) input: RequirementInput,
    @Ctx() context: Context,
    @Arg("expectedRevision", () => Int, EXPECTED_REVISION) expectedRevision?: number | null,
    @Arg("message", () => String, MESSAGE) message?: string | null,
  ) {
    await setEdge(context, { key: { edge: "REQUIRES", from: holder, to: skill }, ends: ["holder", "skill"] }, input, {
      expectedRevision,
      message,
    });
    const edge = await context.batches.one(REQUIREMENT, holder, { skill });
    return edge && { ...edge, cursor: "" };
  }

  @Needs("EDITOR_OR_PROPOSAL")
  @Mutation(() => Boolean, { description: "Removes a requirement; false where there is none." })
  removeRequirement(
    @Arg("holder", () => ID, { description: "The role, level or specialization." }) holder: string,
    @Arg("skill", () => ID, { description: "The id of the skill." }) skill: string,
    @Ctx() context: Context,
    @Arg("expectedRevision", () => Int, EXPECTED_REVISION) expectedRevision?: number | null,
    @Arg("message", () => String, MESSAGE) message?: string | null,
  ) {
    return removeEdge(context, { edge: "REQUIRES", from: holder, to: skill }, { expectedRevision, message });
  }
}
