import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { Role } from "../role/role.type.ts";
import { LEVELS_OF_ROLES, NEXT_LEVELS, NEXT_STEPS, PREVIOUS_LEVELS, ROLES_OF_LEVELS } from "./level.cypher.ts";
import { Level, LevelStep } from "./level.type.ts";

@Resolver(() => Level)
export class LevelResolver {
  @FieldResolver(() => Role)
  role(@Root() level: Level, @Ctx() { batches }: Context) {
    return batches.one(ROLES_OF_LEVELS, level.id);
  }

  @FieldResolver(() => [Level], { description: "The rungs one can be promoted to." })
  next(@Root() level: Level, @Ctx() { batches }: Context) {
    return batches.many(NEXT_LEVELS, level.id);
  }

  @FieldResolver(() => [LevelStep], {
    description: "The rungs one can be promoted to, each with the track it is on: the same rungs as next.",
  })
  nextSteps(@Root() level: Level, @Ctx() { batches }: Context) {
    return batches.many(NEXT_STEPS, level.id);
  }

  @FieldResolver(() => [Level], { description: "The rungs one is promoted from." })
  previous(@Root() level: Level, @Ctx() { batches }: Context) {
    return batches.many(PREVIOUS_LEVELS, level.id);
  }
}

@Resolver(() => Role)
export class RoleLevelsResolver {
  @FieldResolver(() => [Level], { description: "The ladder, lowest rank first." })
  levels(@Root() role: Role, @Ctx() { batches }: Context) {
    return batches.many(LEVELS_OF_ROLES, role.id);
  }
}
