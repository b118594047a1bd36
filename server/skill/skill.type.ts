import { Field, Float, Int, ObjectType } from "type-graphql";
import { Concept, Node } from "../concept/concept.type.ts";
import { connectionType } from "../connection.type.ts";
import { enumType } from "../enum.ts";
import { SKILL_KINDS, type SkillKind } from "./skill.rules.ts";

export const SkillKindEnum = enumType("SkillKind", "What sort of thing a skill is.", SKILL_KINDS);

@ObjectType("Skill", {
  implements: [Node, Concept],
  simpleResolvers: true,
  description: "Something one can do, use or know.",
})
export class Skill extends Concept {
  @Field(() => SkillKindEnum) skillKind: SkillKind;
  @Field(() => String, { nullable: true, description: "Markdown." }) description: string | null;
}

export const SkillConnection = connectionType<Skill>("Skill", () => Skill);

@ObjectType("SimilarSkill", { simpleResolvers: true, description: "A skill that is required together with another." })
export class SimilarSkill {
  @Field(() => Skill) skill: Skill;

  @Field(() => Float, {
    description: "How many times more often both are required together than chance would have it.",
  })
  lift: number;

  @Field(() => Int, { description: "How many roles require both." }) sharedRoles: number;
}
