import { Field, Float, Int, ObjectType } from "type-graphql";
import { Role } from "../role/role.type.ts";
import { Skill } from "../skill/skill.type.ts";
import type { Reference, References } from "./reference.ts";

@ObjectType("SimilarRole", { simpleResolvers: true, description: "A role whose work is alike." })
export class SimilarRole {
  @Field(() => Role) role: Reference;
  @Field(() => Float, { description: "0 to 1: how alike the work is, by what both require." }) similarity: number;
  @Field(() => [Skill], { description: "At most 10 skills that both require, the most important first." })
  sharedSkills: References;
}

@ObjectType("SimilarSkill", { simpleResolvers: true, description: "A skill that is required together with another." })
export class SimilarSkill {
  @Field(() => Skill) skill: Reference;
  @Field(() => Float, {
    description: "How many times more often both are required together than chance would have it.",
  })
  lift: number;
  @Field(() => Float, { description: "Pointwise mutual information in bits: the binary logarithm of the lift." })
  pmi: number;
  @Field(() => Int, { description: "How many roles require both." }) sharedRoles: number;
}
