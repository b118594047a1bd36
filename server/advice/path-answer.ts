import { carriedTo, type Profile } from "../moves/profile.ts";
import type { PathObjective } from "../routes/objective.ts";
import type { RankedRoute } from "../routes/ranked-routes.ts";
import type { Advice } from "./advice.ts";
import type { TransitionPath } from "./move.type.ts";
import { moveAnswer } from "./move-answer.ts";
import { payAnswer } from "./pay-answer.ts";
import { amount, percent } from "./wording.ts";

const OBJECTIVE_WORDS: Readonly<Record<PathObjective, string>> = {
  EASIEST: "ranked by ease",
  FASTEST: "ranked by time",
  BEST_PAID: "ranked by the pay forgone on the way",
};

/** What a route was asked with. */
export interface RouteTerms {
  readonly profile: Profile;
  readonly objective: PathObjective;
  readonly regions: readonly number[];
}

/** Somebody at the start of each move of a route, with what was gathered before it. */
export function profilesAlong(advice: Advice, profile: Profile, { moves }: RankedRoute): Profile[] {
  const along = [profile];
  for (const { to, months } of moves.slice(0, -1))
    along.push(carriedTo(advice.version.arrays, along.at(-1) ?? profile, to, months));
  return along;
}

/** A route as GraphQL shows it. */
export function pathAnswer(
  advice: Advice,
  route: RankedRoute,
  { profile, objective, regions }: RouteTerms,
): TransitionPath {
  const along = profilesAlong(advice, profile, route);
  const moves = route.moves.map((move, at) => moveAnswer(advice, along[at] ?? profile, move, regions));
  const feasibility = route.moves.reduce((product, move) => product * move.feasibility, 1);
  const months = route.moves.reduce((sum, move) => sum + move.months, 0);
  const end = route.moves.at(-1)?.to ?? profile.position;
  return {
    moves,
    feasibility,
    months,
    salaryChange: payAnswer(advice, profile.position, end, regions).salaryChange,
    rationale: () => routeInWords(advice, route, { profile, objective, regions }, { feasibility, months }),
  };
}

function routeInWords(
  advice: Advice,
  { moves }: RankedRoute,
  { profile, objective }: RouteTerms,
  { feasibility, months }: { feasibility: number; months: number },
): string {
  const start = profile.position < 0 ? "your skills" : advice.nameOf(profile.position);
  const stations = [start, ...moves.map(({ to }) => advice.nameOf(to))].join(" → ");
  const hardest = moves.reduce((least, move) => (move.feasibility < least.feasibility ? move : least));
  const steps = amount(moves.length, "move");
  const weakest =
    moves.length > 1
      ? ` The hardest move is the one to ${advice.nameOf(hardest.to)} (${percent(hardest.feasibility)}).`
      : "";
  return `${stations}: ${steps}, ${amount(months, "month")}, feasibility ${percent(feasibility)}, ${OBJECTIVE_WORDS[objective]}.${weakest}`;
}
