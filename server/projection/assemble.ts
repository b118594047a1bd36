import { indexColumns } from "../similarity/projected-works.ts";
import type { ProjectionArrays } from "./arrays.ts";
import { payColumns } from "./assemble-pay.ts";
import { groupColumns, requirementColumns, skillNumbers } from "./assemble-requirements.ts";
import { positionColumns, roleColumns } from "./assemble-roles.ts";
import { learningColumns, skillColumns, skillGroupColumns } from "./assemble-skills.ts";
import { Breather } from "./breather.ts";
import { Column } from "./column.ts";
import {
  Directory,
  type ProjectedConcept,
  type ProjectedConcepts,
  type ProjectedOption,
  type ProjectedSkill,
} from "./concepts.ts";
import type { GraphRecords, StoredRole } from "./graph-records.ts";
import { nameColumns } from "./name-words.ts";
import type { NamedRecord } from "./records.ts";

/** What a version is made of. */
export interface Assembled {
  readonly arrays: ProjectionArrays;
  readonly concepts: ProjectedConcepts;
}

/**
 * Turns records into arrays. Equal records give equal arrays, in whatever order they came. Takes time and memory linear in the
 * graph (and n log n for slugs that are not in order yet), in pieces between which the event loop breathes.
 */
export async function assemble(records: GraphRecords, breather = new Breather()): Promise<Assembled> {
  const sorted = {
    roles: bySlug(records.roles.values()),
    skills: bySlug(records.skills.values()),
    options: bySlug(records.options.values()),
    families: bySlug(records.families.values()),
    groups: bySlug(records.groups.values()),
    regions: bySlug(records.regions.values()),
  };
  await breather.pause();
  const roles = await named(sorted.roles, (role): ProjectedConcept => concept("ROLE", role), breather);
  const positions = await positionsOf(sorted.roles, breather);
  const skill = ({ skillKind, ...rest }: (typeof sorted.skills)[number]): ProjectedSkill => ({
    ...concept("SKILL", rest),
    skillKind,
  });
  const skills = await named(sorted.skills, skill, breather);
  const option = ({ teaches: _, ...rest }: (typeof sorted.options)[number]): ProjectedOption => ({
    ...rest,
    kind: "LEARNING_OPTION",
  });
  const options = await named(sorted.options, option, breather);
  const families = await named(sorted.families, (family): ProjectedConcept => concept("ROLE_FAMILY", family), breather);
  const regions = await named(sorted.regions, (region): ProjectedConcept => concept("REGION", region), breather);
  const groupNumbers = new Map(sorted.groups.map(({ id }, index) => [id, index]));
  const groupsOf = sorted.skills.map(({ groups }) =>
    groups.flatMap((id) => groupNumbers.get(id) ?? []).sort((a, b) => a - b),
  );
  const skillOf = skillNumbers(records, (id) => skills.byId(id));
  const requirements = await requirementColumns(sorted.roles, { skillOf, skillCount: skills.size }, breather);
  const numbers = { roles, positions, families, options };
  const pay = await payColumns(sorted.roles, regions, breather);
  const familyParent = new Column();
  for (const { parent } of sorted.families)
    familyParent.push((parent === null ? undefined : families.byId(parent)) ?? -1);
  const columns = {
    ...(await roleColumns(sorted.roles, numbers, breather)),
    ...(await nameColumns(sorted.roles, breather)),
    ...(await positionColumns(sorted.roles, numbers, breather)),
    ...requirements,
    ...(await groupColumns(requirements, groupsOf, breather)),
    ...(await skillColumns(sorted.skills, skills, breather)),
    ...skillGroupColumns(groupsOf),
    ...(await learningColumns(sorted.options, skills, breather)),
    ...pay.columns,
    familyParent: familyParent.ints(),
  };
  const arrays: ProjectionArrays = { ...columns, works: await indexColumns(columns, breather) };
  return { arrays, concepts: { roles, positions, skills, options, families, regions, currencies: pay.currencies } };
}

/** Records read in the order of their slugs are sorted in linear time. */
function bySlug<Item extends NamedRecord>(items: Iterable<Item>): Item[] {
  return [...items].sort((a, b) => (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0));
}

function concept(kind: ProjectedConcept["kind"], { id, slug, name, status }: NamedRecord): ProjectedConcept {
  return { id, kind, slug, name, status };
}

async function named<Item, Known extends ProjectedConcept>(
  items: readonly Item[],
  make: (item: Item) => Known,
  breather: Breather,
): Promise<Directory<Known>> {
  const directory = new Directory<Known>();
  for (const item of items) {
    directory.add(make(item));
    await breather.pause();
  }
  return directory;
}

async function positionsOf(roles: readonly StoredRole[], breather: Breather): Promise<Directory<ProjectedConcept>> {
  const directory = new Directory<ProjectedConcept>();
  for (const role of roles) {
    directory.items.push(concept("ROLE", role));
    for (const level of role.levels) directory.add(concept("LEVEL", level));
    await breather.pause();
  }
  return directory;
}
