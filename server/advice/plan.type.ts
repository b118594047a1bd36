import { Field, Float, Int, ObjectType } from "type-graphql";
import { LearningOption } from "../learning/learning.type.ts";
import { Skill } from "../skill/skill.type.ts";
import { Move, TransitionPath } from "./move.type.ts";
import type { Reference, References } from "./reference.ts";

@ObjectType("CostRange", { simpleResolvers: true, description: "What learning costs, in whole units of a currency." })
export class CostRange {
  @Field(() => String, { description: "ISO 4217 code." }) currency: string;
  @Field(() => Int, { description: "The least it may cost." }) least: number;
  @Field(() => Int, { description: "The most it may cost." }) most: number;
}

@ObjectType("PlannedSkill", { simpleResolvers: true, description: "A skill to learn for a move." })
export class PlannedSkill {
  @Field(() => Skill) skill: Reference;
  @Field(() => Int, { nullable: true, description: "Proficiency by then; null where it is not held." }) from:
    | number
    | null;
  @Field(() => Int, { description: "Proficiency to reach." }) to: number;
  @Field(() => Float, { description: "Months it takes beside the others." }) months: number;
  @Field(() => Float, { description: "Its share of what the move's position requires." }) weight: number;
}

@ObjectType("PlannedOption", { simpleResolvers: true, description: "A way to learn several of the skills." })
export class PlannedOption {
  @Field(() => LearningOption, { description: "What to take." }) option: Reference;
  @Field(() => [Skill], { description: "Which of the skills to learn it teaches, beyond the options before it." })
  teaches: References;
}

@ObjectType("PlanStep", { simpleResolvers: true, description: "One move of a plan and what to learn for it." })
export class PlanStep {
  @Field(() => Move, { description: "The move." }) move: Move;
  @Field(() => [PlannedSkill], { description: "What to learn, what counts the most first." }) learn: PlannedSkill[];
  @Field(() => [PlannedOption], { description: "A short list of options that teach it, each chosen for what it adds." })
  options: PlannedOption[];
  @Field(() => Float, { description: "Months of the move." }) months: number;
  @Field(() => [CostRange], {
    description: "What the options cost together, for each currency; empty where none says.",
  })
  costs: CostRange[];
}

@ObjectType("CareerPlan", { simpleResolvers: true, description: "A route turned into what to learn, move by move." })
export class CareerPlan {
  @Field(() => TransitionPath, { description: "The best route." }) path: TransitionPath;
  @Field(() => [PlanStep], { description: "In order." }) steps: PlanStep[];
  @Field(() => Float, { description: "Months in all." }) months: number;
  @Field(() => [CostRange], { description: "What all options cost together, each counted once." }) costs: CostRange[];
}
