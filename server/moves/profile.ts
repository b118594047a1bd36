import type { ProjectionArrays } from "../projection/arrays.ts";
import { ASSUMED_IMPORTANCE } from "./constants.ts";

/** What a person brings, as numbers: sorted lists of skills, and where they stand. */
export interface Profile {
  /** The position they are in, -1 where only skills are known. */
  readonly position: number;
  /** Years of experience; NaN where nobody said. */
  readonly years: number;
  readonly skills: Int32Array;
  /** Proficiency, 0 where it is unknown: then the skill counts as held well enough. */
  readonly levels: Float32Array;
  readonly importance: Float32Array;
  /** True where their work is that of the role of their position, whatever else they can do. */
  readonly worksAsRole?: boolean;
}

/** Somebody who can do what a position requires, and nothing else is known about. No copy is made. */
export function profileOf(arrays: ProjectionArrays, position: number): Profile {
  const [from, to] = [arrays.requirementStart[position], arrays.requirementStart[position + 1]];
  return {
    position,
    years: Number.NaN,
    skills: arrays.requiredSkill.subarray(from, to),
    levels: arrays.proficiency.subarray(from, to),
    importance: arrays.importance.subarray(from, to),
    worksAsRole: true,
  };
}

/** A skill somebody says they hold. */
export interface HeldSkill {
  readonly skill: number;
  readonly level: number;
}

/** A profile with skills that were named one by one: what is said of a skill wins over what the position lets expect. */
export function withSkills(base: Profile, named: readonly HeldSkill[]): Profile {
  const known = entriesOf(base);
  for (const { skill, level } of named)
    known.set(skill, { level, importance: known.get(skill)?.importance ?? ASSUMED_IMPORTANCE });
  return { ...base, ...columnsOf(known), worksAsRole: base.worksAsRole === true && named.length === 0 };
}

/**
 * The same person some time later, in another position: what was held stays, what the position requires comes to it, and their work
 * is what is done there. O(both).
 */
export function carriedTo(arrays: ProjectionArrays, before: Profile, position: number, months: number): Profile {
  const merged = mergedSkills(before, profileOf(arrays, position));
  return { position, years: before.years + months / 12, ...merged, worksAsRole: true };
}

/** Merges two lists sorted by skill; of a skill in both, the better proficiency and the importance in the new position count. */
function mergedSkills(old: Profile, next: Profile) {
  const most = old.skills.length + next.skills.length;
  const [skills, levels, importance] = [new Int32Array(most), new Float32Array(most), new Float32Array(most)];
  let [count, a, b] = [0, 0, 0];
  for (; a < old.skills.length || b < next.skills.length; count += 1) {
    const [mine, theirs] = [old.skills[a] ?? Infinity, next.skills[b] ?? Infinity];
    skills[count] = Math.min(mine, theirs);
    levels[count] =
      mine === theirs
        ? better(old.levels[a] ?? 0, next.levels[b] ?? 0)
        : mine < theirs
          ? (old.levels[a] ?? 0)
          : (next.levels[b] ?? 0);
    importance[count] =
      mine < theirs ? (old.importance[a] ?? ASSUMED_IMPORTANCE) : (next.importance[b] ?? ASSUMED_IMPORTANCE);
    if (mine <= theirs) a += 1;
    if (theirs <= mine) b += 1;
  }
  return { skills: skills.slice(0, count), levels: levels.slice(0, count), importance: importance.slice(0, count) };
}

/** The higher of two proficiencies; one that is unknown is well enough. */
function better(one: number, other: number): number {
  return one === 0 || other === 0 ? 0 : Math.max(one, other);
}

function entriesOf({ skills, levels, importance }: Profile): Map<number, { level: number; importance: number }> {
  const entries = new Map<number, { level: number; importance: number }>();
  for (const [at, skill] of skills.entries())
    entries.set(skill, { level: levels[at] ?? 0, importance: importance[at] ?? ASSUMED_IMPORTANCE });
  return entries;
}

function columnsOf(entries: ReadonlyMap<number, { level: number; importance: number }>) {
  const sorted = [...entries].sort(([a], [b]) => a - b);
  return {
    skills: Int32Array.from(sorted, ([skill]) => skill),
    levels: Float32Array.from(sorted, ([, { level }]) => level),
    importance: Float32Array.from(sorted, ([, { importance }]) => importance),
  };
}
