import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Needs } from "../access/needs.ts";
import { edgePage } from "../batch-page.ts";
import type { Context } from "../context.ts";
import { ForwardPage } from "../page.ts";
import { Skill, SkillConnection } from "../skill/skill.type.ts";
import { GROUPS } from "./skill-group.cypher.ts";
import { SkillGroup } from "./skill-group.type.ts";

@Resolver(() => SkillGroup)
export class SkillGroupResolver {
  @Needs("VIEWER")
  @Query(() => [SkillGroup], { description: "All published groups, by name." })
  skillGroups(@Ctx() { graph }: Context) {
    return graph.read(GROUPS.all);
  }

  @FieldResolver(() => SkillGroup, {
    nullable: true,
    description: "The group it is a part of; the first by name where there are several.",
  })
  parent(@Root() group: SkillGroup, @Ctx() { batches }: Context) {
    return batches.one(GROUPS.parents, group.id);
  }

  @FieldResolver(() => [SkillGroup], { description: "Its parts, by name." })
  children(@Root() group: SkillGroup, @Ctx() { batches }: Context) {
    return batches.many(GROUPS.children, group.id);
  }

  @FieldResolver(() => SkillConnection, { description: "The published skills directly in it, by name." })
  skills(@Root() group: SkillGroup, @Args(() => ForwardPage) page: ForwardPage, @Ctx() { batches }: Context) {
    const relation = { list: "skills of a group", entries: GROUPS.members, counts: GROUPS.memberCounts };
    return edgePage(batches, group.id, page, relation);
  }
}

@Resolver(() => Skill)
export class SkillGroupsOfSkillResolver {
  @FieldResolver(() => [SkillGroup], { description: "The groups it belongs to, by name." })
  groups(@Root() skill: Skill, @Ctx() { batches }: Context) {
    return batches.many(GROUPS.ofMembers, skill.id);
  }
}
