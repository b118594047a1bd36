import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { edgePage } from "../batch-page.ts";
import { Concept } from "../concept/concept.type.ts";
import { CONCEPTS_BY_ID } from "../concept/lookup.cypher.ts";
import type { Context } from "../context.ts";
import { badInput } from "../errors.ts";
import { ForwardPage } from "../page.ts";
import { CHANGES, CHANGES_AT_CONCEPT, HISTORY, HISTORY_COUNTS, REVERTING } from "./history.cypher.ts";
import { Change, Revision, RevisionConnection } from "./revision.type.ts";

const MOST_CHANGES = 1000;

@Resolver(() => Concept)
export class HistoryResolver {
  @FieldResolver(() => RevisionConnection, {
    description: "The revisions that changed it or an edge of it, the latest first.",
  })
  history(@Root() concept: Concept, @Args(() => ForwardPage) page: ForwardPage, @Ctx() { batches }: Context) {
    return edgePage(batches, concept.id, page, {
      list: "history",
      entries: HISTORY,
      counts: HISTORY_COUNTS,
    });
  }
}

@Resolver(() => Revision)
export class RevisionResolver {
  @FieldResolver(() => [Change], {
    description: "What changed, in order; within a concept's history only what concerns that concept.",
  })
  changes(
    @Root() revision: Revision,
    @Ctx() { batches }: Context,
    @Arg("first", () => Int, { nullable: true, defaultValue: 100, description: "How many changes, 1 to 1,000." })
    first?: number | null,
    @Arg("offset", () => Int, { nullable: true, defaultValue: 0, description: "Skip this many." }) offset?:
      | number
      | null,
  ) {
    const limit = first ?? 100;
    if (limit < 1 || limit > MOST_CHANGES)
      throw badInput([{ path: "first", message: `must be from 1 to ${MOST_CHANGES}` }]);
    const [number, { concept }] = [String(revision.number), revision];
    const window = { limit, offset: Math.max(0, offset ?? 0) };
    return concept == null
      ? batches.many(CHANGES, number, window)
      : batches.many(CHANGES_AT_CONCEPT, number, { ...window, concept });
  }
}

@Resolver(() => Revision)
export class RevertedByResolver {
  @FieldResolver(() => Revision, { nullable: true, description: "The revision that took this one back, if one did." })
  revertedBy(@Root() revision: Revision, @Ctx() { batches }: Context) {
    return batches.one(REVERTING, String(revision.number));
  }
}

@Resolver(() => Change)
export class ChangeResolver {
  @FieldResolver(() => Concept, {
    nullable: true,
    description: "The concept as it is now; null where it no longer exists or is none.",
  })
  concept(@Root() change: Change, @Ctx() { batches }: Context) {
    return batches.one(CONCEPTS_BY_ID, change.conceptId);
  }

  @FieldResolver(() => Concept, {
    nullable: true,
    description: "The concept at the other end of the edge as it is now; null where it no longer exists or is none.",
  })
  async other(@Root() change: Change, @Ctx() { batches }: Context) {
    return change.otherId === null ? null : batches.one(CONCEPTS_BY_ID, change.otherId);
  }
}
