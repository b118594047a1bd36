import { Arg, Ctx, ID, Int, Mutation, Resolver } from "type-graphql";
import { Needs } from "../access/needs.ts";
import { deprecated, restored } from "../changes/lifecycle.ts";
import { merged } from "../changes/merge.ts";
import { removed } from "../changes/removal.ts";
import { reverted } from "../changes/revert.ts";
import { Concept } from "../concept/concept.type.ts";
import type { Context } from "../context.ts";
import { revisionByNumber } from "../history/history.store.ts";
import { Revision } from "../history/revision.type.ts";
import { MESSAGE } from "./arguments.ts";
import { write, writeAndRead } from "./concept.writing.ts";

@Resolver()
export class LifecycleResolver {
  @Needs("EDITOR_OR_PROPOSAL")
  @Mutation(() => Concept, {
    description:
      "Takes a concept out of use: it stays readable and says what replaces it, but lists and search leave it out.",
  })
  deprecate(
    @Arg("id", () => ID, { description: "The id of the concept." }) id: string,
    @Ctx() context: Context,
    @Arg("replacedBy", () => [ID], { nullable: true, description: "The ids of what to use instead, of the same kind." })
    replacedBy?: string[] | null,
    @Arg("reason", () => String, { nullable: true, description: "Why, for readers." }) reason?: string | null,
    @Arg("message", () => String, MESSAGE) message?: string | null,
  ) {
    return writeAndRead(context, id, (graph) => deprecated(graph, id, replacedBy ?? [], reason ?? null), { message });
  }

  @Needs("EDITOR_OR_PROPOSAL")
  @Mutation(() => Concept, { description: "Takes a deprecated concept into use again; it is no longer replaced." })
  restore(
    @Arg("id", () => ID, { description: "The id of the concept." }) id: string,
    @Ctx() context: Context,
    @Arg("message", () => String, MESSAGE) message?: string | null,
  ) {
    return writeAndRead(context, id, (graph) => restored(graph, id), { message });
  }

  @Needs("EDITOR_OR_PROPOSAL")
  @Mutation(() => Concept, {
    description:
      "Makes several concepts one: all their edges and names move to it, and they stay behind deprecated, replaced by it.",
  })
  merge(
    @Arg("from", () => [ID], { description: "The ids of the concepts to give up." }) from: string[],
    @Arg("into", () => ID, { description: "The id of the concept that stays." }) into: string,
    @Ctx() context: Context,
    @Arg("message", () => String, MESSAGE) message?: string | null,
  ) {
    return writeAndRead(context, into, (graph) => merged(graph, from, into), { message });
  }

  @Needs("EDITOR_OR_PROPOSAL")
  @Mutation(() => Boolean, {
    description: "Deletes a concept; refused while other concepts point at it: the error lists them.",
  })
  async deleteConcept(
    @Arg("id", () => ID, { description: "The id of the concept." }) id: string,
    @Ctx() context: Context,
    @Arg("message", () => String, MESSAGE) message?: string | null,
  ) {
    await write(context, (graph) => removed(graph, id), { message });
    return true;
  }

  @Needs("EDITOR_OR_PROPOSAL")
  @Mutation(() => Revision, {
    description:
      "Takes a revision back with a new one; where later revisions changed the same fields, CONFLICT lists them instead.",
  })
  async revert(
    @Arg("revision", () => Int, { description: "Its number." }) revision: number,
    @Ctx() context: Context,
    @Arg("message", () => String, MESSAGE) message?: string | null,
  ) {
    const made = await write(context, (graph) => reverted(graph, revision), {
      message: message ?? `Revert revision ${revision}`,
      reverts: revision,
    });
    // Inside a proposal nothing is made yet.
    return revisionByNumber(context.batches, context.proposal ? revision : (made ?? revision));
  }
}
