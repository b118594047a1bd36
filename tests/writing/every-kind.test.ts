import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { loadSeed } from "../../seed/load.ts";
import { administratorToken } from "../support/access-api.ts";
import { type Api, startApi } from "../support/api.ts";
import { DATABASE_START_MS, startThrowawayDatabase, type ThrowawayDatabase } from "../support/throwaway-database.ts";

let own: ThrowawayDatabase;
let api: Api;
let role: string;
let region: string;

beforeAll(async () => {
  own = await startThrowawayDatabase();
  await loadSeed(own.database);
  api = await startApi(own.database, await administratorToken(own));
  role = await idOf("ROLE", "data-engineer");
  region = await idOf("REGION", "united-states");
}, DATABASE_START_MS);

afterAll(async () => {
  await api?.stop();
  await own?.stop();
});

async function idOf(kind: string, slug: string): Promise<string> {
  const query = "query ($kind: ConceptKind!, $slug: String!) { concept(kind: $kind, slug: $slug) { id } }";
  return (await api.read(query, { kind, slug })).concept.id;
}

test.each([
  ["Role", () => ({ name: "Lamplighter" })],
  ["RoleFamily", () => ({ name: "Lighting" })],
  ["Level", () => ({ name: "Senior Lamplighter", role })],
  ["Skill", () => ({ name: "Wick trimming", skillKind: "TECHNICAL" })],
  ["SkillGroup", () => ({ name: "Lamps" })],
  ["Specialization", () => ({ name: "Harbour lamps" })],
  ["LearningOption", () => ({ name: "Lamp school", learningKind: "COURSE" })],
  ["Region", () => ({ name: "Atlantis", code: "AT-L", currency: "USD" })],
] as const)("a %s is created, changed, and deleted again", async (kind, input) => {
  const create = `mutation ($input: ${kind}Input!) { made: create${kind}(input: $input) { id name slug } }`;
  const { made } = await api.read(create, { input: input() });
  expect(made).toMatchObject({ name: input().name });
  const update = `mutation ($id: ID!, $patch: ${kind}Patch!) { changed: update${kind}(id: $id, patch: $patch) { name summary } }`;
  const patch = { name: `${made.name} anew`, summary: "Of another kind of light." };
  expect((await api.read(update, { id: made.id, patch })).changed).toEqual(patch);
  expect((await api.read("mutation ($id: ID!) { deleteConcept(id: $id) }", { id: made.id })).deleteConcept).toBe(true);
});

