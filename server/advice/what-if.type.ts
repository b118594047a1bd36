import { Field, Float, Int, ObjectType } from "type-graphql";
import { LearningOption } from "../learning/learning.type.ts";
import { Skill } from "../skill/skill.type.ts";
import { Move } from "./move.type.ts";
import type { Reference, References } from "./reference.ts";

@ObjectType("GainedMove", {
  simpleResolvers: true,
  description: "A move that the added skills make possible or easier.",
})
export class GainedMove {
  @Field(() => Move, { description: "The move with the added skills." }) move: Move;
  @Field(() => Float, { description: "By how much its feasibility rises." }) gain: number;
  @Field(() => Boolean, { description: "Whether it was not viable before." }) opens: boolean;
}

@ObjectType("ValuableSkill", { simpleResolvers: true, description: "A skill that would be worth learning next." })
export class ValuableSkill {
  @Field(() => Skill) skill: Reference;
  @Field(() => Int, { description: "The proficiency that was tried: what the positions nearby ask at most." })
  proficiency: number;
  @Field(() => Float, { description: "By how much the ranks (feasibility × similarity) of all moves rise together." })
  gain: number;
  @Field(() => Int, { description: "How many moves become viable." }) opens: number;
  @Field(() => [LearningOption], { description: "What teaches it, the most thorough first." })
  learningOptions: References;
}

@ObjectType("WhatIf", { simpleResolvers: true, description: "What more skills would change." })
export class WhatIf {
  @Field(() => [GainedMove], { description: "Moves that open or become easier: those that open first, then by gain." })
  moves: GainedMove[];
  @Field(() => [ValuableSkill], { description: "The skills most worth learning after these, the most valuable first." })
  nextSkills: () => Promise<ValuableSkill[]>;
}
