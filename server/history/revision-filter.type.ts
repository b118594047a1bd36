import { GraphQLDateTime } from "graphql-scalars";
import { Field, ID, InputType } from "type-graphql";
import type { ConceptKind } from "../concept/concept.rules.ts";
import { ConceptKindEnum } from "../concept/concept.type.ts";

@InputType({ description: "Which revisions: all given conditions hold." })
export class RevisionFilter {
  @Field(() => ID, { nullable: true, description: "Written by this user." }) actor?: string | null;

  @Field(() => ID, { nullable: true, description: "Changed this concept, a part of it or an edge of it." })
  concept?: string | null;

  @Field(() => [ConceptKindEnum], { nullable: true, description: "Touched a concept of one of these kinds." })
  kinds?: ConceptKind[] | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: "Made at this time or later." }) from?: Date | null;
  @Field(() => GraphQLDateTime, { nullable: true, description: "Made at this time or earlier." }) to?: Date | null;

  @Field(() => String, {
    nullable: true,
    description: "The message contains this text; upper and lower case are the same.",
  })
  text?: string | null;
}
