import { GraphQLDateTime } from "graphql-scalars";
import { Field, ID, ObjectType } from "type-graphql";
import { User } from "./user.type.ts";

@ObjectType("Session", { simpleResolvers: true, description: "A signed-in browser." })
export class Session {
  @Field(() => ID) id: string;
  @Field(() => User, { description: "Who signed in." }) user: User;
  @Field(() => GraphQLDateTime) createdAt: Date;
  @Field(() => GraphQLDateTime, { description: "The last use, to the minute." }) lastSeenAt: Date;
  @Field(() => GraphQLDateTime, { description: "The latest end; 12 hours without use end it before." }) expiresAt: Date;
  @Field(() => String, { nullable: true, description: "The address it was opened from." }) address: string | null;
  @Field(() => String, { nullable: true, description: "The browser, in its own words." }) agent: string | null;
  @Field(() => Boolean, { description: "Whether it is the one that asks." }) current: boolean;
}
