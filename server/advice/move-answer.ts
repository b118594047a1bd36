import { partsOf, partValues } from "../moves/feasibility.ts";
import type { Move } from "../moves/move.ts";
import type { Profile } from "../moves/profile.ts";
import { climbTo } from "../moves/seniority.ts";
import type { Advice } from "./advice.ts";
import type { Position } from "./gap.type.ts";
import { gapAnswer } from "./gap-answer.ts";
import { likenessAnswer } from "./likeness-answer.ts";
import type { FeasibilityPart, Move as MoveShown } from "./move.type.ts";
import { payAnswer } from "./pay-answer.ts";
import { because, moveInWords } from "./wording.ts";

/** A move of a profile as GraphQL shows it. What takes work is done where it is selected. */
export function moveAnswer(advice: Advice, profile: Profile, move: Move, regions: readonly number[]): MoveShown {
  return {
    ...move,
    ...payAnswer(advice, profile.position, move.to, regions),
    from: profile.position >= 0 ? advice.position(profile.position) : () => nearestPosition(advice, profile),
    to: advice.position(move.to),
    parts: () => partsShown(advice, profile, move.to),
    likeness: () => likenessAnswer(advice, profile, move.to),
    gap: () => gapAnswer(advice, profile, move.to),
    rationale: () => moveInWords(advice, profile, move),
  };
}

function partsShown(advice: Advice, profile: Profile, to: number): FeasibilityPart[] {
  const { arrays, workspace } = advice.model;
  workspace.hold(profile);
  const values = partValues(arrays, workspace, to, climbTo(arrays, profile, to));
  return partsOf(values).map((part) => ({ ...part, because: because(advice, profile, to, part.name) }));
}

async function nearestPosition(advice: Advice, profile: Profile): Promise<Position> {
  const [nearest] = await advice.search.search(advice.version, "alikeRoles", { profile, count: 1 });
  return advice.position(advice.version.arrays.roleStart[nearest?.role ?? 0] ?? 0);
}
