import { Field, Float, ID, InputType, Int } from "type-graphql";
import { ConceptPatch } from "../concept/concept.input.ts";
import type { LearningKind } from "./learning.rules.ts";
import { LearningKindEnum } from "./learning.type.ts";

@InputType("TaughtInput", { description: "A skill that a learning option teaches." })
export class TaughtInput {
  @Field(() => ID, { description: "The id of the skill." }) skill: string;
  @Field(() => Int, { description: "1 to 5: what one reaches." }) proficiency: number;
}

@InputType("LearningOptionPatch", {
  description: "What to change of a learning option: a field that is not given stays, null clears it.",
})
export class LearningOptionPatch extends ConceptPatch {
  @Field(() => String, { nullable: true, description: "ISO 4217 code of the costs." }) currency?: string | null;
  @Field(() => Int, { nullable: true, description: "Whole units of the currency, in all." }) minCost?: number | null;
  @Field(() => Int, { nullable: true, description: "Whole units of the currency, in all." }) maxCost?: number | null;
  @Field(() => Float, { nullable: true }) minMonths?: number | null;
  @Field(() => Float, { nullable: true }) maxMonths?: number | null;
  @Field(() => [TaughtInput], { nullable: true, description: "All skills it teaches." }) teaches?: TaughtInput[];
  @Field(() => [ID], { nullable: true, description: "The ids of all roles it prepares for." }) roles?: string[];
  @Field(() => LearningKindEnum, { nullable: true }) learningKind?: LearningKind;
}

@InputType("LearningOptionInput", { description: "A learning option to create." })
export class LearningOptionInput extends LearningOptionPatch {
  @Field(() => String, { description: "At most 256 characters." }) override name: string;
  @Field(() => LearningKindEnum) override learningKind: LearningKind;
}
