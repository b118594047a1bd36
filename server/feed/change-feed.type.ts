import { Field, Int, ObjectType } from "type-graphql";
import { Revision } from "../history/revision.type.ts";

@ObjectType("ChangeFeed", { simpleResolvers: true, description: "A part of the revision log, the oldest first." })
export class ChangeFeed {
  @Field(() => [Revision], { description: "In the order of their numbers, without gaps." })
  revisions: readonly Revision[];

  @Field(() => Int, { description: "The last revision of this part: pass it to the next call to go on." })
  upTo: number;

  @Field(() => Boolean, { description: "Whether there are more already." }) hasMore: boolean;
}
