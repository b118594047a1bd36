import type { MoveLimits } from "../moves/move-limits.ts";
import { type HeldSkill, type Profile, withSkills } from "../moves/profile.ts";
import type { Advice } from "./advice.ts";
import { moveAnswer } from "./move-answer.ts";
import type { ValuableSkill, WhatIf } from "./what-if.type.ts";

/** A profile, what is added to it, and which moves count. */
export interface WhatIfQuestion {
  readonly profile: Profile;
  readonly added: HeldSkill[];
  readonly limits: MoveLimits;
}

/** What more skills would change. */
export async function whatIfAnswer(
  advice: Advice,
  { profile, added, limits }: WhatIfQuestion,
  count: number,
): Promise<WhatIf> {
  const then = withSkills(profile, added);
  const moves = await advice.search.search(advice.version, "gainedMoves", { profile, added, limits, count });
  return {
    moves: moves.map(({ move, ...gained }) => ({ ...gained, move: moveAnswer(advice, then, move, limits.regions) })),
    nextSkills: () => nextSkills(advice, then, count),
  };
}

async function nextSkills(advice: Advice, profile: Profile, count: number): Promise<ValuableSkill[]> {
  const skills = await advice.search.search(advice.version, "valuableSkills", { profile, count });
  return skills.map(({ skill, level, gain, opens }) => ({
    skill: advice.skill(skill),
    proficiency: level,
    gain,
    opens,
    learningOptions: advice.learningOptions(skill),
  }));
}
