import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { Needs, OncePerRequest } from "../access/needs.ts";
import type { Context } from "../context.ts";
import { badInput } from "../errors.ts";
import { revisionByNumber } from "../history/history.store.ts";
import { Change, Revision } from "../history/revision.type.ts";
import { ForwardPage } from "../page.ts";
import { Impact } from "./impact.ts";
import { fitted, pendingChanges, requireProposal } from "./pending.ts";
import { CHANGES_OF_PROPOSALS, COMMENTS, PROPOSAL_BY_ID, REVIEWS } from "./proposal.cypher.ts";
import { possibleActions, readProposals } from "./proposal.store.ts";
import {
  Comment,
  Conflict,
  Proposal,
  ProposalActionEnum,
  ProposalConnection,
  ProposalFilter,
  ProposalImpact,
  Review,
} from "./proposal.type.ts";
import { preferProposed } from "./rebase.ts";

const MOST_CHANGES = 1000;

@Resolver(() => Proposal)
export class ProposalResolver {
  @Needs("CONTRIBUTOR")
  @Query(() => ProposalConnection, {
    description: "Changes that are not a part of the graph: where something happened last comes first.",
  })
  proposals(
    @Args(() => ForwardPage) page: ForwardPage,
    @Ctx() { database }: Context,
    @Arg("filter", () => ProposalFilter, { nullable: true, description: "Only these proposals." })
    filter?: ProposalFilter | null,
  ) {
    return readProposals(database, filter ?? {}, page);
  }

  @Needs("CONTRIBUTOR")
  @Query(() => Proposal, { nullable: true, description: "One proposal; null where there is none with this id." })
  async proposal(
    @Arg("id", () => ID, { description: "Of the proposal." }) id: string,
    @Ctx() { database }: Context,
  ): Promise<Proposal | null> {
    const [proposal] = await database.read(PROPOSAL_BY_ID, { id });
    return proposal ?? null;
  }

  @Needs("CONTRIBUTOR")
  @OncePerRequest()
  @Query(() => ProposalImpact, {
    description: "What a proposal would do beyond its own changes: found out anew each time. Once per request.",
  })
  async proposalImpact(@Arg("id", () => ID, { description: "Of the proposal." }) id: string, @Ctx() context: Context) {
    return new Impact(context, await requireProposal(context.database, id), context.viewer);
  }

  @FieldResolver(() => [Change], {
    description:
      "What is to change, one for each node or edge. What is new has a concept only inside the proposal (header x-proposal).",
  })
  changes(
    @Root() { id }: Proposal,
    @Ctx() { batches }: Context,
    @Arg("first", () => Int, { nullable: true, defaultValue: 100, description: "How many changes, 1 to 1,000." })
    first?: number | null,
    @Arg("offset", () => Int, { nullable: true, defaultValue: 0, description: "Skip this many." }) offset?:
      | number
      | null,
    @Arg("concept", () => ID, { nullable: true, description: "Only what concerns this concept." }) concept?:
      | string
      | null,
  ) {
    const limit = first ?? 100;
    if (limit < 1 || limit > MOST_CHANGES)
      throw badInput([{ path: "first", message: `must be from 1 to ${MOST_CHANGES}` }]);
    const window = { limit, offset: Math.max(0, offset ?? 0), concept: concept ?? "" };
    return batches.many(CHANGES_OF_PROPOSALS, id, window);
  }

  @FieldResolver(() => [Comment], { description: "The discussion, in order." })
  comments(@Root() { id }: Proposal, @Ctx() { batches }: Context) {
    return batches.many(COMMENTS, id);
  }

  @FieldResolver(() => [Review], { description: "What reviewers decided, in order." })
  reviews(@Root() { id }: Proposal, @Ctx() { batches }: Context) {
    return batches.many(REVIEWS, id);
  }

  @FieldResolver(() => [Conflict], {
    description: "What both the proposal and the graph have changed since; to be decided when it is published.",
  })
  async conflicts(@Root() { id, state }: Proposal, @Ctx() { database }: Context) {
    if (state === "PUBLISHED" || state === "CLOSED") return [];
    return (await fitted(database, await pendingChanges(database, id), preferProposed)).conflicts;
  }

  @FieldResolver(() => [ProposalActionEnum], { description: "What the viewer may do with it now." })
  actions(@Root() proposal: Proposal, @Ctx() context: Context) {
    return possibleActions(context, proposal);
  }

  @FieldResolver(() => Revision, { nullable: true, description: "The revision it became." })
  published(@Root() { revision }: Proposal, @Ctx() { batches }: Context) {
    return revision === null ? null : revisionByNumber(batches, revision);
  }
}
