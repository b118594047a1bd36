import { GraphQLDateTime } from "graphql-scalars";
import { Field, ObjectType } from "type-graphql";

@ObjectType("SavedView", {
  simpleResolvers: true,
  description:
    "A page of the panel as a person likes to see it, under a name: a list with its filters and order, or a picture.",
})
export class SavedView {
  @Field(() => String, { description: "Unique among the person's views of the page." }) name: string;
  @Field(() => String, { description: "The part of the page's address from its question mark on." }) search: string;
  @Field(() => GraphQLDateTime, { description: "When it was last saved under this name." }) savedAt: Date;
}

@ObjectType("SavedPicture", {
  simpleResolvers: true,
  description: "The name of a picture of the explorer that a person keeps.",
})
export class SavedPicture {
  @Field(() => String, { description: "Unique among the person's pictures." }) name: string;
  @Field(() => GraphQLDateTime, { description: "When it was last saved under this name." }) savedAt: Date;
}
