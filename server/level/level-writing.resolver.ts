import { Arg, Ctx, ID, Int, Mutation, Resolver } from "type-graphql";
import { Needs } from "../access/needs.ts";
import type { Context } from "../context.ts";
import { EXPECTED_REVISION, MESSAGE } from "../writing/arguments.ts";
import { LevelInput, LevelPatch } from "./level.input.ts";
import { Level } from "./level.type.ts";
import { createLevel, orderLevels, updateLevel } from "./level.writing.ts";

@Resolver()
export class LevelWritingResolver {
  @Needs("EDITOR_OR_PROPOSAL")
  @Mutation(() => Level, { description: "Creates a level." })
  createLevel(
    @Arg("input", () => LevelInput, { description: "What it is to be." }) input: LevelInput,
    @Ctx() context: Context,
    @Arg("message", () => String, MESSAGE) message?: string | null,
  ) {
    return createLevel(context, input, message);
  }

  @Needs("EDITOR_OR_PROPOSAL")
  @Mutation(() => Level, {
    description: "Changes some fields of a level; CONFLICT where others changed them since expectedRevision.",
  })
  updateLevel(
    @Arg("id", () => ID, { description: "The id of the concept." }) id: string,
    @Arg("patch", () => LevelPatch, { description: "What to change; what is not given stays." }) patch: LevelPatch,
    @Ctx() context: Context,
    @Arg("expectedRevision", () => Int, EXPECTED_REVISION) expectedRevision?: number | null,
    @Arg("message", () => String, MESSAGE) message?: string | null,
  ) {
    return updateLevel(context, id, patch, { expectedRevision, message });
  }

  @Needs("EDITOR_OR_PROPOSAL")
  @Mutation(() => [Level], { description: "Puts the levels of a role into the order of their ids, the lowest first." })
  orderLevels(
    @Arg("role", () => ID, { description: "The id of the role." }) role: string,
    @Arg("ids", () => [ID], { description: "The ids of all published levels of the role." }) ids: string[],
    @Ctx() context: Context,
    @Arg("message", () => String, MESSAGE) message?: string | null,
  ) {
    return orderLevels(context, role, ids, message);
  }
}
