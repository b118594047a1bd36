import { Field, ID, InputType } from "type-graphql";
import { ConceptPatch } from "../concept/concept.input.ts";
import type { SkillKind } from "./skill.rules.ts";
import { SkillKindEnum } from "./skill.type.ts";

@InputType("SkillPatch", { description: "What to change of a skill: a field that is not given stays, null clears it." })
export class SkillPatch extends ConceptPatch {
  @Field(() => String, { nullable: true, description: "Markdown, at most 6,000 characters." }) description?:
    | string
    | null;
  @Field(() => [ID], { nullable: true, description: "The ids of all its groups." }) groups?: string[];
  @Field(() => [ID], { nullable: true, description: "The ids of all skills one step up." }) broader?: string[];
  @Field(() => [ID], { nullable: true, description: "The ids of all related skills." }) relatedSkills?: string[];
  @Field(() => SkillKindEnum, { nullable: true }) skillKind?: SkillKind;
}

@InputType("SkillInput", { description: "A skill to create." })
export class SkillInput extends SkillPatch {
  @Field(() => String, { description: "At most 256 characters." }) override name: string;
  @Field(() => SkillKindEnum) override skillKind: SkillKind;
}
