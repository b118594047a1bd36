import { Field, InputType } from "type-graphql";
import { ConceptPatch } from "../concept/concept.input.ts";

@InputType("RegionPatch", {
  description: "What to change of a region: a field that is not given stays, null clears it.",
})
export class RegionPatch extends ConceptPatch {
  @Field(() => String, { nullable: true }) code?: string;
  @Field(() => String, { nullable: true }) currency?: string;
}

@InputType("RegionInput", { description: "A region to create." })
export class RegionInput extends RegionPatch {
  @Field(() => String, { description: "At most 256 characters." }) override name: string;
  @Field(() => String) override code: string;
  @Field(() => String) override currency: string;
}
