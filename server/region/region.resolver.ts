import { Ctx, Query, Resolver } from "type-graphql";
import { Needs } from "../access/needs.ts";
import type { Context } from "../context.ts";
import { REGIONS } from "./region.cypher.ts";
import { Region } from "./region.type.ts";

@Resolver()
export class RegionResolver {
  @Needs("VIEWER")
  @Query(() => [Region], { description: "All published regions, by name." })
  regions(@Ctx() { graph }: Context) {
    return graph.read(REGIONS);
  }
}
