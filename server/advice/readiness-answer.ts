import { VERDICT_SCORES } from "../moves/constants.ts";
import { type Gap, gapOf, type Match } from "../moves/gap.ts";
import type { Profile } from "../moves/profile.ts";
import { SKILL_KIND_ORDER } from "../projection/concepts.ts";
import type { Advice } from "./advice.ts";
import type { NextAction, Readiness, ReadinessPart, VERDICTS } from "./gap.type.ts";
import { gapShown, requiredLevel } from "./gap-answer.ts";

const MOST_ACTIONS = 10;

/** How ready a profile is for a position. The gains of everything still to learn add up to what the score lacks of 100. */
export function readinessAnswer(advice: Advice, profile: Profile, position: number): Readiness {
  const gap = gapOf(advice.model, profile, position);
  const score = Math.round(gap.coverage * 100);
  return {
    score,
    verdict: verdictOf(score),
    gap: gapShown(advice, profile, position, gap),
    bySkillKind: partsByKind(advice, gap),
    nextActions: [...gap.short, ...gap.missing]
      .sort((a, b) => gainOf(b) - gainOf(a) || a.skill - b.skill)
      .slice(0, MOST_ACTIONS)
      .map((match) => actionFor(advice, match)),
  };
}

/** The score in words. */
export function verdictOf(score: number): keyof typeof VERDICTS {
  if (score >= VERDICT_SCORES.READY) return "READY";
  if (score >= VERDICT_SCORES.NEARLY_READY) return "NEARLY_READY";
  return score >= VERDICT_SCORES.DEVELOPING ? "DEVELOPING" : "FAR";
}

function gainOf({ weight, counts }: Match): number {
  return 100 * weight * (1 - counts);
}

function actionFor(advice: Advice, match: Match): NextAction {
  return {
    skill: advice.skill(match.skill),
    from: match.held === null ? null : Math.round(match.held) || null,
    to: requiredLevel(advice, match.entry),
    months: match.months,
    gain: gainOf(match),
    learningOptions: advice.learningOptions(match.skill),
  };
}

function partsByKind({ version }: Advice, { met, short, missing }: Gap): ReadinessPart[] {
  const sums = new Map<number, { weight: number; met: number }>();
  for (const { skill, weight, counts } of [...met, ...short, ...missing]) {
    const kind = version.arrays.skillKind[skill] ?? 0;
    const sum = sums.get(kind) ?? { weight: 0, met: 0 };
    sums.set(kind, { weight: sum.weight + weight, met: sum.met + weight * counts });
  }
  return SKILL_KIND_ORDER.flatMap((skillKind, kind) => {
    const sum = sums.get(kind);
    return sum ? [{ skillKind, coverage: sum.met / sum.weight }] : [];
  });
}
