import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import { Needs } from "../access/needs.ts";
import type { Context } from "../context.ts";
import { badInput } from "../errors.ts";
import { roleIdsOf } from "../role/role.store.ts";
import { RoleFilter } from "../role/role-filter.type.ts";
import { SALARY_TABLE } from "./salary-table.cypher.ts";
import { SalaryRow } from "./salary-table.type.ts";

const USUAL_ROWS = 200;
const MOST_ROWS = 1_000;
const FARTHEST = 1_000_000;

@Resolver()
export class SalaryTableResolver {
  @Needs("VIEWER")
  @Query(() => [SalaryRow], {
    description:
      "The latest pay of roles and their levels for each region, currency and basis: by role, rank and region.",
  })
  async salaryTable(
    @Ctx() { graph, payRegion }: Context,
    @Arg("filter", () => RoleFilter, { nullable: true, description: "Only these roles." }) filter?: RoleFilter | null,
    @Arg("region", () => String, { nullable: true, description: "Slug of a region; all regions unless given." })
    region?: string | null,
    @Arg("first", () => Int, { nullable: true, defaultValue: USUAL_ROWS, description: "How many rows, 1 to 1,000." })
    first?: number | null,
    @Arg("offset", () => Int, { nullable: true, defaultValue: 0, description: "Skip this many." })
    offset?: number | null,
  ) {
    const [limit, skipped] = [first ?? USUAL_ROWS, offset ?? 0];
    if (limit < 1 || limit > MOST_ROWS) throw badInput([{ path: "first", message: `must be from 1 to ${MOST_ROWS}` }]);
    if (skipped < 0 || skipped > FARTHEST)
      throw badInput([{ path: "offset", message: `must be from 0 to ${FARTHEST}` }]);
    const ids = filter ? await roleIdsOf(graph, payRegion, filter) : [];
    return graph.read(SALARY_TABLE, { ids, some: filter != null, paidIn: region ?? "", limit, offset: skipped });
  }
}
