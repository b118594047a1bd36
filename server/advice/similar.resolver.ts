import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { profileOf } from "../moves/profile.ts";
import { checkedFirst } from "../page.ts";
import { Role } from "../role/role.type.ts";
import { Skill } from "../skill/skill.type.ts";
import { type Advice, adviceFor } from "./advice.ts";
import { first as firstOf } from "./arguments.ts";
import { SimilarRole, SimilarSkill } from "./similar.type.ts";

const MOST_SHARED = 10;

/** What two positions require both, the most important to both first. */
function sharedSkills({ version: { arrays } }: Advice, one: number, other: number): number[] {
  const theirs = profileOf(arrays, other);
  const importance = new Map([...theirs.skills].map((skill, at) => [skill, theirs.importance[at] ?? 0]));
  const ours = profileOf(arrays, one);
  return [...ours.skills]
    .map((skill, at) => ({ skill, weight: (ours.importance[at] ?? 0) * (importance.get(skill) ?? 0) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.skill - b.skill)
    .slice(0, MOST_SHARED)
    .map(({ skill }) => skill);
}

@Resolver(() => Role)
export class SimilarRoleResolver {
  @FieldResolver(() => [SimilarRole], { description: "Roles whose work is alike, the most alike first." })
  async similarRoles(
    @Root() { id }: Role,
    @Ctx() context: Context,
    @Arg("first", () => Int, firstOf(10)) first?: number | null,
  ) {
    const count = checkedFirst(first);
    const advice = await adviceFor(context);
    const { arrays, concepts } = advice.version;
    const role = concepts.roles.byId(id);
    if (role === undefined) return [];
    const position = arrays.roleStart[role] ?? 0;
    const profile = profileOf(arrays, position);
    const alike = await advice.search.search(advice.version, "alikeRoles", { profile, count });
    return alike.map(({ role: other, similarity }) => ({
      role: advice.role(other),
      similarity,
      sharedSkills: advice.skills(sharedSkills(advice, position, arrays.roleStart[other] ?? 0)),
    }));
  }
}

@Resolver(() => Skill)
export class SimilarSkillResolver {
  @FieldResolver(() => [SimilarSkill], {
    description: "Skills that roles require together with it, the strongest lift first.",
  })
  async similarSkills(
    @Root() { id }: Skill,
    @Ctx() context: Context,
    @Arg("first", () => Int, firstOf(10)) first?: number | null,
  ) {
    const count = checkedFirst(first);
    const advice = await adviceFor(context);
    const skill = advice.version.concepts.skills.byId(id);
    if (skill === undefined) return [];
    const together = await advice.search.search(advice.version, "skillsTogether", { skill, count });
    return together.map(({ skill: other, ...figures }) => ({
      ...figures,
      pmi: Math.log2(figures.lift),
      skill: advice.skill(other),
    }));
  }
}
