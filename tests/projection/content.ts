import { columnsOf, type ProjectionArrays } from "../../server/projection/arrays.ts";
import type { Assembled } from "../../server/projection/assemble.ts";

/** Everything a version says, as plain data: equal for equal versions. */
export function contentOf({ arrays, concepts }: Assembled): object {
  const plain = columnsOf(arrays).map(([name, values]) => [name, [...values].map(String)]);
  const { roles, positions, skills, options, families, regions, currencies } = concepts;
  const named = [roles, positions, skills, options, families, regions].map(({ items }) => items);
  return { arrays: Object.fromEntries(plain), named, currencies };
}

/** The values of a list that is stored the compressed way. */
export function listOf(start: Int32Array, items: Int32Array, owner: number): number[] {
  return [...items.subarray(start[owner], start[owner + 1])];
}

/** The requirements of a position, by the number of the skill. */
export function requirementsOf(arrays: ProjectionArrays, position: number) {
  const entries = new Map<number, { importance: number; proficiency: number }>();
  for (let at = arrays.requirementStart[position] ?? 0; at < (arrays.requirementStart[position + 1] ?? 0); at += 1)
    entries.set(arrays.requiredSkill[at] ?? -1, {
      importance: arrays.importance[at] ?? 0,
      proficiency: arrays.proficiency[at] ?? 0,
    });
  return entries;
}
