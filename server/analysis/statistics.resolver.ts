import { Arg, Ctx, FieldResolver, Query, Resolver } from "type-graphql";
import { Needs } from "../access/needs.ts";
import type { Context } from "../context.ts";
import { COVERAGES } from "./coverage.cypher.ts";
import { growthAt } from "./growth.ts";
import { type NetworkNow, perRevision } from "./network/live-network.ts";
import { type MatrixCell as Cell, skillMatrix } from "./skill-matrix.ts";
import { shapeOf } from "./statistics.ts";
import { FieldCoverage, GraphStatistics, GrowthPoint, SkillMatrix } from "./statistics.type.ts";

const MOST_CELLS = 10_000;

const shape = perRevision(({ network }: NetworkNow) => shapeOf(network));
const matrices = {
  top: perRevision(({ network }: NetworkNow): Cell[] => skillMatrix(network, true)),
  own: perRevision(({ network }: NetworkNow): Cell[] => skillMatrix(network, false)),
};

@Resolver(() => GraphStatistics)
export class StatisticsResolver {
  @Needs("VIEWER")
  @Query(() => GraphStatistics, { description: "The graph in numbers: computed once per revision." })
  async graphStatistics(@Ctx() { network }: Context): Promise<GraphStatistics> {
    const now = await network.current();
    const { degrees, relations, components, largestComponent } = shape(now);
    const concepts = degrees.map(({ kind, count }) => ({ kind, count }));
    return { revision: now.revision, concepts, relations, degrees, components, largestComponent };
  }

  @FieldResolver(() => [FieldCoverage], { description: "How completely the fields that may be left out are filled." })
  async coverage(@Ctx() { graph }: Context) {
    const counted = await Promise.all(COVERAGES.map((coverage) => graph.read(coverage)));
    return counted.flat(2);
  }

  @Needs("VIEWER")
  @Query(() => [GrowthPoint], {
    description: "How the published graph grew, revision by revision; of more than 500 an even choice.",
  })
  async graphGrowth(@Ctx() { network, database }: Context): Promise<GrowthPoint[]> {
    return growthAt(await network.current(), database);
  }

  @Needs("VIEWER")
  @Query(() => SkillMatrix, {
    description:
      "Which share each group of skills has in what the roles of each family require: computed once per revision.",
  })
  async skillMatrix(
    @Ctx() { network }: Context,
    @Arg("top", () => Boolean, {
      nullable: true,
      defaultValue: true,
      description:
        "Families and groups that are parts of others count for the ones at the top; false: each for itself.",
    })
    top?: boolean | null,
  ): Promise<SkillMatrix> {
    const now = await network.current();
    const cells = matrices[top === false ? "own" : "top"](now);
    return { revision: now.revision, cells: cells.slice(0, MOST_CELLS), truncated: cells.length > MOST_CELLS };
  }
}
