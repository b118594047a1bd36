import { Arg, Ctx, ID, Int, Mutation, Resolver } from "type-graphql";
import { Needs } from "../access/needs.ts";
import type { Context } from "../context.ts";
import { revisionByNumber } from "../history/history.store.ts";
import { Revision } from "../history/revision.type.ts";
import type { ReviewDecision } from "./proposal.rules.ts";
import { commentOnProposal, createProposal, describeProposal, moveProposal, reviewProposal } from "./proposal.store.ts";
import { ConflictResolution, Proposal, ReviewDecisionEnum } from "./proposal.type.ts";
import { publishProposal } from "./publish.ts";
import { withdraw } from "./withdraw.ts";

const ID_OF_PROPOSAL = { description: "Of the proposal." };

@Resolver()
export class ProposalWritingResolver {
  @Needs("CONTRIBUTOR")
  @Mutation(() => Proposal, {
    description:
      "Begins a proposal. Changes of the graph that are sent with the header x-proposal and its id go into it.",
  })
  createProposal(
    @Arg("title", () => String, { description: "What it is about, in one line of at most 200 characters." })
    title: string,
    @Ctx() context: Context,
    @Arg("description", () => String, { nullable: true, description: "Why, as Markdown." }) description?: string | null,
  ) {
    return createProposal(context, title, description ?? null);
  }

  @Needs("CONTRIBUTOR")
  @Mutation(() => Proposal, { description: "Gives a proposal another title or description." })
  updateProposal(
    @Arg("id", () => ID, ID_OF_PROPOSAL) id: string,
    @Ctx() context: Context,
    @Arg("title", () => String, { nullable: true, description: "The new title; it stays unless given." }) title?:
      | string
      | null,
    @Arg("description", () => String, { nullable: true, description: "As Markdown; null for none." }) description?:
      | string
      | null,
  ) {
    return describeProposal(context, id, { title: title ?? null, description });
  }

  @Needs("CONTRIBUTOR")
  @Mutation(() => Proposal, {
    description: "Takes out of a proposal what it does to a concept, to its parts and to its edges.",
  })
  withdrawFromProposal(
    @Arg("id", () => ID, ID_OF_PROPOSAL) id: string,
    @Arg("concept", () => ID, { description: "The id of the concept." }) concept: string,
    @Ctx() context: Context,
  ) {
    return withdraw(context, id, concept);
  }

  @Needs("CONTRIBUTOR")
  @Mutation(() => Proposal, { description: "Asks for a review." })
  submitProposal(@Arg("id", () => ID, ID_OF_PROPOSAL) id: string, @Ctx() context: Context) {
    return moveProposal(context, id, "SUBMIT");
  }

  @Needs("CONTRIBUTOR")
  @Mutation(() => Proposal, { description: "Adds to the discussion of a proposal." })
  commentOnProposal(
    @Arg("id", () => ID, ID_OF_PROPOSAL) id: string,
    @Arg("body", () => String, { description: "Markdown." }) body: string,
    @Ctx() context: Context,
  ) {
    return commentOnProposal(context, id, body);
  }

  @Needs("EDITOR")
  @Mutation(() => Proposal, {
    description: "Approves a proposal or asks for changes; who wrote it alone cannot approve it.",
  })
  reviewProposal(
    @Arg("id", () => ID, ID_OF_PROPOSAL) id: string,
    @Arg("decision", () => ReviewDecisionEnum, { description: "What is decided." }) decision: ReviewDecision,
    @Ctx() context: Context,
    @Arg("comment", () => String, { nullable: true, description: "Why, as Markdown." }) comment?: string | null,
    @Arg("version", () => Int, {
      nullable: true,
      description: "The version that was looked at: CONFLICT where the proposal has changed since.",
    })
    version?: number | null,
  ) {
    return reviewProposal(context, id, { decision, comment: comment ?? null, version: version ?? null });
  }

  @Needs("EDITOR")
  @Mutation(() => Revision, {
    description:
      "Makes an approved proposal a part of the graph, as one revision by its author. CONFLICT lists what has to be decided first.",
  })
  async publishProposal(
    @Arg("id", () => ID, ID_OF_PROPOSAL) id: string,
    @Ctx() context: Context,
    @Arg("resolutions", () => [ConflictResolution], {
      nullable: true,
      description: "Which side counts, for each of its conflicts.",
    })
    resolutions?: ConflictResolution[] | null,
  ) {
    const number = await publishProposal(context, id, resolutions ?? []);
    context.revisions.push(number);
    context.batches.forget();
    return revisionByNumber(context.batches, number);
  }

  @Needs("CONTRIBUTOR")
  @Mutation(() => Proposal, { description: "Gives a proposal up; it stays readable." })
  closeProposal(@Arg("id", () => ID, ID_OF_PROPOSAL) id: string, @Ctx() context: Context) {
    return moveProposal(context, id, "CLOSE");
  }
}
