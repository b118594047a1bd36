import { Field, ID, Int, ObjectType } from "type-graphql";
import { Concept } from "../concept/concept.type.ts";
import type { Context } from "../context.ts";

@ObjectType("NamedRole", {
  simpleResolvers: true,
  description: "A role that is there before a proposal, after it, or both.",
})
export class NamedRole {
  @Field(() => ID) id: string;
  @Field(() => String, { description: "As it would be called; as it is called where it would be gone." }) name: string;
  @Field(() => Concept, { nullable: true, description: "Null where it is new: it exists only inside the proposal." })
  concept: (args: unknown, context: Context) => Promise<Concept | null>;
}

@ObjectType("MoveRankChange", {
  simpleResolvers: true,
  description: "A next move that comes, goes, or overtakes others.",
})
export class MoveRankChange {
  @Field(() => NamedRole, { description: "Where the move leads." }) role: NamedRole;
  @Field(() => Int, { nullable: true, description: "Its rank now, 1 to 10; null where it is not among the ten." })
  before: number | null;
  @Field(() => Int, {
    nullable: true,
    description: "Its rank after, 1 to 10; null where it would not be among the ten.",
  })
  after: number | null;
}

@ObjectType("RoleMovesImpact", {
  simpleResolvers: true,
  description: "What a proposal does to the ten best next moves out of a role.",
})
export class RoleMovesImpact {
  @Field(() => NamedRole, { description: "Where the moves start." }) role: NamedRole;
  @Field(() => [MoveRankChange], {
    description:
      "What is gained, lost or overtakes, in the new order, the lost ones last; who only gives way is left out.",
  })
  changes: readonly MoveRankChange[];
}

@ObjectType("MovesImpact", {
  simpleResolvers: true,
  description: "What a proposal does to the next moves that people are shown.",
})
export class MovesImpact {
  @Field(() => [RoleMovesImpact], { description: "The roles whose ten best next moves would change." })
  roles: readonly RoleMovesImpact[];
  @Field(() => Int, {
    description: "How many roles were compared: those the changes are about, and the best 15 that lead into each.",
  })
  lookedAt: number;
  @Field(() => Boolean, { description: "False where there are more such roles than the 100 that are compared." })
  complete: boolean;
}
