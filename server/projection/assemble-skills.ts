import type { Breather } from "./breather.ts";
import { Column, inverted, Lists } from "./column.ts";
import { type Directory, type ProjectedConcept, SKILL_KIND_ORDER } from "./concepts.ts";
import type { OptionRecord, SkillRecord } from "./records.ts";

type Numbers = Pick<Directory<ProjectedConcept>, "byId">;

/** The columns about skills and how they hang together. */
export async function skillColumns(skills: readonly SkillRecord[], numbers: Numbers, breather: Breather) {
  const [kind, published, broader, related] = [new Column(), new Column(), new Lists(), new Lists()];
  for (const skill of skills) {
    kind.push(SKILL_KIND_ORDER.indexOf(skill.skillKind));
    published.push(skill.status === "PUBLISHED" ? 1 : 0);
    fill(broader, skill.broader, numbers);
    fill(related, skill.related, numbers);
    await breather.pause();
  }
  const [broaderStart, broaderItems] = [broader.start, broader.items.ints()];
  const narrower = inverted(broaderStart, broaderItems, skills.length);
  return {
    skillKind: kind.bytes(),
    skillPublished: published.bytes(),
    broaderStart,
    broader: broaderItems,
    narrowerStart: narrower.start,
    narrower: narrower.owner,
    relatedSkillStart: related.start,
    relatedSkill: related.items.ints(),
  };
}

/** The groups of each skill. */
export function skillGroupColumns(groupsOf: readonly (readonly number[])[]) {
  const groups = new Lists();
  for (const own of groupsOf) {
    for (const group of own) groups.items.push(group);
    groups.close();
  }
  return { skillGroupStart: groups.start, skillGroup: groups.items.ints() };
}

/** Adds what some ids stand for, in the order of their numbers; what is not there is left out. */
export function fill(lists: Lists, ids: readonly string[], numbers: Numbers): void {
  const found = ids.map((id) => numbers.byId(id)).filter((number) => number !== undefined);
  for (const number of found.sort((a, b) => a - b)) lists.items.push(number);
  lists.close();
}

/**
 * The columns about learning. What an option takes is shared out evenly over the steps of proficiency it teaches, and a step
 * of a skill takes as long as the quickest option says.
 */
export async function learningColumns(
  options: readonly OptionRecord[],
  skills: Directory<ProjectedConcept>,
  breather: Breather,
) {
  const credential = new Column();
  const pace = new Map<number, number>();
  const taught = new Map<number, { option: number; proficiency: number }[]>();
  for (const [option, { learningKind, status, teaches, minMonths }] of options.entries()) {
    credential.push(learningKind === "DEGREE" || learningKind === "CERTIFICATION" ? 1 : 0);
    if (status !== "PUBLISHED") continue;
    const steps = teaches.reduce((total, { proficiency }) => total + proficiency, 0);
    for (const { skill: id, proficiency } of teaches) {
      const skill = skills.byId(id);
      if (skill === undefined) continue;
      taught.set(skill, [...(taught.get(skill) ?? []), { option, proficiency }]);
      if (minMonths !== null) pace.set(skill, Math.min(pace.get(skill) ?? Infinity, minMonths / steps));
    }
    await breather.pause();
  }
  const [stepMonths, teaching] = [new Column(), new Lists()];
  for (let skill = 0; skill < skills.size; skill += 1) {
    stepMonths.push(pace.get(skill) ?? Number.NaN);
    const best = (taught.get(skill) ?? []).toSorted((a, b) => b.proficiency - a.proficiency || a.option - b.option);
    for (const { option } of best) teaching.items.push(option);
    teaching.close();
    await breather.pause();
  }
  return {
    optionIsCredential: credential.bytes(),
    stepMonths: stepMonths.floats(),
    teachingStart: teaching.start,
    teaching: teaching.items.ints(),
  };
}
