import { Field, Float, Int, ObjectType } from "type-graphql";
import { Concept, Node } from "../concept/concept.type.ts";
import { enumType } from "../enum.ts";
import { Skill } from "../skill/skill.type.ts";
import { LEARNING_KINDS, type LearningKind } from "./learning.rules.ts";

export const LearningKindEnum = enumType("LearningKind", "The ways to learn.", LEARNING_KINDS);

@ObjectType("LearningOption", {
  implements: [Node, Concept],
  simpleResolvers: true,
  description: "A way to learn skills.",
})
export class LearningOption extends Concept {
  @Field(() => LearningKindEnum) learningKind: LearningKind;
  @Field(() => String, { nullable: true, description: "ISO 4217 code of the costs." }) currency: string | null;
  @Field(() => Int, { nullable: true, description: "Whole units of the currency, in all." }) minCost: number | null;
  @Field(() => Int, { nullable: true, description: "Whole units of the currency, in all." }) maxCost: number | null;
  @Field(() => Float, { nullable: true }) minMonths: number | null;
  @Field(() => Float, { nullable: true }) maxMonths: number | null;
}

@ObjectType("Taught", { simpleResolvers: true, description: "A skill that a learning option teaches." })
export class Taught {
  @Field(() => Skill) skill: Skill;
  @Field(() => Int, { description: "1 to 5: what one reaches." }) proficiency: number;
}
