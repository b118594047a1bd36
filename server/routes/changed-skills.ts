import { MOST_SIBLINGS } from "../moves/constants.ts";
import type { ProjectionArrays } from "../projection/arrays.ts";
import type { Renumbering } from "./renumbering.ts";
import { type ListPair, listIsSame, type Same } from "./same-lists.ts";

/** The skills of a version that are not as close to the same skills as they were, or take another time to learn: a 1 for each. */
export function changedSkills(old: ProjectionArrays, now: ProjectionArrays, before: Renumbering): Uint8Array {
  const skill: Same = (was, is) => before.skills[is] === was;
  const narrower = {
    oldStart: old.narrowerStart,
    nowStart: now.narrowerStart,
    columns: [[old.narrower, now.narrower, skill]] as const,
  };
  const lists: ListPair[] = [
    narrower,
    { oldStart: old.broaderStart, nowStart: now.broaderStart, columns: [[old.broader, now.broader, skill]] },
    {
      oldStart: old.relatedSkillStart,
      nowStart: now.relatedSkillStart,
      columns: [[old.relatedSkill, now.relatedSkill, skill]],
    },
  ];
  const siblingsAreSame = (is: number) => {
    for (let at = now.broaderStart[is] ?? 0; at < (now.broaderStart[is + 1] ?? 0); at += 1) {
      const parent = now.broader[at] ?? 0;
      const was = before.skills[parent] ?? -1;
      const few = Math.min(size(now.narrowerStart, parent), size(old.narrowerStart, was)) <= MOST_SIBLINGS;
      if (few && !listIsSame(narrower, was, parent)) return false;
    }
    return true;
  };
  return Uint8Array.from(before.skills, (was, is) => {
    if (was < 0 || !Object.is(old.stepMonths[was], now.stepMonths[is])) return 1;
    return lists.every((list) => listIsSame(list, was, is)) && siblingsAreSame(is) ? 0 : 1;
  });
}

function size(start: Int32Array, owner: number): number {
  return (start[owner + 1] ?? 0) - (start[owner] ?? 0);
}
