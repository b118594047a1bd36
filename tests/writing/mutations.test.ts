import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { loadSeed } from "../../seed/load.ts";
import { administratorToken } from "../support/access-api.ts";
import { type Api, startApi } from "../support/api.ts";
import {
  DATABASE_START_MS,
  fingerprint,
  startThrowawayDatabase,
  type ThrowawayDatabase,
} from "../support/throwaway-database.ts";

let own: ThrowawayDatabase;
let api: Api;

beforeAll(async () => {
  own = await startThrowawayDatabase();
  await loadSeed(own.database);
  api = await startApi(own.database, await administratorToken(own));
}, DATABASE_START_MS);

afterAll(async () => {
  await api?.stop();
  await own?.stop();
}, 120_000);

const ID = "query ($kind: ConceptKind!, $slug: String!) { concept(kind: $kind, slug: $slug) { id revision } }";

async function idOf(kind: string, slug: string): Promise<string> {
  return (await api.read(ID, { kind, slug })).concept.id;
}

async function revisionOf(kind: string, slug: string): Promise<number> {
  return (await api.read(ID, { kind, slug })).concept.revision;
}

async function createRole(name: string): Promise<string> {
  const { createRole: role } = await api.read(`mutation { createRole(input: { name: "${name}" }) { id } }`);
  return role.id;
}

test("a created role has a slug of its own, a revision, and its first entry in the history", async () => {
  const { createRole: role } = await api.read(
    `mutation { createRole(input: { name: "C++ Guru", altNames: ["CG"], mappings: [{ scheme: "ESCO", code: "9.9", match: EXACT }] },
       message: "A test") { slug revision mappings { code } history { nodes { number message changes { kind before } } } } }`,
  );
  expect(role.slug).toBe("c-plus-plus-guru");
  expect(role.mappings).toEqual([{ code: "9.9" }]);
  const [first] = role.history.nodes;
  expect(first).toMatchObject({ number: role.revision, message: "A test" });
  expect(first.changes.map(({ kind }: { kind: string }) => kind).sort()).toEqual(["MATCHES", "ROLE"]);
});

