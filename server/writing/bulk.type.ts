import { Field, ID, Int, ObjectType } from "type-graphql";
import { enumType } from "../enum.ts";

const BULK_OUTCOMES = {
  CHANGED: "It was changed.",
  UNCHANGED: "It already was as it is to be.",
  REFUSED: "It stays as it is; the message says why. The other rows are not affected.",
} as const;

const BulkOutcomeEnum = enumType("BulkOutcome", "What became of one row of a bulk action.", BULK_OUTCOMES);

@ObjectType("BulkRow", { simpleResolvers: true, description: "What became of one row of a bulk action." })
export class BulkRow {
  @Field(() => ID, { description: "The id that the row was given by." }) id: string;
  @Field(() => BulkOutcomeEnum, { description: "Whether it was changed." }) outcome: keyof typeof BULK_OUTCOMES;
  @Field(() => String, { nullable: true, description: "Why it was refused." }) message: string | null;
}

@ObjectType("BulkResult", { simpleResolvers: true, description: "What a bulk action did: all of it in one revision." })
export class BulkResult {
  @Field(() => Int, {
    nullable: true,
    description: "The revision it made; null where nothing had to change, and inside a proposal.",
  })
  revision: number | null;
  @Field(() => [BulkRow], { description: "One per row, in their order." }) rows: BulkRow[];
}
