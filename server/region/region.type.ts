import { Field, ObjectType } from "type-graphql";
import { Concept, Node } from "../concept/concept.type.ts";

@ObjectType("Region", {
  implements: [Node, Concept],
  simpleResolvers: true,
  description: "A country or market that pay is stated for.",
})
export class Region extends Concept {
  @Field(() => String, { description: "ISO 3166 code, or a named market." }) code: string;
  @Field(() => String, { description: "ISO 4217 code of the currency pay is usually stated in." }) currency: string;
}
