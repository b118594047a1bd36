import { Field, Float, InputType, Int } from "type-graphql";

@InputType("TransitionInput", {
  description: "The properties of a curated move: one that is not given stays, null clears it.",
})
export class TransitionInput {
  @Field(() => Int, { description: "1 (easy) to 5 (very hard)." }) difficulty: number;
  @Field(() => Float, { nullable: true, description: "Months of preparation people usually need." }) months?:
    | number
    | null;
  @Field(() => Float, { nullable: true, description: "0 to 1: the observed share of people who take this move." })
  share?: number | null;
  @Field(() => String, { nullable: true, description: "What carries over and what has to be learned." }) rationale?:
    | string
    | null;
}
