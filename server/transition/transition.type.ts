import { Field, Float, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../connection.type.ts";
import { enumType } from "../enum.ts";
import { Role } from "../role/role.type.ts";

/** Which way a transition is read. */
export const TRANSITION_DIRECTIONS = { OUT: "Moves out of the role.", IN: "Moves into the role." } as const;

/** One of the ways. */
export type Direction = keyof typeof TRANSITION_DIRECTIONS;

export const DirectionEnum = enumType("Direction", "Which way moves are read.", TRANSITION_DIRECTIONS);

@ObjectType("TransitionEdge", { simpleResolvers: true, description: "A curated directed move between two roles." })
export class TransitionEdge {
  @Field(() => String) cursor: string;
  @Field(() => Role, { description: "The role at the other end." }) node: Role;
  @Field(() => Role) from: Role;
  @Field(() => Role) to: Role;
  @Field(() => Int, { description: "1 (easy) to 5 (very hard)." }) difficulty: number;
  @Field(() => Float, { nullable: true, description: "Months of preparation people usually need." }) months:
    | number
    | null;
  @Field(() => Float, {
    nullable: true,
    description: "0 to 1: the observed share of people leaving the first role who take this move.",
  })
  share: number | null;
  @Field(() => String, { nullable: true, description: "What carries over and what has to be learned." }) rationale:
    | string
    | null;
}

export const TransitionConnection = connectionOf(
  "Transition",
  () => TransitionEdge,
  () => Role,
);
