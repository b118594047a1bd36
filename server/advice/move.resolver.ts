import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import { Needs } from "../access/needs.ts";
import type { Context } from "../context.ts";
import { profileOf } from "../moves/profile.ts";
import { checkedFirst } from "../page.ts";
import { adviceFor } from "./advice.ts";
import { FILTER, first as firstOf, PROFILE, TARGET } from "./arguments.ts";
import { Move } from "./move.type.ts";
import { moveAnswer } from "./move-answer.ts";
import { MoveFilter } from "./move-filter.input.ts";
import { HeldSkillInput, PositionInput, ProfileInput } from "./profile.input.ts";
import { toFeeders, toMoves, toWhatIf } from "./questions.ts";
import { WhatIf } from "./what-if.type.ts";
import { whatIfAnswer } from "./what-if-answer.ts";

@Resolver()
export class MoveResolver {
  @Needs("VIEWER")
  @Query(() => [Move], {
    description: "Ranked next positions from here, by feasibility and likeness of the work; one for each role.",
  })
  async nextMoves(
    @Arg("profile", () => ProfileInput, PROFILE) input: ProfileInput,
    @Ctx() context: Context,
    @Arg("filter", () => MoveFilter, FILTER) filter?: MoveFilter | null,
    @Arg("first", () => Int, firstOf(10)) first?: number | null,
  ) {
    const count = checkedFirst(first);
    const advice = await adviceFor(context);
    const { profile, limits } = await toMoves(context, advice, input, filter);
    const moves = await advice.search.search(advice.version, "nextMoves", { profile, limits, count });
    return moves.map((move) => moveAnswer(advice, profile, move, limits.regions));
  }

  @Needs("VIEWER")
  @Query(() => [Move], {
    description:
      "Who can become this: the best moves into a position, for people who can do what the one before requires.",
  })
  async feeders(
    @Arg("target", () => PositionInput, TARGET) input: PositionInput,
    @Ctx() context: Context,
    @Arg("filter", () => MoveFilter, FILTER) filter?: MoveFilter | null,
    @Arg("first", () => Int, firstOf(10)) first?: number | null,
  ) {
    const count = checkedFirst(first);
    const advice = await adviceFor(context);
    const { target, limits } = await toFeeders(context, advice, input, filter);
    const moves = await advice.search.search(advice.version, "feeders", { to: target, limits, count });
    return moves.map(({ from, move }) =>
      moveAnswer(advice, profileOf(advice.version.arrays, from), move, limits.regions),
    );
  }

  @Needs("VIEWER")
  @Query(() => WhatIf, {
    description:
      "What more skills would change: which moves open or become easier, and which skills are worth the most next.",
  })
  async whatIf(
    @Arg("profile", () => ProfileInput, PROFILE) input: ProfileInput,
    @Arg("skills", () => [HeldSkillInput], { description: "The skills to add; they may be none." })
    skills: HeldSkillInput[],
    @Ctx() context: Context,
    @Arg("filter", () => MoveFilter, FILTER) filter?: MoveFilter | null,
    @Arg("first", () => Int, firstOf(10)) first?: number | null,
  ) {
    const count = checkedFirst(first);
    const advice = await adviceFor(context);
    return whatIfAnswer(advice, await toWhatIf(context, advice, input, skills, filter), count);
  }
}
