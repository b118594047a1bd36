import { Ctx, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { REGIONS } from "./region.cypher.ts";
import { Region } from "./region.type.ts";

@Resolver()
export class RegionResolver {
  @Query(() => [Region], { description: "All published regions, by name." })
  regions(@Ctx() { graph }: Context) {
    return graph.read(REGIONS);
  }
}
