import { Field, ID, Int, ObjectType } from "type-graphql";

@ObjectType("Source", { simpleResolvers: true, description: "Where a fact or figure comes from." })
export class Source {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => String, { nullable: true }) url: string | null;
  @Field(() => String, { nullable: true }) publisher: string | null;
  @Field(() => Int, { nullable: true, description: "The year it was published." }) year: number | null;
  @Field(() => String, { nullable: true, description: "The terms it may be used under." }) licence: string | null;
}
