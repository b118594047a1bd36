import { ASSUMED_PROFICIENCY } from "../moves/constants.ts";
import { type Gap, gapOf, type Match } from "../moves/gap.ts";
import type { Profile } from "../moves/profile.ts";
import type { Advice } from "./advice.ts";
import type { SkillGap, SkillMatch } from "./gap.type.ts";

/** The gap between a profile and a position as GraphQL shows it. */
export function gapAnswer(advice: Advice, profile: Profile, position: number): SkillGap {
  return gapShown(advice, profile, position, gapOf(advice.model, profile, position));
}

/** A gap that was computed already, as GraphQL shows it. */
export function gapShown(advice: Advice, profile: Profile, position: number, gap: Gap): SkillGap {
  const shown = (matches: readonly Match[]) => matches.map((match) => matchShown(advice, match));
  return {
    target: advice.position(position),
    coverage: gap.coverage,
    met: shown(gap.met),
    short: shown(gap.short),
    missing: shown(gap.missing),
    unused: () =>
      gap.unused.map((at) => ({
        skill: advice.skill(profile.skills[at] ?? 0),
        proficiency: Math.round(profile.levels[at] ?? 0) || null,
      })),
    months: gap.months,
  };
}

function matchShown(advice: Advice, { skill, entry, weight, counts, held, closeTo, months }: Match): SkillMatch {
  const { shownImportance } = advice.version.arrays;
  return {
    skill: advice.skill(skill),
    importance: shownImportance[entry] ?? 0,
    required: requiredLevel(advice, entry),
    held: held === null ? null : Math.round(held) || null,
    weight,
    counts,
    closeTo: closeTo < 0 ? null : advice.skill(closeTo),
    months,
    learningOptions: advice.learningOptions(skill),
  };
}

/** The whole number that is required; competent where the source does not say. */
export function requiredLevel({ version }: Advice, entry: number): number {
  return version.arrays.shownProficiency[entry] || ASSUMED_PROFICIENCY;
}
