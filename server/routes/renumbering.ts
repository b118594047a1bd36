import type { Ints } from "../projection/arrays.ts";
import { Breather } from "../projection/breather.ts";
import { Column } from "../projection/column.ts";
import type { Directory, ProjectedConcept, ProjectedConcepts } from "../projection/concepts.ts";

/** Which number each thing of a version had in an earlier one: -1 where it is new. */
export interface Renumbering {
  readonly roles: Ints;
  readonly positions: Ints;
  readonly skills: Ints;
}

/** Compares the numbers of two versions. Linear, in pieces between which the event loop breathes. */
export async function renumbering(before: ProjectedConcepts, now: ProjectedConcepts): Promise<Renumbering> {
  const breather = new Breather();
  const firsts = firstPositions(before);
  const [roles, positions] = [new Column(), new Column()];
  for (const { id } of now.roles.items) {
    roles.push(before.roles.byId(id) ?? -1);
    await breather.pause();
  }
  for (const { id, kind } of now.positions.items) {
    positions.push((kind === "ROLE" ? firsts.get(id) : before.positions.byId(id)) ?? -1);
    await breather.pause();
  }
  return { roles: roles.ints(), positions: positions.ints(), skills: await numbersBefore(before.skills, now.skills) };
}

/** Positions of roles as wholes cannot be found by id, because they have that of their role. */
function firstPositions({ positions }: ProjectedConcepts): Map<string, number> {
  const firsts = new Map<string, number>();
  for (const [position, { id, kind }] of positions.items.entries()) if (kind === "ROLE") firsts.set(id, position);
  return firsts;
}

async function numbersBefore(
  before: Directory<ProjectedConcept>,
  now: Directory<ProjectedConcept>,
): Promise<Renumbering["skills"]> {
  const [breather, numbers] = [new Breather(), new Column()];
  for (const { id } of now.items) {
    numbers.push(before.byId(id) ?? -1);
    await breather.pause();
  }
  return numbers.ints();
}
