import type { ProjectionArrays } from "../projection/arrays.ts";
import { MOST_SIBLINGS } from "./constants.ts";

/** Calls back for each skill that is close to a skill: related, or one step up, down or aside. What is close to another, that is close to it. */
export function eachNear(arrays: ProjectionArrays, skill: number, visit: (near: number) => void): void {
  const { relatedSkillStart, relatedSkill, narrowerStart, narrower, broaderStart, broader } = arrays;
  visitAll(relatedSkill, relatedSkillStart, skill, visit);
  visitAll(narrower, narrowerStart, skill, visit);
  for (let at = broaderStart[skill] ?? 0; at < (broaderStart[skill + 1] ?? 0); at += 1) {
    const parent = broader[at] ?? 0;
    visit(parent);
    if ((narrowerStart[parent + 1] ?? 0) - (narrowerStart[parent] ?? 0) <= MOST_SIBLINGS)
      visitAll(narrower, narrowerStart, parent, visit);
  }
}

function visitAll(list: Int32Array, start: Int32Array, owner: number, visit: (near: number) => void): void {
  for (let at = start[owner] ?? 0; at < (start[owner + 1] ?? 0); at += 1) visit(list[at] ?? 0);
}
