import type { ProjectionArrays } from "../projection/arrays.ts";
import { ASSUMED_PROFICIENCY } from "./constants.ts";
import { eachNear } from "./near-skills.ts";
import type { Profile } from "./profile.ts";

/** How a skill is held whose proficiency is unknown: above every requirement. */
export const WELL_ENOUGH = 9;

/** Stands for all positions. */
const EVERYWHERE = -1;

/**
 * What one profile holds, spread over all skills so that a requirement is looked up in one step. One thread reuses one
 * workspace: filling and clearing it takes time linear in the profile and its neighbourhood, not in the graph.
 */
export class Workspace {
  /** Proficiency of each skill held, 0 where it is not. */
  readonly held: Float32Array;
  /** Proficiency of the best held skill that is close to each skill, 0 where none is. */
  readonly near: Float32Array;
  /** Which skill that is; only meant where `near` is not 0. */
  readonly nearest: Int32Array;
  /** The profile that is spread out. */
  profile: Profile | null = null;
  private position = EVERYWHERE;
  private readonly arrays: ProjectionArrays;
  private readonly touched: number[] = [];

  constructor(arrays: ProjectionArrays) {
    const skills = arrays.skillKind.length;
    this.arrays = arrays;
    this.held = new Float32Array(skills);
    this.near = new Float32Array(skills);
    this.nearest = new Int32Array(skills);
  }

  /** Spreads out a profile in place of the one before: for all positions, or only as far as it matters for one. */
  hold(profile: Profile, position = EVERYWHERE): void {
    if (this.profile === profile && (this.position === EVERYWHERE || this.position === position)) return;
    this.clear();
    this.profile = profile;
    this.position = position;
    const { skills, levels } = profile;
    for (let at = 0; at < skills.length; at += 1) {
      const skill = skills[at] ?? 0;
      this.held[skill] = levels[at] || WELL_ENOUGH;
      this.touched.push(skill);
    }
    if (position === EVERYWHERE) for (const skill of skills) this.spread(skill);
    else this.gather(position);
  }

  /** Brings a held skill near to whatever is close to it. */
  private spread(skill: number): void {
    const level = this.levelOf(skill);
    eachNear(this.arrays, skill, (near) => this.mark(near, skill, level));
  }

  /** Brings near to what a position requires, and is not held, whatever is held and close to it: far less than to spread all. */
  private gather(position: number): void {
    const { requirementStart, requiredSkill } = this.arrays;
    for (let entry = requirementStart[position] ?? 0; entry < (requirementStart[position + 1] ?? 0); entry += 1) {
      const skill = requiredSkill[entry] ?? 0;
      if (this.held[skill] === 0)
        eachNear(this.arrays, skill, (held) => {
          if (this.held[held] !== 0) this.mark(skill, held, this.levelOf(held));
        });
    }
  }

  private levelOf(held: number): number {
    const level = this.held[held] ?? 0;
    return level === WELL_ENOUGH ? ASSUMED_PROFICIENCY : level;
  }

  private clear(): void {
    for (const skill of this.touched) {
      this.held[skill] = 0;
      this.near[skill] = 0;
    }
    this.touched.length = 0;
  }

  private mark(skill: number, by: number, level: number): void {
    const known = this.near[skill] ?? 0;
    // Of equally good ones the first by number, in whichever order they come.
    if (known > level || (known === level && (this.nearest[skill] ?? 0) <= by)) return;
    if (known === 0) this.touched.push(skill);
    this.near[skill] = level;
    this.nearest[skill] = by;
  }
}
