import { Args, ArgsType, Ctx, Field, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { ConceptKind } from "../concept/concept.rules.ts";
import { ConceptKindEnum } from "../concept/concept.type.ts";
import type { Context } from "../context.ts";
import { Level } from "../level/level.type.ts";
import { ForwardPage } from "../page.ts";
import { Role } from "../role/role.type.ts";
import type { SkillKind } from "../skill/skill.rules.ts";
import { Skill, SkillKindEnum } from "../skill/skill.type.ts";
import { SOURCES } from "../source/source.cypher.ts";
import { Source } from "../source/source.type.ts";
import { Specialization } from "../specialization/specialization.type.ts";
import { requiredBy, requirementsOf } from "./requirement.store.ts";
import { RequiredByConnection, RequirementConnection, RequirementEdge } from "./requirement.type.ts";

const AT_LEAST = "Only requirements at least this important, 1 to 5.";

@ArgsType()
class RequirementArgs extends ForwardPage {
  @Field(() => [SkillKindEnum], { nullable: true, description: "Only skills of these kinds." }) kinds?:
    | SkillKind[]
    | null;
  @Field(() => Int, { nullable: true, description: AT_LEAST }) minImportance?: number | null;
}

@ArgsType()
class RequiredByArgs extends ForwardPage {
  @Field(() => [ConceptKindEnum], { nullable: true, description: "Only ROLE, LEVEL or SPECIALIZATION." })
  kinds?: ConceptKind[] | null;
  @Field(() => Int, { nullable: true, description: AT_LEAST }) minImportance?: number | null;
}

@Resolver(() => Role)
export class RoleRequirementResolver {
  @FieldResolver(() => RequirementConnection, {
    description: "Skills the role needs as a whole, most important first.",
  })
  skills(@Root() role: Role, @Args(() => RequirementArgs) args: RequirementArgs, @Ctx() { batches }: Context) {
    return requirementsOf(batches, role.id, args, args);
  }
}

@Resolver(() => Level)
export class LevelRequirementResolver {
  @FieldResolver(() => RequirementConnection, {
    description: "What this rung asks beyond or otherwise than the role as a whole, most important first.",
  })
  skills(@Root() level: Level, @Args(() => RequirementArgs) args: RequirementArgs, @Ctx() { batches }: Context) {
    return requirementsOf(batches, level.id, args, args);
  }
}

@Resolver(() => Specialization)
export class SpecializationRequirementResolver {
  @FieldResolver(() => RequirementConnection, { description: "Skills the specialization needs, most important first." })
  skills(
    @Root() specialization: Specialization,
    @Args(() => ForwardPage) page: ForwardPage,
    @Ctx() { batches }: Context,
  ) {
    return requirementsOf(batches, specialization.id, page, {});
  }
}

@Resolver(() => Skill)
export class SkillRequirementResolver {
  @FieldResolver(() => RequiredByConnection, {
    description: "Who requires it: roles, levels and specializations, by kind; most important first.",
  })
  requiredBy(@Root() skill: Skill, @Args(() => RequiredByArgs) args: RequiredByArgs, @Ctx() { batches }: Context) {
    return requiredBy(batches, skill.id, args, args);
  }
}

@Resolver(() => RequirementEdge)
export class RequirementSourceResolver {
  @FieldResolver(() => [Source], { description: "Where the requirement comes from." })
  async sources(@Root() edge: RequirementEdge, @Ctx() { batches }: Context) {
    const found = await Promise.all(edge.sourceIds.map((id) => batches.one(SOURCES, id)));
    return found.filter((source) => source !== null);
  }
}
