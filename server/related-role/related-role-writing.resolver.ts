import { Arg, Ctx, ID, Int, Mutation, Resolver } from "type-graphql";
import { Needs } from "../access/needs.ts";
import type { Context } from "../context.ts";
import { EXPECTED_REVISION, MESSAGE } from "../writing/arguments.ts";
import { removeEdge, setEdge } from "../writing/edge.writing.ts";
import { RELATED_ROLE } from "./related-role.cypher.ts";
import { RelatedRoleInput } from "./related-role.input.ts";
import { RelatedRoleEdge } from "./related-role.type.ts";

@Resolver()
export class RelatedRoleWritingResolver {
  @Needs("EDITOR_OR_PROPOSAL")
  @Mutation(() => RelatedRoleEdge, {
    description: "Says that two roles are alike, or changes how much; either may be named first.",
  })
  async setRelatedRole(
    @Arg("role", () => ID, { description: "The id of the role." }) role: string,
    @Arg("related", () => ID, { description: "The id of the other role." }) related: string,
    @Arg("input", () => RelatedRoleInput, { description: "What it is to be." }) input: RelatedRoleInput,
    @Ctx() context: Context,
    @Arg("expectedRevision", () => Int, EXPECTED_REVISION) expectedRevision?: number | null,
    @Arg("message", () => String, MESSAGE) message?: string | null,
  ) {
    await setEdge(context, { key: { edge: "RELATED_TO", from: role, to: related }, ends: ["role", "related"] }, input, {
      expectedRevision,
      message,
    });
    const edge = await context.batches.one(RELATED_ROLE, role, { other: related });
    return edge && { ...edge, cursor: "" };
  }

  @Needs("EDITOR_OR_PROPOSAL")
  @Mutation(() => Boolean, { description: "Removes the edge between two alike roles; false where there is none." })
  removeRelatedRole(
    @Arg("role", () => ID, { description: "The id of the role." }) role: string,
    @Arg("related", () => ID, { description: "The id of the other role." }) related: string,
    @Ctx() context: Context,
    @Arg("expectedRevision", () => Int, EXPECTED_REVISION) expectedRevision?: number | null,
    @Arg("message", () => String, MESSAGE) message?: string | null,
  ) {
    return removeEdge(context, { edge: "RELATED_TO", from: role, to: related }, { expectedRevision, message });
  }
}
