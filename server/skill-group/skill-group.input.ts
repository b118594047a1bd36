import { Field, ID, InputType } from "type-graphql";
import { ConceptPatch } from "../concept/concept.input.ts";

@InputType("SkillGroupPatch", {
  description: "What to change of a skill group: a field that is not given stays, null clears it.",
})
export class SkillGroupPatch extends ConceptPatch {
  @Field(() => ID, { nullable: true, description: "The id of the group it is a part of." }) parent?: string | null;
}

@InputType("SkillGroupInput", { description: "A skill group to create." })
export class SkillGroupInput extends SkillGroupPatch {
  @Field(() => String, { description: "At most 256 characters." }) override name: string;
}
