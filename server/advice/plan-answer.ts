import { type Gap, gapOf, type Match } from "../moves/gap.ts";
import type { RankedRoute } from "../routes/ranked-routes.ts";
import type { Advice } from "./advice.ts";
import { requiredLevel } from "./gap-answer.ts";
import { pathAnswer, profilesAlong, type RouteTerms } from "./path-answer.ts";
import type { CareerPlan, CostRange, PlannedOption } from "./plan.type.ts";
import { reference } from "./reference.ts";

const MOST_OPTIONS = 4;

/** An option and the skills it is taken for. */
interface Choice {
  readonly option: number;
  readonly skills: readonly number[];
}

/** A route turned into what to learn for each move, which options teach it, how long that takes and what it costs. */
export function planAnswer(advice: Advice, route: RankedRoute, terms: RouteTerms): CareerPlan {
  const path = pathAnswer(advice, route, terms);
  const along = profilesAlong(advice, terms.profile, route);
  const taken = new Set<number>();
  const steps = path.moves.map((move, at) => {
    const gap = gapOf(advice.model, along[at] ?? terms.profile, route.moves[at]?.to ?? 0);
    const months = route.moves[at]?.months ?? 0;
    const choices = chosenOptions(advice, gap, months);
    for (const { option } of choices) taken.add(option);
    return {
      move,
      learn: toLearn(gap).map((match) => plannedSkill(advice, match)),
      options: choices.map((choice) => optionShown(advice, choice)),
      months,
      costs: costsOf(
        advice,
        choices.map(({ option }) => option),
      ),
    };
  });
  return { path, steps, months: path.months, costs: costsOf(advice, [...taken]) };
}

function toLearn({ short, missing }: Gap): Match[] {
  return [...short, ...missing].sort((a, b) => lackOf(b) - lackOf(a) || a.skill - b.skill);
}

function lackOf({ weight, counts }: Match): number {
  return weight * (1 - counts);
}

function plannedSkill(advice: Advice, { skill, entry, weight, held, months }: Match) {
  const from = held === null ? null : Math.round(held) || null;
  return { skill: advice.skill(skill), from, to: requiredLevel(advice, entry), months, weight };
}

/**
 * A few options that teach what is missing and fit into the months of the move: again and again the one that adds the most to those before
 * it, weighed by what is lacking (the greedy cover, at most a factor of 1 − 1/e from the best choice of as many).
 */
function chosenOptions(advice: Advice, gap: Gap, months: number): Choice[] {
  const open = new Map(toLearn(gap).map((match) => [match.skill, lackOf(match)]));
  const taughtBy = new Map<number, number[]>();
  for (const skill of open.keys())
    for (const option of advice.optionsFor(skill))
      if ((advice.version.concepts.options.at(option).minMonths ?? 0) <= months)
        taughtBy.set(option, [...(taughtBy.get(option) ?? []), skill]);
  const choices: Choice[] = [];
  while (choices.length < MOST_OPTIONS) {
    const best = [...taughtBy]
      .map(([option, skills]) => ({ option, skills: skills.filter((skill) => open.has(skill)) }))
      .map((choice) => ({ ...choice, adds: choice.skills.reduce((sum, skill) => sum + (open.get(skill) ?? 0), 0) }))
      .sort((a, b) => b.adds - a.adds || a.option - b.option)[0];
    if (!best || best.skills.length === 0) break;
    for (const skill of best.skills) open.delete(skill);
    choices.push({ option: best.option, skills: best.skills });
  }
  return choices;
}

function optionShown(advice: Advice, { option, skills }: Choice): PlannedOption {
  return { option: reference(advice.version.concepts.options.at(option)), teaches: advice.skills(skills) };
}

function costsOf({ version }: Advice, options: readonly number[]): CostRange[] {
  const sums = new Map<string, CostRange>();
  for (const option of options) {
    const { currency, minCost, maxCost } = version.concepts.options.at(option);
    if (currency === null || (minCost ?? maxCost) === null) continue;
    const { least, most } = sums.get(currency) ?? { least: 0, most: 0 };
    sums.set(currency, { currency, least: least + (minCost ?? 0), most: most + (maxCost ?? minCost ?? 0) });
  }
  return [...sums.values()].sort((a, b) => (a.currency < b.currency ? -1 : 1));
}
