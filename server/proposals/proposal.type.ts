import { GraphQLDateTime, GraphQLJSON } from "graphql-scalars";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { User } from "../access/user.type.ts";
import { connectionType } from "../connection.type.ts";
import { enumType } from "../enum.ts";
import { RelationKindEnum } from "../history/revision.type.ts";
import { QualityFinding } from "../quality/quality.type.ts";
import { RESOLUTIONS, type Resolution } from "./conflict.rules.ts";
import { MovesImpact } from "./moves-impact.type.ts";
import {
  PROPOSAL_ACTIONS,
  PROPOSAL_STATES,
  type ProposalState,
  REVIEW_DECISIONS,
  type ReviewDecision,
} from "./proposal.rules.ts";

const ProposalStateEnum = enumType("ProposalState", "Where a proposal stands.", PROPOSAL_STATES);
export const ProposalActionEnum = enumType("ProposalAction", "What people do with a proposal.", PROPOSAL_ACTIONS);
export const ReviewDecisionEnum = enumType("ReviewDecision", "What a reviewer decides.", REVIEW_DECISIONS);
const ResolutionEnum = enumType("Resolution", "Which side of a conflict counts.", RESOLUTIONS);

@ObjectType("Proposal", {
  simpleResolvers: true,
  description: "Changes that are not a part of the graph yet, with a discussion and reviews.",
})
export class Proposal {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => String, { nullable: true, description: "Markdown." }) description: string | null;
  @Field(() => ProposalStateEnum, { description: "Where it stands." }) state: ProposalState;
  @Field(() => User, { description: "Who began it: the revision it becomes is theirs." }) author: User;
  @Field(() => [User], { description: "Everybody who put changes into it, whoever began it first." })
  authors: readonly User[];
  @Field(() => GraphQLDateTime) createdAt: Date;
  @Field(() => GraphQLDateTime, { description: "When anything about it last changed, comments among it." })
  updatedAt: Date;
  @Field(() => Int, { description: "Grows with every change of its content; a review may say which one it is about." })
  version: number;
  @Field(() => Int, { description: "How many changes it has." }) size: number;

  /** The number of the revision it became. */
  revision: number | null;
}

export const ProposalConnection = connectionType<Proposal>("Proposal", () => Proposal);

@ObjectType("Comment", { simpleResolvers: true, description: "A part of the discussion of a proposal." })
export class Comment {
  @Field(() => ID) id: string;
  @Field(() => User, { description: "Who said it." }) author: User;
  @Field(() => GraphQLDateTime) at: Date;
  @Field(() => String, { description: "Markdown." }) body: string;
}

@ObjectType("Review", { simpleResolvers: true, description: "What a reviewer decided about a proposal." })
export class Review {
  @Field(() => ID) id: string;
  @Field(() => User, { description: "Who decided." }) reviewer: User;
  @Field(() => GraphQLDateTime) at: Date;
  @Field(() => ReviewDecisionEnum, { description: "What was decided." }) decision: ReviewDecision;
  @Field(() => String, { nullable: true, description: "Markdown." }) comment: string | null;
  @Field(() => Int, { description: "The version of the proposal it is about." }) version: number;
}

@ObjectType("Conflict", {
  simpleResolvers: true,
  description: "A field that a proposal changes and that the graph has changed since.",
})
export class Conflict {
  @Field(() => ID, { description: "The same until one of the two sides changes again." }) id: string;
  @Field(() => ID, { description: "The concept, the owner of the part, or the start of the edge." }) conceptId: string;
  @Field(() => RelationKindEnum, { nullable: true, description: "Set when it is about an edge." }) relation:
    | string
    | null;
  @Field(() => ID, { nullable: true, description: "The end of the edge, or the part of the concept." }) otherId:
    | string
    | null;
  @Field(() => String, { description: "The field; * stands for the whole node or edge." }) field: string;
  @Field(() => String, { description: "What happened, in words." }) message: string;
  @Field(() => GraphQLJSON, { nullable: true, description: "What was there when it was proposed." }) before: unknown;
  @Field(() => GraphQLJSON, { nullable: true, description: "What the proposal makes of it." }) proposed: unknown;
  @Field(() => GraphQLJSON, { nullable: true, description: "What is there now." }) current: unknown;
  @Field(() => [ResolutionEnum], { description: "The sides that can be taken." }) choices: readonly Resolution[];
}

@ObjectType("ProposalImpact", {
  simpleResolvers: true,
  description: "What a proposal would do beyond its own changes.",
})
export class ProposalImpact {
  @Field(() => [QualityFinding], { description: "What the rules of quality would find only once it is published." })
  broken: () => Promise<readonly QualityFinding[]>;
  @Field(() => [QualityFinding], { description: "What they find now and would not find any more." })
  fixed: () => Promise<readonly QualityFinding[]>;
  @Field(() => Boolean, {
    description: "False where it touches so much that the rules looked at only the first 500 concepts.",
  })
  complete: () => Promise<boolean>;
  @Field(() => MovesImpact, {
    description: "What it would do to the ten best next moves of roles.",
  })
  moves: () => Promise<MovesImpact>;
}

@InputType("ConflictResolution", { description: "Which side of a conflict counts." })
export class ConflictResolution {
  @Field(() => ID, { description: "The id of the conflict." }) conflict: string;
  @Field(() => ResolutionEnum, { description: "One of its choices." }) take: Resolution;
}

@InputType("ProposalFilter", { description: "Which proposals: all given conditions hold." })
export class ProposalFilter {
  @Field(() => [ProposalStateEnum], { nullable: true, description: "In one of these states." })
  states?: ProposalState[] | null;
  @Field(() => ID, { nullable: true, description: "With changes by this user, or begun by them." })
  author?: string | null;
  @Field(() => ID, { nullable: true, description: "Changes this concept, a part of it or an edge of it." })
  concept?: string | null;
}
