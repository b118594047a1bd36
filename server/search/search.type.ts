import { Field, Float, ObjectType } from "type-graphql";
import { Concept } from "../concept/concept.type.ts";

@ObjectType("SearchHit", { simpleResolvers: true, description: "A concept that a search found." })
export class SearchHit {
  @Field(() => Concept) concept: Concept;
  @Field(() => String, { description: "The name or alternative name that matched." }) matched: string;
  @Field(() => Float, { description: "0 to 1: 1 is the exact name." }) score: number;
}
