import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { Needs } from "../access/needs.ts";
import type { Batches } from "../batch.ts";
import { CONCEPTS_BY_ID } from "../concept/lookup.cypher.ts";
import type { Context } from "../context.ts";
import { checkedFirst } from "../page.ts";
import { roleIdsOf } from "../role/role.store.ts";
import { Role } from "../role/role.type.ts";
import { RoleFilter } from "../role/role-filter.type.ts";
import { Skill } from "../skill/skill.type.ts";
import type { CommunityMembers } from "./measures/communities.ts";
import type { SkillMetric } from "./measures/demand.ts";
import { communitiesAnswer, skillDemandAnswer } from "./skill-measures.ts";
import { Community, CommunityMembersEnum, SkillDemand, SkillMetricEnum } from "./skill-measures.type.ts";

const USUAL_DEMAND = 25;
const USUAL_COMMUNITIES = 12;

@Resolver(() => SkillDemand)
export class SkillDemandResolver {
  @Needs("VIEWER")
  @Query(() => [SkillDemand], { description: "The skills that roles require, by a measure, the largest first." })
  async skillDemand(
    @Ctx() { graph, payRegion, projected }: Context,
    @Arg("filter", () => RoleFilter, { nullable: true, description: "Only what these roles require." })
    filter?: RoleFilter | null,
    @Arg("metric", () => SkillMetricEnum, {
      nullable: true,
      defaultValue: "ROLE_COUNT",
      description: "The measure; PAGERANK and BETWEENNESS are those of the whole graph.",
    })
    metric?: SkillMetric | null,
    @Arg("first", () => Int, { nullable: true, defaultValue: USUAL_DEMAND, description: "How many, 1 to 100." })
    first?: number | null,
  ) {
    const count = checkedFirst(first ?? USUAL_DEMAND);
    const roles = filter ? await roleIdsOf(graph, payRegion, filter) : null;
    return skillDemandAnswer(await projected.version(), metric ?? "ROLE_COUNT", roles, count);
  }

  @FieldResolver(() => Skill, { description: "The skill." })
  skill(@Root() { skillId }: SkillDemand, @Ctx() { batches }: Context) {
    return batches.one(CONCEPTS_BY_ID, skillId);
  }
}

const MEMBERS = { nullable: true, defaultValue: 10, description: "How many, 1 to 100." };

@Resolver(() => Community)
export class CommunityResolver {
  @Needs("VIEWER")
  @Query(() => [Community], {
    description:
      "Parts of the graph whose members belong together (Louvain's method, always with the same seed), the largest first; computed once per revision.",
  })
  async communities(
    @Ctx() { projected }: Context,
    @Arg("of", () => CommunityMembersEnum, {
      nullable: true,
      defaultValue: "ROLES",
      description: "What they are made of.",
    })
    of?: CommunityMembers | null,
    @Arg("first", () => Int, { nullable: true, defaultValue: USUAL_COMMUNITIES, description: "How many, 1 to 100." })
    first?: number | null,
  ) {
    const count = checkedFirst(first ?? USUAL_COMMUNITIES);
    return communitiesAnswer(await projected.version(), of ?? "ROLES", count);
  }

  @FieldResolver(() => [Role], {
    description: "Its roles, or those that require the most of its skills, the most typical first.",
  })
  roles(
    @Root() { roleIds }: Community,
    @Ctx() { batches }: Context,
    @Arg("first", () => Int, MEMBERS) first?: number | null,
  ) {
    return conceptsOf(batches, roleIds, first);
  }

  @FieldResolver(() => [Skill], { description: "Its skills, or those its roles require most specifically." })
  skills(
    @Root() { skillIds }: Community,
    @Ctx() { batches }: Context,
    @Arg("first", () => Int, MEMBERS) first?: number | null,
  ) {
    return conceptsOf(batches, skillIds, first);
  }
}

/** What was deleted since the projection was made is left out. */
async function conceptsOf(batches: Batches, ids: readonly string[], first: number | null | undefined) {
  const wanted = ids.slice(0, checkedFirst(first));
  const concepts = await Promise.all(wanted.map((id) => batches.one(CONCEPTS_BY_ID, id)));
  return concepts.filter((concept) => concept !== null);
}
