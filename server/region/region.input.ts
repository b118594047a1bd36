import { Field, InputType } from "type-graphql";
import { ConceptPatch } from "../concept/concept.input.ts";

@InputType("RegionPatch", {
  description: "What to change of a region: a field that is not given stays, null clears it.",
})
export class RegionPatch extends ConceptPatch {
  @Field(() => String, { nullable: true, description: "ISO 3166 code, or a named market in capitals." }) code?: string;
  @Field(() => String, { nullable: true, description: "ISO 4217 code." }) currency?: string;
}

@InputType("RegionInput", { description: "A region to create." })
export class RegionInput extends RegionPatch {
  @Field(() => String, { description: "At most 256 characters." }) override name: string;
  @Field(() => String, { description: "ISO 3166 code, or a named market in capitals." }) override code: string;
  @Field(() => String, { description: "ISO 4217 code." }) override currency: string;
}
