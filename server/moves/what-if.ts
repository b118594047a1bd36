import { bestFirst, possibleMoves } from "./candidates.ts";
import { ASSUMED_PROFICIENCY } from "./constants.ts";
import { credit } from "./coverage.ts";
import type { Move, MoveModel } from "./move.ts";
import type { MoveLimits } from "./move-limits.ts";
import { nextMoves } from "./next-moves.ts";
import { type HeldSkill, type Profile, profileOf, withSkills } from "./profile.ts";
import { moveScore } from "./ranking.ts";

/** How many of the most alike positions, viable or not, say which skills are worth learning; and how many skills are tried. */
const POSITIONS_LOOKED_AT = 40;
const SKILLS_TRIED = 24;

/** A move that more skills make better, or possible at all. */
export interface GainedMove {
  readonly move: Move;
  /** By how much its feasibility rises. */
  readonly gain: number;
  /** Whether it was not viable before. */
  readonly opens: boolean;
}

/** A skill and what learning it would be worth. */
export interface ValuableSkill {
  readonly skill: number;
  readonly level: number;
  /** By how much the ranks (feasibility × similarity) of all possible moves rise together. */
  readonly gain: number;
  readonly opens: number;
}

/** The moves that additional skills improve, the greatest gain first. */
export function gainedMoves(
  model: MoveModel,
  profile: Profile,
  added: readonly HeldSkill[],
  limits: MoveLimits,
  count: number,
): GainedMove[] {
  const before = new Map(possibleMoves(model, profile).map((move) => [move.to, move]));
  const after = nextMoves(model, withSkills(profile, added), limits, model.arrays.roleOf.length);
  return after
    .map((move): GainedMove => {
      const known = before.get(move.to);
      const feasibility = known?.feasibility ?? model.judge(profile, move.to, move.similarity).feasibility;
      return { move, gain: move.feasibility - feasibility, opens: known === undefined };
    })
    .filter(({ gain, opens }) => gain > 0 || opens)
    .sort((a, b) => Number(b.opens) - Number(a.opens) || b.gain - a.gain || bestFirst(a.move, b.move))
    .slice(0, count);
}

/**
 * The skills that are worth the most to learn next. What the most alike positions ask and the profile lacks is noted, weighed by importance
 * and likeness; the best of these are then tried one by one: all moves are judged again as if the skill was held.
 */
export function valuableSkills(model: MoveModel, profile: Profile, count: number): ValuableSkill[] {
  const before = worth(possibleMoves(model, profile));
  return wantedSkills(model, profile)
    .slice(0, SKILLS_TRIED)
    .map(({ skill, level }): ValuableSkill => {
      const after = worth(possibleMoves(model, withSkills(profile, [{ skill, level }])));
      return { skill, level, gain: after.total - before.total, opens: after.moves - before.moves };
    })
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain || a.skill - b.skill)
    .slice(0, count);
}

function worth(moves: readonly Move[]) {
  return { total: moves.reduce((sum, move) => sum + moveScore(move), 0), moves: moves.length };
}

/** Skills that alike positions ask beyond what is held, with the proficiency most of them ask, the most wanted first. */
function wantedSkills(model: MoveModel, profile: Profile): { skill: number; level: number }[] {
  const { arrays, workspace } = model;
  const wanted = new Map<number, { weight: number; level: number }>();
  const alike = mostAlike(model, profile);
  workspace.hold(profile);
  for (const { position, similarity } of alike) {
    const { skills, importance, levels } = profileOf(arrays, position);
    const first = arrays.requirementStart[position] ?? 0;
    const total = importance.reduce((sum, value) => sum + value, 0);
    for (const [at, skill] of skills.entries()) {
      const lacking = 1 - credit(arrays, workspace, first + at);
      if (lacking === 0 || arrays.skillPublished[skill] === 0) continue;
      const known = wanted.get(skill) ?? { weight: 0, level: 0 };
      const weight = known.weight + (similarity * lacking * (importance[at] ?? 0)) / total;
      wanted.set(skill, { weight, level: Math.max(known.level, Math.round(levels[at] || ASSUMED_PROFICIENCY)) });
    }
  }
  return [...wanted]
    .sort(([a, one], [b, other]) => other.weight - one.weight || a - b)
    .map(([skill, { level }]) => ({ skill, level }));
}

function mostAlike({ arrays, similarities }: MoveModel, profile: Profile) {
  similarities.compare(profile);
  return [...similarities.positions.subarray(0, similarities.count)]
    .filter((position) => arrays.published[position] === 1 && arrays.rank[position] === 0)
    .map((position) => ({ position, similarity: similarities.values[position] ?? 0 }))
    .sort((a, b) => b.similarity - a.similarity || a.position - b.position)
    .slice(0, POSITIONS_LOOKED_AT);
}
