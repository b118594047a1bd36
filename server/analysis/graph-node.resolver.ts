import { Arg, Ctx, FieldResolver, Float, ID, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import type { SkillMetric } from "./measures/demand.ts";
import { familiesOf } from "./network/families.ts";
import { GraphNode } from "./network.type.ts";
import { communityOf, skillValues } from "./node-measures.ts";
import { SkillMetricEnum } from "./skill-measures.type.ts";

@Resolver(() => GraphNode)
export class GraphNodeResolver {
  @FieldResolver(() => [ID], {
    description: "The ids of the families it is about: its own, or those of the roles that have or require it.",
  })
  async families(@Root() { id }: GraphNode, @Ctx() { network }: Context): Promise<string[]> {
    const node = (await network.current()).network.node(id);
    return node ? [...familiesOf(node)].map((family) => family.id) : [];
  }

  @FieldResolver(() => Float, { nullable: true, description: "A measure of a skill; null for what no role requires." })
  async demand(
    @Root() { id }: GraphNode,
    @Ctx() { projected }: Context,
    @Arg("metric", () => SkillMetricEnum, { description: "The measure, over all roles." }) metric: SkillMetric,
  ): Promise<number | null> {
    return (await skillValues(await projected.version(), metric)).get(id) ?? null;
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description: "The community a role has among roles, or a skill among skills; null for other kinds.",
  })
  async community(@Root() { id, kind }: GraphNode, @Ctx() { projected }: Context): Promise<string | null> {
    return communityOf(await projected.version(), kind, id);
  }
}
