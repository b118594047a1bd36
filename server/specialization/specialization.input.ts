import { Field, ID, InputType } from "type-graphql";
import { ConceptPatch } from "../concept/concept.input.ts";

@InputType("SpecializationPatch", {
  description: "What to change of a specialization: a field that is not given stays, null clears it.",
})
export class SpecializationPatch extends ConceptPatch {
  @Field(() => String, { nullable: true, description: "Markdown, at most 6,000 characters." }) description?:
    | string
    | null;
  @Field(() => [String], { nullable: true, description: "What makes employers ask for it, at most 50." })
  demandDrivers?: string[];
  @Field(() => [ID], { nullable: true, description: "The ids of all roles it is a field of." }) roles?: string[];
}

@InputType("SpecializationInput", { description: "A specialization to create." })
export class SpecializationInput extends SpecializationPatch {
  @Field(() => String, { description: "At most 256 characters." }) override name: string;
}
