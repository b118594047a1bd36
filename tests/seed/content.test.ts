import { beforeAll, expect, test } from "@jest/globals";
import { readSeed, type SeedContent } from "../../seed/read.ts";
import { statesOf } from "../../seed/states.ts";
import { keyOf, type State } from "../../server/changes/change.ts";
import { validate } from "../../server/changes/validate.ts";

let seed: SeedContent;
let states: State[];

beforeAll(async () => {
  seed = await readSeed();
  states = statesOf(seed);
});

const skillsOf = ({ skills }: SeedContent) => skills.flatMap((file) => file.skills);

test("there are at least 250 skills of several kinds, in groups that nest", () => {
  const skills = skillsOf(seed);
  expect(skills.length).toBeGreaterThanOrEqual(250);
  expect(new Set(skills.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(4);
  const groups = new Map(seed.skills.filter(({ group }) => group.name).map(({ group }) => [group.slug, group.parent]));
  const tops = new Set(seed.topGroups.map(({ slug }) => slug));
  expect(groups.size).toBeGreaterThanOrEqual(20);
  expect([...groups].filter(([, parent]) => parent && !(tops.has(parent) || groups.has(parent)))).toEqual([]);
});

test("every skill has a summary, and at least 250 have alternative names", () => {
  const skills = skillsOf(seed);
  expect(skills.filter(({ summary }) => (summary ?? "").length < 20).map(({ slug }) => slug)).toEqual([]);
  expect(skills.filter(({ altNames = [] }) => altNames.length > 0).length).toBeGreaterThanOrEqual(250);
});

test("no skill has a name, or two alternative names, twice", () => {
  const skills = skillsOf(seed);
  const names = skills.map(({ name }) => name.toLowerCase());
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  const doubled = skills.filter(({ name, altNames = [] }) => {
    const all = [name, ...altNames].map((text) => text.toLowerCase());
    return new Set(all).size !== all.length;
  });
  expect(doubled.map(({ slug }) => slug)).toEqual([]);
});

test("every reference resolves: both ends of every edge and every field that names a node", () => {
  const ids = new Set(states.flatMap((state) => ("node" in state ? [state.id] : [])));
  const dangling = states.flatMap((state) => {
    const named = "edge" in state ? [state.from, state.to] : [state.owner, state.fields?.source, state.fields?.region];
    return named.filter((id) => id != null && !ids.has(String(id))).map((id) => `${keyOf(state)}: ${id}`);
  });
  expect(dangling).toEqual([]);
});

test("a reference to something that is not defined is reported by name", () => {
  const [role] = seed.roles;
  if (!role) throw new Error("there are no roles");
  const broken = { ...seed, roles: [{ ...role, family: "no-such-family", learning: ["no-such-course"] }] };
  expect(() => statesOf(broken)).toThrow(/ROLE_FAMILY no-such-family/);
  expect(() => statesOf(broken)).toThrow(/LEARNING_OPTION no-such-course/);
});

test("everything passes the rules that all writes pass, and nothing is given twice", () => {
  expect(validate(states)).toHaveLength(states.length);
});

test("every pay figure has a region in its own currency, a year and a source", () => {
  const sources = new Set(Object.keys(seed.sources));
  const currencies = new Map(seed.regions.map(({ slug, currency }) => [slug, currency]));
  const salaries = seed.roles.flatMap((role) => [
    ...(role.salaries ?? []),
    ...role.levels.flatMap((level) => level.salaries ?? []),
  ]);
  expect(salaries.length).toBeGreaterThan(40);
  expect(
    salaries.filter(
      (pay) => !sources.has(pay.source) || pay.year < 2020 || currencies.get(pay.region) !== pay.currency,
    ),
  ).toEqual([]);
});

test("every outlook names its period and source, every assessment and cost its source", () => {
  const sources = new Set(Object.keys(seed.sources));
  const outlooks = seed.roles.flatMap(({ outlook }) => (outlook ? [outlook] : []));
  expect(outlooks.filter(({ source, period }) => !sources.has(source) || !period)).toEqual([]);
  const assessed = [...seed.roles, ...seed.specializations].filter(({ assessedBy }) => !sources.has(assessedBy));
  expect(assessed.map(({ slug }) => slug)).toEqual([]);
  expect(seed.learning.filter(({ source }) => !source || !sources.has(source)).map(({ slug }) => slug)).toEqual([]);
});

test("every source has a title, a publisher and a year, and public data its terms", () => {
  for (const [key, { title, publisher, year }] of Object.entries(seed.sources))
    expect([key, Boolean(title && publisher), (year ?? 0) >= 2015]).toEqual([key, true, true]);
  for (const key of ["onet-29", "esco-1-1-1", "bls-oews-2024"]) expect(seed.sources[key]?.licence).toMatch(/.{20}/);
});

test("the broader and related edges of skills have no circles and no doubles", () => {
  const above = new Map<string, string[]>();
  for (const { slug, broader = [] } of skillsOf(seed)) above.set(slug, broader);
  const circular = [...above.keys()].filter((slug) => climbs(slug, above.get(slug) ?? []));
  function climbs(from: string, next: readonly string[], depth = 0): boolean {
    return next.some((slug) => slug === from || (depth < 20 && climbs(from, above.get(slug) ?? [], depth + 1)));
  }
  expect(circular).toEqual([]);
});

test("what the seed loads has the same ids every time", async () => {
  expect(statesOf(await readSeed()).map(keyOf)).toEqual(states.map(keyOf));
});
