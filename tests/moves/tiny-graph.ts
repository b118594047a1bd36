import { assemble } from "../../server/projection/assemble.ts";
import { GraphRecords } from "../../server/projection/graph-records.ts";
import type {
  LevelRecord,
  OptionRecord,
  RequirementRecord,
  RoleRecord,
  SkillRecord,
} from "../../server/projection/records.ts";

function named(slug: string) {
  return { id: slug, slug, name: slug, status: "PUBLISHED" as const };
}

/** A requirement as "skill importance proficiency"; a proficiency of 0 is not stated. */
export function requires(...texts: string[]): RequirementRecord[] {
  return texts.map((line) => {
    const [skill = "", importance, proficiency] = line.split(" ");
    return {
      skill,
      importance: Number(importance),
      proficiency: Number(proficiency) || null,
      exactImportance: null,
      exactProficiency: null,
    };
  });
}

export function skill(slug: string, edges: Partial<SkillRecord> = {}): SkillRecord {
  return { ...named(slug), skillKind: "TECHNICAL", groups: [], broader: [], related: [], ...edges };
}

export function level(slug: string, rank: number, rest: Partial<LevelRecord> = {}): LevelRecord {
  return { ...named(slug), rank, minYears: null, maxYears: null, requirements: [], pay: [], next: [], ...rest };
}

export function role(slug: string, rest: Partial<RoleRecord> = {}): RoleRecord {
  const none = { altNames: [], requirements: [], pay: [], levels: [], transitions: [], related: [], options: [] };
  return { ...named(slug), jobZone: null, family: null, ...none, ...rest };
}

export function option(slug: string, rest: Partial<OptionRecord> = {}): OptionRecord {
  const none = { currency: null, minCost: null, maxCost: null, minMonths: null, maxMonths: null, teaches: [] };
  return { ...named(slug), learningKind: "COURSE", ...none, ...rest };
}

/** A graph of a few roles, without a database; `at` finds a role's first position or a level. */
export async function tinyGraph(parts: TinyParts) {
  const records = recordsOf(parts);
  const { arrays, concepts } = await assemble(records);
  const at = (slug: string) => {
    const number = concepts.roles.bySlug(slug);
    return (number === undefined ? concepts.positions.bySlug(slug) : arrays.roleStart[number]) ?? -1;
  };
  return { arrays, concepts, at, skill: (slug: string) => concepts.skills.bySlug(slug) ?? -1 };
}

/** What a tiny graph is made of. */
export interface TinyParts {
  readonly roles: readonly RoleRecord[];
  readonly skills: readonly SkillRecord[];
  readonly options?: readonly OptionRecord[];
}

/** The records that a database with these parts would give. */
export function recordsOf(parts: TinyParts): GraphRecords {
  const records = new GraphRecords();
  for (const one of parts.skills) records.skills.set(one.id, one);
  for (const one of parts.options ?? []) records.options.set(one.id, one);
  for (const family of new Set(parts.roles.flatMap(({ family: id }) => id ?? [])))
    records.families.set(family, { ...named(family), parent: null });
  for (const region of ["here", "there"]) records.regions.set(region, named(region));
  for (const one of parts.roles) records.putRole(one);
  return records;
}
