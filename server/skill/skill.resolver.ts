import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Needs } from "../access/needs.ts";
import { findBySlug, SLUG } from "../concept/lookup.store.ts";
import type { Context } from "../context.ts";
import { Page } from "../page.ts";
import { BROADER_SKILLS, NARROWER_SKILLS, RELATED_SKILLS } from "./skill.cypher.ts";
import { listSkills } from "./skill.store.ts";
import { Skill, SkillConnection } from "./skill.type.ts";
import { SkillFilter, SkillOrder } from "./skill-filter.type.ts";

@ArgsType()
class SkillListArgs extends Page {
  @Field(() => SkillFilter, { nullable: true, description: "Which ones; all published ones unless given." })
  filter?: SkillFilter | null;
  @Field(() => SkillOrder, { nullable: true, description: "How they are sorted; by name unless given." })
  orderBy?: SkillOrder | null;
}

@Resolver(() => Skill)
export class SkillResolver {
  @Needs("VIEWER")
  @Query(() => Skill, {
    nullable: true,
    description: "A skill by its slug, or by one it had before; null where there is none.",
  })
  skill(@Arg("slug", () => String, SLUG) slug: string, @Ctx() { batches }: Context) {
    return findBySlug(batches, "SKILL", slug);
  }

  @Needs("VIEWER")
  @Query(() => SkillConnection, { description: "Skills, by name unless ordered otherwise." })
  skills(@Args(() => SkillListArgs) args: SkillListArgs, @Ctx() { graph }: Context) {
    return listSkills(graph, args.filter ?? {}, args.orderBy ?? null, args);
  }

  @FieldResolver(() => [Skill], { description: "The skills one step up." })
  broader(@Root() skill: Skill, @Ctx() { batches }: Context) {
    return batches.many(BROADER_SKILLS, skill.id);
  }

  @FieldResolver(() => [Skill], { description: "The skills one step down." })
  narrower(@Root() skill: Skill, @Ctx() { batches }: Context) {
    return batches.many(NARROWER_SKILLS, skill.id);
  }

  @FieldResolver(() => [Skill], { description: "Skills that curators marked as related." })
  relatedSkills(@Root() skill: Skill, @Ctx() { batches }: Context) {
    return batches.many(RELATED_SKILLS, skill.id);
  }
}
