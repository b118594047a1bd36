import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { Level } from "../level/level.type.ts";
import { Role } from "../role/role.type.ts";
import { SALARIES } from "./salary.cypher.ts";
import { Salary } from "./salary.type.ts";

const REGION_ARGUMENT = { nullable: true, description: "Slug of a region; all regions unless given." };

@Resolver(() => Role)
export class RoleSalaryResolver {
  @FieldResolver(() => [Salary], { description: "Pay of the role as a whole, by region, the latest year first." })
  salaries(
    @Root() role: Role,
    @Ctx() { batches }: Context,
    @Arg("region", () => String, REGION_ARGUMENT) region?: string | null,
  ) {
    return batches.many(SALARIES, role.id, { region: region ?? "" });
  }
}

@Resolver(() => Level)
export class LevelSalaryResolver {
  @FieldResolver(() => [Salary], { description: "Pay at this rung, by region, the latest year first." })
  salaries(
    @Root() level: Level,
    @Ctx() { batches }: Context,
    @Arg("region", () => String, REGION_ARGUMENT) region?: string | null,
  ) {
    return batches.many(SALARIES, level.id, { region: region ?? "" });
  }
}
