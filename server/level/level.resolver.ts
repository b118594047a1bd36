import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { Role } from "../role/role.type.ts";
import { LEVELS_OF_ROLES, NEXT_LEVELS, PREVIOUS_LEVELS, ROLES_OF_LEVELS, STEPS } from "./level.cypher.ts";
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

  @FieldResolver(() => [LevelStep], { description: "The same rungs, each with the track that the step belongs to." })
  steps(@Root() level: Level, @Ctx() { batches }: Context) {
    return batches.many(STEPS, level.id);
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
