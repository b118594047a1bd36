import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { Needs } from "../access/needs.ts";
import type { Context } from "../context.ts";
import { adviceFor } from "./advice.ts";
import { PROFILE, TARGET } from "./arguments.ts";
import { RoleComparison } from "./comparison.type.ts";
import { comparisonAnswer } from "./comparison-answer.ts";
import { Readiness, SkillGap } from "./gap.type.ts";
import { gapAnswer } from "./gap-answer.ts";
import { PositionInput, ProfileInput } from "./profile.input.ts";
import { rolesToCompare, toCompare } from "./questions.ts";
import { readinessAnswer } from "./readiness-answer.ts";

@Resolver()
export class GapResolver {
  @Needs("VIEWER")
  @Query(() => SkillGap, { description: "What lies between a profile and a position, skill by skill." })
  async skillGap(
    @Arg("profile", () => ProfileInput, PROFILE) profile: ProfileInput,
    @Arg("target", () => PositionInput, TARGET) target: PositionInput,
    @Ctx() context: Context,
  ) {
    const advice = await adviceFor(context);
    const asked = await toCompare(context, advice, profile, target);
    return gapAnswer(advice, asked.profile, asked.target);
  }

  @Needs("VIEWER")
  @Query(() => Readiness, { description: "How ready a profile is for a position, and what to learn next." })
  async readiness(
    @Arg("profile", () => ProfileInput, PROFILE) profile: ProfileInput,
    @Arg("target", () => PositionInput, TARGET) target: PositionInput,
    @Ctx() context: Context,
  ) {
    const advice = await adviceFor(context);
    const asked = await toCompare(context, advice, profile, target);
    return readinessAnswer(advice, asked.profile, asked.target);
  }

  @Needs("VIEWER")
  @Query(() => RoleComparison, { description: "Roles side by side, skill by skill." })
  async compareRoles(
    @Arg("slugs", () => [String], { description: "The slugs of 2 to 10 roles." }) slugs: string[],
    @Ctx() context: Context,
  ) {
    const advice = await adviceFor(context);
    return comparisonAnswer(advice, await rolesToCompare(context, advice, slugs));
  }
}
