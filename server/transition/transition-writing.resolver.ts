import { Arg, Ctx, ID, Int, Mutation, Resolver } from "type-graphql";
import { Needs } from "../access/needs.ts";
import type { Context } from "../context.ts";
import { EXPECTED_REVISION, MESSAGE } from "../writing/arguments.ts";
import { removeEdge, setEdge } from "../writing/edge.writing.ts";
import { TRANSITION } from "./transition.cypher.ts";
import { TransitionInput } from "./transition.input.ts";
import { TransitionEdge } from "./transition.type.ts";

@Resolver()
export class TransitionWritingResolver {
  @Needs("EDITOR_OR_PROPOSAL")
  @Mutation(() => TransitionEdge, { description: "Adds a curated move from one role to another, or changes it." })
  async setTransition(
    @Arg("from", () => ID, { description: "The id of the role one leaves." }) from: string,
    @Arg("to", () => ID, { description: "The id of the role one enters." }) to: string,
    @Arg("input", () => TransitionInput, { description: "What it is to be." }) input: TransitionInput,
    @Ctx() context: Context,
    @Arg("expectedRevision", () => Int, EXPECTED_REVISION) expectedRevision?: number | null,
    @Arg("message", () => String, MESSAGE) message?: string | null,
  ) {
    await setEdge(context, { key: { edge: "TRANSITIONS_TO", from: from, to: to }, ends: ["from", "to"] }, input, {
      expectedRevision,
      message,
    });
    const edge = await context.batches.one(TRANSITION, from, { other: to });
    return edge && { ...edge, cursor: "" };
  }

  @Needs("EDITOR_OR_PROPOSAL")
  @Mutation(() => Boolean, { description: "Removes a curated move; false where there is none." })
  removeTransition(
    @Arg("from", () => ID, { description: "The id of the role one leaves." }) from: string,
    @Arg("to", () => ID, { description: "The id of the role one enters." }) to: string,
    @Ctx() context: Context,
    @Arg("expectedRevision", () => Int, EXPECTED_REVISION) expectedRevision?: number | null,
    @Arg("message", () => String, MESSAGE) message?: string | null,
  ) {
    return removeEdge(context, { edge: "TRANSITIONS_TO", from: from, to: to }, { expectedRevision, message });
  }
}
