import { GraphQLDateTime } from "graphql-scalars";
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { Needs } from "../access/needs.ts";
import { Concept } from "../concept/concept.type.ts";
import { CONCEPTS_BY_ID } from "../concept/lookup.cypher.ts";
import type { Context } from "../context.ts";
import { ForwardPage } from "../page.ts";
import type { RuleName } from "./catalogue.ts";
import { findingsOfConcept } from "./concept-findings.ts";
import { QualityFinding, QualityReport, QualityRuleEnum } from "./quality.type.ts";
import { qualityReport } from "./report.ts";
import { removeWaiver, waiveFinding } from "./waiver.store.ts";

@Resolver(() => QualityFinding)
export class QualityResolver {
  @Needs("VIEWER")
  @Query(() => QualityReport, {
    description: "What the rules of quality find in the graph: computed once per revision.",
  })
  qualityReport(
    @Args(() => ForwardPage) page: ForwardPage,
    @Ctx() { graph }: Context,
    @Arg("kinds", () => [QualityRuleEnum], { nullable: true, description: "Only these rules." })
    kinds?: RuleName[] | null,
    @Arg("waived", () => Boolean, { nullable: true, description: "Lists only findings that are, or are not, waived." })
    waived?: boolean | null,
  ) {
    return qualityReport(graph, { kinds: kinds ?? null, waived: waived ?? null, page });
  }

  @FieldResolver(() => [Concept], { description: "What it is about: the concept to look at in front." })
  async concepts(@Root() finding: QualityFinding, @Ctx() { batches }: Context) {
    const concepts = await Promise.all(finding.concepts.map((id) => batches.one(CONCEPTS_BY_ID, id)));
    return concepts.filter((concept) => concept !== null);
  }

  @FieldResolver(() => GraphQLDateTime, { nullable: true, description: "Until when it is waived; null: it counts." })
  waivedUntil(@Root() finding: QualityFinding) {
    return finding.waiver?.until ?? null;
  }

  @Needs("EDITOR")
  @Mutation(() => QualityFinding, {
    description: "Lets a finding stay for a time: it is no longer counted, until the waiver ends or is removed.",
  })
  waiveFinding(
    @Arg("id", () => ID, { description: "The id of the finding." }) id: string,
    @Arg("reason", () => String, { description: "Why it may stay: 1 to 500 characters." }) reason: string,
    @Arg("until", () => GraphQLDateTime, { description: "When it counts again: at most five years from now." })
    until: Date,
    @Ctx() context: Context,
  ) {
    return waiveFinding(context, id, reason, until);
  }

  @Needs("EDITOR")
  @Mutation(() => Boolean, {
    description: "Takes a waiver back, so that the finding counts again; false: there is none.",
  })
  removeWaiver(@Arg("id", () => ID, { description: "The id of the finding." }) id: string, @Ctx() context: Context) {
    return removeWaiver(context, id);
  }
}

@Resolver(() => Concept)
export class ConceptQualityResolver {
  @FieldResolver(() => [QualityFinding], { description: "What the rules of quality find at it, errors first." })
  findings(@Root() concept: Concept, @Ctx() { graph, batches }: Context) {
    return findingsOfConcept(graph, batches, concept.id);
  }
}
