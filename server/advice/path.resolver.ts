import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import { Needs } from "../access/needs.ts";
import type { Context } from "../context.ts";
import type { MoveLimits } from "../moves/move-limits.ts";
import type { Profile } from "../moves/profile.ts";
import { checkedFirst } from "../page.ts";
import type { PathObjective } from "../routes/objective.ts";
import type { RankedRoute } from "../routes/ranked-routes.ts";
import { type Advice, adviceFor } from "./advice.ts";
import { FILTER, first as firstOf, PROFILE, TARGET } from "./arguments.ts";
import { TransitionPath } from "./move.type.ts";
import { MoveFilter, PathObjectiveEnum } from "./move-filter.input.ts";
import { pathAnswer } from "./path-answer.ts";
import { CareerPlan } from "./plan.type.ts";
import { planAnswer } from "./plan-answer.ts";
import { PositionInput, ProfileInput } from "./profile.input.ts";
import { toRoutes } from "./questions.ts";

const OBJECTIVE = { nullable: true, defaultValue: "EASIEST", description: "What routes are ranked by." };

interface Question {
  readonly profile: Profile;
  readonly target: number;
  readonly limits: MoveLimits;
}

/** Who is in a role already needs no route to it as a whole. */
async function findRoutes(
  advice: Advice,
  { profile, target, limits }: Question,
  objective: PathObjective,
  count: number,
): Promise<RankedRoute[]> {
  const { arrays } = advice.version;
  const there =
    profile.position >= 0 && arrays.rank[target] === 0 && arrays.roleOf[profile.position] === arrays.roleOf[target];
  if (there || arrays.published[target] === 0) return [];
  return advice.search.search(advice.version, "routes", { question: { profile, target, objective, limits }, count });
}

@Resolver()
export class PathResolver {
  @Needs("VIEWER")
  @Query(() => [TransitionPath], {
    description: "Best routes to a target: loopless, distinct, best first; none for who is there already.",
  })
  async transitionPaths(
    @Arg("profile", () => ProfileInput, PROFILE) input: ProfileInput,
    @Arg("target", () => PositionInput, TARGET) position: PositionInput,
    @Ctx() context: Context,
    @Arg("objective", () => PathObjectiveEnum, OBJECTIVE) objective?: PathObjective | null,
    @Arg("filter", () => MoveFilter, FILTER) filter?: MoveFilter | null,
    @Arg("first", () => Int, firstOf(3)) first?: number | null,
  ) {
    const count = checkedFirst(first);
    const advice = await adviceFor(context);
    const question = await toRoutes(context, advice, input, position, filter);
    const terms = { profile: question.profile, objective: objective ?? "EASIEST", regions: question.limits.regions };
    const routes = await findRoutes(advice, question, terms.objective, count);
    return routes.map((route) => pathAnswer(advice, route, terms));
  }

  @Needs("VIEWER")
  @Query(() => CareerPlan, {
    nullable: true,
    description:
      "The best route turned into what to learn, how and for how much, move by move; null where there is no route.",
  })
  async careerPlan(
    @Arg("profile", () => ProfileInput, PROFILE) input: ProfileInput,
    @Arg("target", () => PositionInput, TARGET) position: PositionInput,
    @Ctx() context: Context,
    @Arg("objective", () => PathObjectiveEnum, OBJECTIVE) objective?: PathObjective | null,
    @Arg("filter", () => MoveFilter, FILTER) filter?: MoveFilter | null,
  ) {
    const advice = await adviceFor(context);
    const question = await toRoutes(context, advice, input, position, filter);
    const terms = { profile: question.profile, objective: objective ?? "EASIEST", regions: question.limits.regions };
    const [best] = await findRoutes(advice, question, terms.objective, 1);
    return best ? planAnswer(advice, best, terms) : null;
  }
}
