import { GraphQLDateTime } from "graphql-scalars";
import { Field, ObjectType } from "type-graphql";

@ObjectType("SavedView", {
  simpleResolvers: true,
  description: "A list of the panel as a person likes to see it: its filters and order, under a name.",
})
export class SavedView {
  @Field(() => String, { description: "Unique among the person's views of the list." }) name: string;
  @Field(() => String, { description: "The part of the list's address from its question mark on." }) search: string;
  @Field(() => GraphQLDateTime, { description: "When it was last saved under this name." }) savedAt: Date;
}
