import type { ProjectionArrays } from "../projection/arrays.ts";
import { ASSUMED_PROFICIENCY, MOST_SIBLINGS } from "./constants.ts";
import type { Profile } from "./profile.ts";

/** How a skill is held whose proficiency is unknown: above every requirement. */
export const WELL_ENOUGH = 9;

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
  private readonly arrays: ProjectionArrays;
  private readonly touched: number[] = [];

  constructor(arrays: ProjectionArrays) {
    const skills = arrays.skillKind.length;
    this.arrays = arrays;
    this.held = new Float32Array(skills);
    this.near = new Float32Array(skills);
    this.nearest = new Int32Array(skills);
  }

  /** Spreads out a profile in place of the one before. */
  hold(profile: Profile): void {
    if (this.profile === profile) return;
    this.clear();
    this.profile = profile;
    const { skills, levels } = profile;
    for (let at = 0; at < skills.length; at += 1) {
      const skill = skills[at] ?? 0;
      this.held[skill] = levels[at] || WELL_ENOUGH;
      this.touched.push(skill);
    }
    for (let at = 0; at < skills.length; at += 1) this.bringNear(skills[at] ?? 0, levels[at] || ASSUMED_PROFICIENCY);
  }

  private clear(): void {
    for (const skill of this.touched) {
      this.held[skill] = 0;
      this.near[skill] = 0;
    }
    this.touched.length = 0;
  }

  private bringNear(skill: number, level: number): void {
    const { arrays } = this;
    this.markAll(arrays.relatedSkill, arrays.relatedSkillStart, skill, skill, level);
    this.markAll(arrays.narrower, arrays.narrowerStart, skill, skill, level);
    for (let at = arrays.broaderStart[skill] ?? 0; at < (arrays.broaderStart[skill + 1] ?? 0); at += 1) {
      const parent = arrays.broader[at] ?? 0;
      this.mark(parent, skill, level);
      if ((arrays.narrowerStart[parent + 1] ?? 0) - (arrays.narrowerStart[parent] ?? 0) <= MOST_SIBLINGS)
        this.markAll(arrays.narrower, arrays.narrowerStart, parent, skill, level);
    }
  }

  private markAll(list: Int32Array, start: Int32Array, owner: number, by: number, level: number): void {
    for (let at = start[owner] ?? 0; at < (start[owner + 1] ?? 0); at += 1) this.mark(list[at] ?? 0, by, level);
  }

  private mark(skill: number, by: number, level: number): void {
    const known = this.near[skill] ?? 0;
    if (known >= level) return;
    if (known === 0) this.touched.push(skill);
    this.near[skill] = level;
    this.nearest[skill] = by;
  }
}
