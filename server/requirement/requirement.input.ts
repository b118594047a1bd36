import { Field, Float, ID, InputType, Int } from "type-graphql";

@InputType("RequirementInput", {
  description: "The properties of a requirement: one that is not given stays, null clears it.",
})
export class RequirementInput {
  @Field(() => Int, { description: "1 (hardly matters) to 5 (decisive)." }) importance: number;
  @Field(() => Int, { nullable: true, description: "1 novice to 5 expert; null where it is not known." }) proficiency?:
    | number
    | null;
  @Field(() => Float, {
    nullable: true,
    description: "1 to 5, not rounded, where it was measured finer than `importance` says.",
  })
  exactImportance?: number | null;
  @Field(() => Float, {
    nullable: true,
    description: "1 to 5, not rounded, where it was measured finer than `proficiency` says.",
  })
  exactProficiency?: number | null;
  @Field(() => String, {
    nullable: true,
    description: "What the source said in its own scale, such as `IM 3.12, LV 4.50`; at most 200 characters.",
  })
  stated?: string | null;
  @Field(() => String, { nullable: true, description: "Why it is required, at most 2,000 characters." }) rationale?:
    | string
    | null;
}

@InputType("SkillRequirementInput", { description: "A required skill and the properties of the requirement." })
export class SkillRequirementInput extends RequirementInput {
  @Field(() => ID, { description: "The id of the skill." }) skill: string;
}
