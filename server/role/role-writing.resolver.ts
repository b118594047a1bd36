import { Arg, Ctx, ID, Int, Mutation, Resolver } from "type-graphql";
import { Needs } from "../access/needs.ts";
import type { Context } from "../context.ts";
import { EXPECTED_REVISION, MESSAGE } from "../writing/arguments.ts";
import { createConcept, updateConcept } from "../writing/concept.writing.ts";
import { RoleInput, RolePatch } from "./role.input.ts";
import { outlookFlattened } from "./role.states.ts";
import { Role } from "./role.type.ts";

@Resolver()
export class RoleWritingResolver {
  @Needs("EDITOR_OR_PROPOSAL")
  @Mutation(() => Role, { description: "Creates a role." })
  createRole(
    @Arg("input", () => RoleInput, { description: "What it is to be." }) input: RoleInput,
    @Ctx() context: Context,
    @Arg("message", () => String, MESSAGE) message?: string | null,
  ) {
    return createConcept(context, "ROLE", outlookFlattened(input), message);
  }

  @Needs("EDITOR_OR_PROPOSAL")
  @Mutation(() => Role, {
    description: "Changes some fields of a role; CONFLICT where others changed them since expectedRevision.",
  })
  updateRole(
    @Arg("id", () => ID, { description: "The id of the concept." }) id: string,
    @Arg("patch", () => RolePatch, { description: "What to change; what is not given stays." }) patch: RolePatch,
    @Ctx() context: Context,
    @Arg("expectedRevision", () => Int, EXPECTED_REVISION) expectedRevision?: number | null,
    @Arg("message", () => String, MESSAGE) message?: string | null,
  ) {
    return updateConcept(context, "ROLE", id, outlookFlattened(patch), { expectedRevision, message });
  }
}
