import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { Role } from "../role/role.type.ts";
import { Skill } from "../skill/skill.type.ts";
import { LEARNING_OPTIONS_OF_ROLES, LEARNING_OPTIONS_OF_SKILLS, TAUGHT_SKILLS } from "./learning.cypher.ts";
import { LearningOption, Taught } from "./learning.type.ts";

@Resolver(() => LearningOption)
export class LearningOptionResolver {
  @FieldResolver(() => [Taught], { description: "What it teaches, the most thorough first." })
  teaches(@Root() option: LearningOption, @Ctx() { batches }: Context) {
    return batches.many(TAUGHT_SKILLS, option.id);
  }
}

@Resolver(() => Role)
export class RoleLearningResolver {
  @FieldResolver(() => [LearningOption], { description: "What prepares for the role." })
  learningOptions(@Root() role: Role, @Ctx() { batches }: Context) {
    return batches.many(LEARNING_OPTIONS_OF_ROLES, role.id);
  }
}

@Resolver(() => Skill)
export class SkillLearningResolver {
  @FieldResolver(() => [LearningOption], { description: "What teaches the skill, the most thorough first." })
  learningOptions(@Root() skill: Skill, @Ctx() { batches }: Context) {
    return batches.many(LEARNING_OPTIONS_OF_SKILLS, skill.id);
  }
}
