import { Field, Float, InputType, Int } from "type-graphql";

@InputType("PositionInput", { description: "A role, or one of its levels." })
export class PositionInput {
  @Field(() => String, { description: "The slug of the role." }) role: string;
  @Field(() => String, {
    nullable: true,
    description: "The slug of a level of that role; without it the role as a whole is meant.",
  })
  level?: string | null;
}

@InputType("HeldSkillInput", { description: "A skill somebody holds." })
export class HeldSkillInput {
  @Field(() => String, { description: "The slug of the skill." }) skill: string;
  @Field(() => Int, { description: "1 novice to 5 expert." }) proficiency: number;
}

@InputType("ProfileInput", {
  description:
    "What a person brings: a position, which stands for all it requires, explicit skills, or both (explicit skills win).",
})
export class ProfileInput {
  @Field(() => PositionInput, { nullable: true, description: "Where the person works now." })
  position?: PositionInput | null;

  @Field(() => [HeldSkillInput], {
    nullable: true,
    description: "Skills the person holds, at most 500; they win over what the position lets expect.",
  })
  skills?: HeldSkillInput[] | null;

  @Field(() => Float, {
    nullable: true,
    description: "Years of experience; they tell the rung of a role given without a level.",
  })
  years?: number | null;
}