test("all faults of an input come together, each with its path", async () => {
  const { errors } = await api.ask(
    'mutation { createRole(input: { name: " ", slug: "No Slug", summary: "" }) { id } }',
  );
  expect(errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
  expect(new Set(errors[0]?.extensions.fields?.map(({ path }) => path))).toEqual(new Set(["name", "slug", "summary"]));
});

test("a slug that was given up leads to the renamed concept", async () => {
  const id = await createRole("Old Name");
  await api.read(`mutation { updateRole(id: "${id}", patch: { slug: "new-name" }) { id } }`);
  const { old, now } = await api.read('{ old: role(slug: "old-name") { id } now: role(slug: "new-name") { id } }');
  expect([old.id, now.id]).toEqual([id, id]);
});

test("editors of different fields both succeed; of the same field the second gets a conflict that says who and what", async () => {
  const id = await createRole("Contested");
  const expected = await revisionOf("ROLE", "contested");
  const update = (patch: string) =>
    api.ask(`mutation { updateRole(id: "${id}", patch: ${patch}, expectedRevision: ${expected}) { name summary } }`);
  expect((await update('{ name: "Contested by one" }')).errors).toEqual([]);
  expect((await update('{ summary: "By another" }')).data.updateRole.name).toBe("Contested by one");
  const { errors } = await update('{ name: "Contested by two" }');
  expect(errors[0]?.extensions).toMatchObject({
    code: "CONFLICT",
    conflicts: [{ field: "name", proposed: "Contested by two", current: "Contested by one", actor: "root" }],
  });
});

test("a ladder keeps the ranks 1 to n when levels come, move and go", async () => {
  const role = await createRole("Climber");
  for (const name of ["First", "Second", "Third"])
    await api.read(`mutation { createLevel(input: { name: "${name} climb", role: "${role}", rank: 1 }) { id } }`);
  const ladder = async () =>
    (await api.read('{ role(slug: "climber") { levels { name rank } } }')).role.levels.map(
      (level: { name: string; rank: number }) => `${level.rank} ${level.name}`,
    );
  expect(await ladder()).toEqual(["1 Third climb", "2 Second climb", "3 First climb"]);
  await api.read(`mutation { updateLevel(id: "${await idOf("LEVEL", "first-climb")}", patch: { rank: 1 }) { id } }`);
  expect(await ladder()).toEqual(["1 First climb", "2 Third climb", "3 Second climb"]);
  await api.read(`mutation { deleteConcept(id: "${await idOf("LEVEL", "third-climb")}") }`);
  expect(await ladder()).toEqual(["1 First climb", "2 Second climb"]);
});

test("a skill cannot become broader than itself, however long the way round", async () => {
  const [java, kotlin] = [await idOf("SKILL", "java"), await idOf("SKILL", "kotlin")];
  await api.read(`mutation { updateSkill(id: "${java}", patch: { broader: ["${kotlin}"] }) { id } }`);
  const { errors } = await api.ask(`mutation { updateSkill(id: "${kotlin}", patch: { broader: ["${java}"] }) { id } }`);
  expect(errors[0]?.extensions.fields?.[0]?.path).toBe("broader");
});

test("what others point at is not deleted, and the error names them; deprecated, it leaves lists and search", async () => {
  const python = await idOf("SKILL", "python");
  const { errors } = await api.ask(`mutation { deleteConcept(id: "${python}") }`);
  expect(errors[0]?.extensions.code).toBe("CONFLICT");
  expect(errors[0]?.message).toContain("Python is still pointed at");
  const rust = await idOf("SKILL", "rust");
  await api.read(`mutation { deprecate(id: "${rust}", replacedBy: ["${python}"], reason: "A test") { id } }`);
  const { skill, skills, search } = await api.read(
    '{ skill(slug: "rust") { status replacedBy { slug } } skills(filter: { text: "rust" }) { nodes { slug } } search(text: "Rust", first: 3) { concept { slug } } }',
  );
  expect(skill).toEqual({ status: "DEPRECATED", replacedBy: [{ slug: "python" }] });
  expect(skills.nodes).toEqual([]);
  expect(search.map(({ concept }: { concept: { slug: string } }) => concept.slug)).not.toContain("rust");
  const { restore } = await api.read(`mutation { restore(id: "${rust}") { status replacedBy { slug } } }`);
  expect(restore).toEqual({ status: "PUBLISHED", replacedBy: [] });
});

test("a merge moves edges and names, and one revert brings back the identical graph", async () => {
  const [vue, react] = [await idOf("SKILL", "vue-js"), await idOf("SKILL", "react")];
  const before = await fingerprint(own.database);
  const { merge } = await api.read(
    `mutation { merge(from: ["${vue}"], into: "${react}") { altNames revision ... on Skill { requiredBy { totalCount } } } }`,
  );
  expect(merge.altNames).toContain("Vue.js");
  expect((await api.read('{ skill(slug: "vue-js") { requiredBy { totalCount } replacedBy { slug } } }')).skill).toEqual(
    {
      requiredBy: { totalCount: 0 },
      replacedBy: [{ slug: "react" }],
    },
  );
  await api.read(`mutation { revert(revision: ${merge.revision}) { number } }`);
  expect(await fingerprint(own.database)).toEqual(before);
  const { skill } = await api.read('{ skill(slug: "vue-js") { history { nodes { number revertedBy { number } } } } }');
  expect(skill.history.nodes[1].revertedBy.number).toBe(skill.history.nodes[0].number);
});

test("a revert over what later revisions changed reports the conflict instead of guessing", async () => {
  const id = await createRole("Twice changed");
  const first = (await api.read(`mutation { updateRole(id: "${id}", patch: { summary: "One" }) { revision } }`))
    .updateRole.revision;
  await api.read(`mutation { updateRole(id: "${id}", patch: { summary: "Two" }) { revision } }`);
  const { errors } = await api.ask(`mutation { revert(revision: ${first}) { number } }`);
  expect(errors[0]?.extensions).toMatchObject({ code: "CONFLICT", conflicts: [{ field: "summary", current: "Two" }] });
});

test("edges have verbs of their own, checked like everything else, and read alike from both ends", async () => {
  const [one, other] = [await createRole("One end"), await createRole("Other end")];
  const related = (from: string, to: string, strength: number) =>
    api.read(
      `mutation { setRelatedRole(role: "${from}", related: "${to}", input: { strength: ${strength} }) { node { slug } strength } }`,
    );
  await related(one, other, 0.4);
  expect((await related(other, one, 0.6)).setRelatedRole).toEqual({ node: { slug: "one-end" }, strength: 0.6 });
  const { role } = await api.read('{ role(slug: "one-end") { relatedRoles { totalCount edges { strength } } } }');
  expect(role.relatedRoles).toEqual({ totalCount: 1, edges: [{ strength: 0.6 }] });
  const { errors } = await api.ask(
    `mutation { setRequirement(holder: "${one}", skill: "${await idOf("SKILL", "java")}", input: { importance: 9, proficiency: 0 }) { importance } }`,
  );
  expect(errors[0]?.extensions.fields?.map(({ path }) => path)).toEqual(["importance", "proficiency"]);
});

test("eight writers at once make revisions without a gap", async () => {
  const before = await revisionOf("ROLE", "one-end");
  const names = Array.from({ length: 24 }, (_, index) => `Busy ${index}`);
  const made = await Promise.all(
    names.map((name) => api.read(`mutation { createRole(input: { name: "${name}" }) { revision } }`)),
  );
  const numbers = made.map(({ createRole: role }) => role.revision).sort((a, b) => a - b);
  expect(numbers[0]).toBeGreaterThan(before);
  expect(numbers).toEqual(numbers.map((_, index) => (numbers[0] ?? 0) + index));
}, 120_000);
