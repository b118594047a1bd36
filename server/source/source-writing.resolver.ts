import { randomUUID } from "node:crypto";
import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { Needs } from "../access/needs.ts";
import { keyOf, type NodeKey } from "../changes/change.ts";
import { currentStates } from "../changes/current.ts";
import type { Context } from "../context.ts";
import { ClientError } from "../errors.ts";
import { MESSAGE } from "../writing/arguments.ts";
import { write } from "../writing/concept.writing.ts";
import { SOURCES } from "./source.cypher.ts";
import { SourceInput, SourcePatch } from "./source.input.ts";
import { Source } from "./source.type.ts";

@Resolver()
export class SourceWritingResolver {
  @Needs("EDITOR_OR_PROPOSAL")
  @Mutation(() => Source, { description: "Creates a source that concepts, pay figures and guide items can cite." })
  async createSource(
    @Arg("input", () => SourceInput, { description: "What it is to be." }) input: SourceInput,
    @Ctx() context: Context,
    @Arg("message", () => String, MESSAGE) message?: string | null,
  ) {
    const id = randomUUID();
    await write(context, async () => [{ node: "SOURCE", id, path: "", fields: { ...input } }], { message });
    return context.batches.one(SOURCES, id);
  }

  @Needs("EDITOR_OR_PROPOSAL")
  @Mutation(() => Source, { description: "Changes some fields of a source." })
  async updateSource(
    @Arg("id", () => ID, { description: "The id of the source." }) id: string,
    @Arg("patch", () => SourcePatch, { description: "What to change; what is not given stays." }) patch: SourcePatch,
    @Ctx() context: Context,
    @Arg("message", () => String, MESSAGE) message?: string | null,
  ) {
    const key: NodeKey = { node: "SOURCE", id };
    await write(
      context,
      async (graph) => {
        const current = (await currentStates(graph, [key])).get(keyOf(key));
        if (!current) throw new ClientError("NOT_FOUND", `There is no source with the id ${id}.`);
        return [{ ...key, path: "", fields: { ...current, ...patch } }];
      },
      { message },
    );
    return context.batches.one(SOURCES, id);
  }
}
