import type { Ints } from "./arrays.ts";
import type { Breather } from "./breather.ts";
import { Column, inverted, Lists } from "./column.ts";
import { type GraphRecords, PACKED, type StoredRole } from "./graph-records.ts";

/** A requirement of a holder: its place in a packed list, and the number of its skill. */
interface Entry {
  readonly skill: number;
  readonly list: Float32Array;
  readonly at: number;
}

/** What positions require, and the same turned around. Every level inherits from its role what it does not state itself. */
export async function requirementColumns(
  roles: readonly StoredRole[],
  { skillOf, skillCount }: { skillOf: Int32Array; skillCount: number },
  breather: Breather,
) {
  const [skills, importance, proficiency] = [new Lists(), new Column(), new Column()];
  const [shownImportance, shownProficiency] = [new Column(), new Column()];
  const add = (entries: readonly Entry[]) => {
    for (const { skill, list, at } of entries) {
      skills.items.push(skill);
      importance.push(list[at + 1] ?? 0);
      proficiency.push(list[at + 2] ?? 0);
      shownImportance.push(list[at + 3] ?? 0);
      shownProficiency.push(list[at + 4] ?? 0);
    }
    skills.close();
  };
  for (const role of roles) {
    const own = entriesOf(role.requirements, skillOf);
    add(own);
    for (const level of role.levels) add(overridden(own, entriesOf(level.requirements, skillOf)));
    await breather.pause();
  }
  const [requirementStart, requiredSkill] = [skills.start, skills.items.ints()];
  await breather.pause();
  const holders = inverted(requirementStart, requiredSkill, skillCount);
  return {
    requirementStart,
    requiredSkill,
    importance: importance.floats(),
    proficiency: proficiency.floats(),
    shownImportance: shownImportance.bytes(),
    shownProficiency: shownProficiency.bytes(),
    holderStart: holders.start,
    holder: holders.owner,
    holderEntry: holders.entry,
  };
}

/** The numbers of the skills that handles stand for; -1 for those that are gone. */
export function skillNumbers(records: GraphRecords, byId: (id: string) => number | undefined): Int32Array {
  const numbers = new Int32Array(records.handleCount).fill(-1);
  for (const id of records.skills.keys()) {
    const handle = records.handleOf(id);
    if (handle < numbers.length) numbers[handle] = byId(id) ?? -1;
  }
  return numbers;
}

function entriesOf(list: Float32Array, skillOf: Int32Array): Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at < list.length; at += PACKED) {
    const skill = skillOf[list[at] ?? 0] ?? -1;
    if (skill >= 0) entries.push({ skill, list, at });
  }
  return entries.sort((a, b) => a.skill - b.skill);
}

/** What a level asks in all: a merge of two lists sorted by skill, where its own statement wins. */
function overridden(inherited: readonly Entry[], own: readonly Entry[]): readonly Entry[] {
  if (own.length === 0) return inherited;
  const stated = new Set(own.map(({ skill }) => skill));
  return [...inherited.filter(({ skill }) => !stated.has(skill)), ...own].sort((a, b) => a.skill - b.skill);
}

/**
 * How much of what each position requires lies in each group of skills: the importances added up per group, scaled to length 1,
 * so that the cosine of two positions is a plain product. Without groups a position has no vector.
 */
export async function groupColumns(
  {
    requirementStart,
    requiredSkill,
    importance,
  }: { requirementStart: Ints; requiredSkill: Ints; importance: Float32Array },
  groupsOf: readonly (readonly number[])[],
  breather: Breather,
) {
  const [groups, weights] = [new Lists(), new Column()];
  for (let position = 0; position + 1 < requirementStart.length; position += 1) {
    const sums = new Map<number, number>();
    for (let at = requirementStart[position] ?? 0; at < (requirementStart[position + 1] ?? 0); at += 1)
      for (const group of groupsOf[requiredSkill[at] ?? 0] ?? [])
        sums.set(group, (sums.get(group) ?? 0) + (importance[at] ?? 0));
    const length = Math.hypot(...sums.values());
    for (const [group, sum] of [...sums].sort(([a], [b]) => a - b)) {
      groups.items.push(group);
      weights.push(sum / length);
    }
    groups.close();
    await breather.pause();
  }
  return { groupStart: groups.start, group: groups.items.ints(), groupWeight: weights.floats() };
}
