import { MOST_MONTHS } from "./constants.ts";
import { credit } from "./coverage.ts";
import { monthsFor } from "./months.ts";
import type { MoveModel } from "./move.ts";
import type { Profile } from "./profile.ts";
import { WELL_ENOUGH } from "./workspace.ts";

/** A requirement beside what is held of it. */
export interface Match {
  readonly skill: number;
  /** Its place in the columns of requirements. */
  readonly entry: number;
  /** Its share of all that is required, by importance. */
  readonly weight: number;
  /** 0 to 1. */
  readonly counts: number;
  /** Proficiency held; null where the skill is not held, 0 where it is, at a level nobody stated. */
  readonly held: number | null;
  /** Of a skill that is not held: one that is and is close to it; -1 where there is none. */
  readonly closeTo: number;
  readonly months: number;
}

/** What lies between a profile and a position; each list has the most important first. */
export interface Gap {
  readonly coverage: number;
  readonly met: readonly Match[];
  readonly short: readonly Match[];
  readonly missing: readonly Match[];
  /** Places in the profile of skills that are held and not required. */
  readonly unused: readonly number[];
  readonly months: number;
}

/** Compares a profile with a position, skill by skill. A position that requires nothing is met in full. O(both lists). */
export function gapOf({ arrays, workspace }: MoveModel, profile: Profile, position: number): Gap {
  workspace.hold(profile, position);
  const [first, end] = [arrays.requirementStart[position] ?? 0, arrays.requirementStart[position + 1] ?? 0];
  const total = arrays.importance.subarray(first, end).reduce((sum, importance) => sum + importance, 0);
  const matches: Match[] = [];
  for (let entry = first; entry < end; entry += 1) {
    const skill = arrays.requiredSkill[entry] ?? 0;
    const level = workspace.held[skill] ?? 0;
    matches.push({
      skill,
      entry,
      weight: (arrays.importance[entry] ?? 0) / total,
      counts: credit(arrays, workspace, entry),
      held: level === 0 ? null : level === WELL_ENOUGH ? 0 : level,
      closeTo: level === 0 && (workspace.near[skill] ?? 0) > 0 ? (workspace.nearest[skill] ?? -1) : -1,
      months: monthsFor(arrays, workspace, entry),
    });
  }
  matches.sort((a, b) => b.weight - a.weight || a.skill - b.skill);
  return {
    coverage: matches.length === 0 ? 1 : matches.reduce((sum, { weight, counts }) => sum + weight * counts, 0),
    met: matches.filter(({ held, counts }) => held !== null && counts === 1),
    short: matches.filter(({ held, counts }) => held !== null && counts < 1),
    missing: matches.filter(({ held }) => held === null),
    unused: unusedOf(profile, arrays.requiredSkill.subarray(first, end)),
    months: Math.min(
      MOST_MONTHS,
      matches.reduce((sum, { months }) => sum + months, 0),
    ),
  };
}

function unusedOf({ skills, importance }: Profile, required: Int32Array): number[] {
  const asked = new Set(required);
  const places = [...skills.keys()].filter((at) => !asked.has(skills[at] ?? -1));
  return places.sort((a, b) => (importance[b] ?? 0) - (importance[a] ?? 0) || a - b);
}
