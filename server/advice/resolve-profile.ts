import { type HeldSkill, type Profile, profileOf, withSkills } from "../moves/profile.ts";
import type { ProjectionArrays } from "../projection/arrays.ts";
import type { Advice } from "./advice.ts";
import type { HeldSkillInput, ProfileInput } from "./profile.input.ts";
import type { Resolving } from "./resolve.ts";

const MOST_SKILLS = 500;
const MOST_YEARS = 80;

const NOBODY: Profile = {
  position: -1,
  years: Number.NaN,
  skills: new Int32Array(),
  levels: new Float32Array(),
  importance: new Float32Array(),
};

/** Reads a profile; what is wrong with it is noted. A role given without a level but with years stands for the rung of those years. */
export async function resolveProfile(resolving: Resolving, { version }: Advice, input: ProfileInput): Promise<Profile> {
  if (!input.position && (input.skills?.length ?? 0) === 0)
    resolving.refuse("profile", "must have a position, skills or both");
  if (input.years != null) resolving.inRange("profile.years", input.years, 0, MOST_YEARS);
  const place = input.position ? await resolving.position("profile.position", input.position) : null;
  const skills = await heldSkills(resolving, "profile.skills", input.skills ?? []);
  const years = input.years ?? Number.NaN;
  const position = place === null ? null : onRung(version.arrays, place, years);
  const base = position === null ? NOBODY : profileOf(version.arrays, position);
  return { ...(skills.length > 0 ? withSkills(base, skills) : base), years };
}

/** Reads a list of held skills; the last word on a skill counts. */
export async function heldSkills(
  resolving: Resolving,
  path: string,
  input: readonly HeldSkillInput[],
): Promise<HeldSkill[]> {
  if (input.length > MOST_SKILLS) {
    resolving.refuse(path, `must have at most ${MOST_SKILLS} entries`);
    return [];
  }
  const skills = await Promise.all(
    input.map(async ({ skill: slug, proficiency }, at) => {
      resolving.inRange(`${path}[${at}].proficiency`, proficiency, 1, 5);
      const skill = await resolving.skill(`${path}[${at}].skill`, slug);
      return skill === null ? [] : [{ skill, level: proficiency }];
    }),
  );
  return skills.flat();
}

function onRung(arrays: ProjectionArrays, position: number, years: number): number {
  const role = arrays.roleOf[position] ?? 0;
  if ((arrays.rank[position] ?? 0) > 0 || Number.isNaN(years)) return position;
  let rung = position;
  for (let level = position + 1; level < (arrays.roleStart[role + 1] ?? 0); level += 1)
    if (arrays.published[level] === 1 && (arrays.minYears[level] ?? Number.NaN) <= years) rung = level;
  return rung;
}
