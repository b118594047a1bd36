import { Field, Float, InputType } from "type-graphql";

@InputType("RelatedRoleInput", { description: "The properties of the edge between two alike roles." })
export class RelatedRoleInput {
  @Field(() => Float, { description: "0 (barely) to 1 (nearly the same work)." }) strength: number;
  @Field(() => String, { nullable: true, description: "What relates the two, at most 2,000 characters." }) rationale?:
    | string
    | null;
}