test("a pay figure of a role is set, replaced and removed", async () => {
  const set = `mutation ($holder: ID!, $input: SalaryInput!, $id: ID) {
    setSalary(holder: $holder, input: $input, id: $id) { id low median high year region { slug } } }`;
  const input = { region, currency: "USD", basis: "TOTAL", low: 1_000, median: 2_000, high: 3_000, year: 1999 };
  const { setSalary: first } = await api.read(set, { holder: role, input });
  expect(first).toMatchObject({
    low: 1_000,
    median: 2_000,
    high: 3_000,
    year: 1999,
    region: { slug: "united-states" },
  });
  const again = { holder: role, id: first.id, input: { ...input, median: 2_500 } };
  expect((await api.read(set, again)).setSalary).toEqual({ ...first, median: 2_500 });
  const { errors } = await api.ask(set, { ...again, input: { ...input, median: 500 } });
  expect(errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
  const remove = "mutation ($id: ID!) { removeSalary(id: $id) }";
  expect((await api.read(remove, { id: first.id })).removeSalary).toBe(true);
  expect((await api.read(remove, { id: first.id })).removeSalary).toBe(false);
});

test("an item of a guide is set, replaced and removed", async () => {
  const set = `mutation ($role: ID!, $input: GuideItemInput!, $id: ID) {
    setGuideItem(role: $role, input: $input, id: $id) { id heading body } }`;
  const input = { section: "FAQS", heading: "At night?", body: "Yes." };
  const { setGuideItem: first } = await api.read(set, { role, input });
  expect(first).toMatchObject({ heading: "At night?", body: "Yes." });
  const again = { role, id: first.id, input: { ...input, body: "Mostly." } };
  expect((await api.read(set, again)).setGuideItem).toEqual({ ...first, body: "Mostly." });
  const remove = "mutation ($id: ID!) { removeGuideItem(id: $id) }";
  expect((await api.read(remove, { id: first.id })).removeGuideItem).toBe(true);
});

const READ_AT = "query ($id: ID!) { node(id: $id) { ... on Role { revision } } }";

test("two people who change one pay figure meet in a conflict; of different fields both are kept", async () => {
  const set = `mutation ($holder: ID!, $input: SalaryInput!, $id: ID, $expectedRevision: Int) {
    setSalary(holder: $holder, input: $input, id: $id, expectedRevision: $expectedRevision) { id low median high } }`;
  const input = { region, currency: "USD", basis: "TOTAL", low: 1_000, median: 2_000, high: 3_000, year: 1998 };
  const { setSalary: made } = await api.read(set, { holder: role, input });
  const expectedRevision = (await api.read(READ_AT, { id: role })).node.revision;
  await api.read(set, { holder: role, id: made.id, input: { ...input, median: 2_100 } });
  const stale = { holder: role, id: made.id, expectedRevision };
  const { errors } = await api.ask(set, { ...stale, input: { ...input, median: 2_200 } });
  expect(errors[0]?.extensions).toMatchObject({
    code: "CONFLICT",
    conflicts: [{ field: "median", current: 2_100, proposed: 2_200 }],
  });
  expect((await api.read(set, { ...stale, input: { ...input, low: 1_100 } })).setSalary).toMatchObject({
    low: 1_100,
    median: 2_100,
  });
  const remove =
    "mutation ($id: ID!, $expectedRevision: Int) { removeSalary(id: $id, expectedRevision: $expectedRevision) }";
  const refused = await api.ask(remove, { id: made.id, expectedRevision });
  expect(refused.errors[0]?.extensions.code).toBe("CONFLICT");
  expect((await api.read(remove, { id: made.id })).removeSalary).toBe(true);
});

test("an item of a guide that somebody else rewrote meanwhile is not overwritten unseen", async () => {
  const set = `mutation ($role: ID!, $input: GuideItemInput!, $id: ID, $expectedRevision: Int) {
    setGuideItem(role: $role, input: $input, id: $id, expectedRevision: $expectedRevision) { id heading body } }`;
  const input = { section: "FAQS", heading: "By day?", body: "No." };
  const { setGuideItem: made } = await api.read(set, { role, input });
  const expectedRevision = (await api.read(READ_AT, { id: role })).node.revision;
  await api.read(set, { role, id: made.id, input: { ...input, body: "Never." } });
  const stale = { role, id: made.id, expectedRevision };
  const { errors } = await api.ask(set, { ...stale, input: { ...input, body: "Rarely." } });
  expect(errors[0]?.extensions).toMatchObject({ code: "CONFLICT", conflicts: [{ field: "body", current: "Never." }] });
  expect((await api.read(set, { ...stale, input: { ...input, heading: "In daylight?" } })).setGuideItem).toEqual({
    id: made.id,
    heading: "In daylight?",
    body: "Never.",
  });
});

test("a source is created and changed", async () => {
  const create = 'mutation { createSource(input: { title: "The lamp survey", year: 2020 }) { id title year } }';
  const { createSource: made } = await api.read(create);
  expect(made).toMatchObject({ title: "The lamp survey", year: 2020 });
  const update = "mutation ($id: ID!) { updateSource(id: $id, patch: { year: 2021 }) { title year } }";
  expect((await api.read(update, { id: made.id })).updateSource).toEqual({ title: "The lamp survey", year: 2021 });
});
