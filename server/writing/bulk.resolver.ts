import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { Needs } from "../access/needs.ts";
import { updatedConcept } from "../changes/concept-plan.ts";
import { deprecatedAlone } from "../changes/lifecycle.ts";
import { merged } from "../changes/merge.ts";
import { planned } from "../changes/plan.ts";
import { isRelation } from "../changes/revert.ts";
import { placeInLog } from "../changes/revision-log.ts";
import type { Context } from "../context.ts";
import { Change } from "../history/revision.type.ts";
import { withoutLevels } from "../level/ladder.ts";
import { MESSAGE } from "./arguments.ts";
import { BulkResult } from "./bulk.type.ts";
import { writeRows } from "./bulk.writing.ts";

@Resolver()
export class BulkResolver {
  @Needs("EDITOR_OR_PROPOSAL")
  @Mutation(() => BulkResult, { description: "Puts roles into a family, all in one revision." })
  setFamily(
    @Arg("roles", () => [ID], { description: "The ids of at most 1,000 roles." }) roles: string[],
    @Ctx() context: Context,
    @Arg("family", () => ID, { nullable: true, description: "The id of the family; null takes them out of theirs." })
    family?: string | null,
    @Arg("message", () => String, MESSAGE) message?: string | null,
  ) {
    const patch = { family: family ?? null };
    return writeRows(
      context,
      roles.map((id) => ({ id, plan: (graph) => updatedConcept(graph, "ROLE", id, patch) })),
      { message },
    );
  }

  @Needs("EDITOR_OR_PROPOSAL")
  @Mutation(() => BulkResult, { description: "Takes concepts out of use as `deprecate` does, all in one revision." })
  deprecateAll(
    @Arg("ids", () => [ID], { description: "The ids of at most 1,000 concepts." }) ids: string[],
    @Ctx() context: Context,
    @Arg("reason", () => String, { nullable: true, description: "Why, for readers." }) reason?: string | null,
    @Arg("message", () => String, MESSAGE) message?: string | null,
  ) {
    const rows = ids.map((id) => ({
      id,
      plan: (graph: Context["graph"]) => deprecatedAlone(graph, id, [], reason ?? null),
    }));
    return writeRows(context, rows, { message }, withoutLevels);
  }

  @Needs("EDITOR_OR_PROPOSAL")
  @Query(() => [Change], { description: "What `merge` would change: nothing is written." })
  async mergePreview(
    @Arg("from", () => [ID], { description: "The ids of the concepts to give up." }) from: string[],
    @Arg("into", () => ID, { description: "The id of the concept that stays." }) into: string,
    @Ctx() { graph, viewer }: Context,
  ) {
    const author = { actor: viewer.user?.id ?? "" };
    const { changes } = await planned(graph, author, (read) => merged(read, from, into));
    return changes.map((change) => {
      const place = placeInLog(change);
      const { before, after } = change;
      return { ...place, relation: isRelation(place.kind) ? place.kind : null, before, after };
    });
  }
}
