import { Field, ID, InputType } from "type-graphql";
import { ConceptPatch } from "../concept/concept.input.ts";

@InputType("RoleFamilyPatch", {
  description: "What to change of a role family: a field that is not given stays, null clears it.",
})
export class RoleFamilyPatch extends ConceptPatch {
  @Field(() => ID, { nullable: true, description: "The id of the family it is a part of." }) parent?: string | null;
}

@InputType("RoleFamilyInput", { description: "A role family to create." })
export class RoleFamilyInput extends RoleFamilyPatch {
  @Field(() => String, { description: "At most 256 characters." }) override name: string;
}
