import { Arg, Ctx, ID, Int, Mutation, Resolver } from "type-graphql";
import { Needs } from "../access/needs.ts";
import type { Context } from "../context.ts";
import { EXPECTED_REVISION, MESSAGE } from "../writing/arguments.ts";
import { createConcept, updateConcept } from "../writing/concept.writing.ts";
import { RoleFamilyInput, RoleFamilyPatch } from "./family.input.ts";
import { RoleFamily } from "./family.type.ts";

@Resolver()
export class RoleFamilyWritingResolver {
  @Needs("EDITOR_OR_PROPOSAL")
  @Mutation(() => RoleFamily, { description: "Creates a role family." })
  createRoleFamily(
    @Arg("input", () => RoleFamilyInput, { description: "What it is to be." }) input: RoleFamilyInput,
    @Ctx() context: Context,
    @Arg("message", () => String, MESSAGE) message?: string | null,
  ) {
    return createConcept(context, "ROLE_FAMILY", input, message);
  }

  @Needs("EDITOR_OR_PROPOSAL")
  @Mutation(() => RoleFamily, {
    description: "Changes some fields of a role family; CONFLICT where others changed them since expectedRevision.",
  })
  updateRoleFamily(
    @Arg("id", () => ID, { description: "The id of the concept." }) id: string,
    @Arg("patch", () => RoleFamilyPatch, { description: "What to change; what is not given stays." })
    patch: RoleFamilyPatch,
    @Ctx() context: Context,
    @Arg("expectedRevision", () => Int, EXPECTED_REVISION) expectedRevision?: number | null,
    @Arg("message", () => String, MESSAGE) message?: string | null,
  ) {
    return updateConcept(context, "ROLE_FAMILY", id, patch, { expectedRevision, message });
  }
}
