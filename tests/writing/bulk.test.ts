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

async function idOf(kind: string, slug: string): Promise<string> {
  const query = "query ($kind: ConceptKind!, $slug: String!) { concept(kind: $kind, slug: $slug) { id } }";
  return (await api.read(query, { kind, slug })).concept.id;
}

async function createRole(name: string): Promise<string> {
  const { createRole: role } = await api.read(
    "mutation ($name: String!) { createRole(input: { name: $name }) { id } }",
    {
      name,
    },
  );
  return role.id;
}

const SET = `mutation ($holder: ID!, $requirements: [SkillRequirementInput!]!) {
  setRequirements(holder: $holder, requirements: $requirements) { revision rows { id outcome message } } }`;

test("many requirements are one revision, and a row that cannot be says why without stopping the others", async () => {
  const holder = await createRole("Bulk holder");
  const [python, rust] = [await idOf("SKILL", "python"), await idOf("SKILL", "rust")];
  const requirements = [
    { skill: python, importance: 5, proficiency: 4 },
    { skill: "nowhere", importance: 3 },
    { skill: rust, importance: 9 },
    { skill: python, importance: 1 },
  ];
  const { setRequirements: done } = await api.read(SET, { holder, requirements });
  expect(done.rows.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
    "CHANGED",
    "REFUSED",
    "REFUSED",
    "REFUSED",
  ]);
  expect(done.rows[1].message).toContain("no concept with the id nowhere");
  expect(done.rows[2].message).toContain("from 1 to 5");
  expect(done.rows[3].message).toBe("is given twice");
  const again = await api.read(SET, { holder, requirements: requirements.slice(0, 1) });
  expect(again.setRequirements).toMatchObject({ revision: null, rows: [{ outcome: "UNCHANGED" }] });
  const { revision } = await api.read(`{ revision(number: ${done.revision}) { size } }`);
  expect(revision.size).toBe(1);
});

test("an answer says which revisions the request made, and one that changed nothing says none", async () => {
  const id = await createRole("Told");
  const rename = `mutation { updateRole(id: "${id}", patch: { summary: "Short" }) { revision } }`;
  const first = await api.ask(rename);
  expect(JSON.parse(first.text).extensions.revisions).toEqual([first.data.updateRole.revision]);
  expect(JSON.parse((await api.ask(rename)).text).extensions.revisions).toBeUndefined();
});

test("a skill is required by several roles at once, and dropped from them at once", async () => {
  const holders = [await createRole("One of two"), await createRole("Two of two")];
  const skill = await idOf("SKILL", "docker");
  const before = await fingerprint(own.database);
  const { requireSkill } = await api.read(
    "mutation ($holders: [ID!]!, $skill: ID!) { requireSkill(holders: $holders, skill: $skill, input: { importance: 2 }) { revision rows { outcome } } }",
    { holders, skill },
  );
  expect(requireSkill.rows).toEqual([{ outcome: "CHANGED" }, { outcome: "CHANGED" }]);
  const { dropSkill } = await api.read(
    "mutation ($holders: [ID!]!, $skill: ID!) { dropSkill(holders: $holders, skill: $skill) { revision rows { outcome } } }",
    { holders: [...holders, await createRole("Never had it")], skill },
  );
  expect(dropSkill.rows.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
    "CHANGED",
    "CHANGED",
    "UNCHANGED",
  ]);
  expect(dropSkill.revision).toBeGreaterThan(requireSkill.revision);
  await api.read(`mutation { deleteConcept(id: "${await idOf("ROLE", "never-had-it")}") }`);
  expect(await fingerprint(own.database)).toBe(before);
});

test("roles move to a family together; what is no role is refused", async () => {
  const { roleFamilies } = await api.read("{ roleFamilies { id } }");
  const into = roleFamilies[0].id;
  const roles = [await createRole("Mover"), await idOf("SKILL", "python")];
  const { setFamily } = await api.read(
    "mutation ($roles: [ID!]!, $family: ID!) { setFamily(roles: $roles, family: $family) { rows { outcome } } }",
    { roles, family: into },
  );
  expect(setFamily.rows).toEqual([{ outcome: "CHANGED" }, { outcome: "REFUSED" }]);
});

test("levels of one ladder leave it together, and the rest keeps the ranks 1 to n; one revert brings them back", async () => {
  const { role } = await api.read('{ role(slug: "amazon-engineer") { id levels { id name rank } } }');
  const before = await fingerprint(own.database);
  const ids = [role.levels[0].id, role.levels[2].id];
  const { deprecateAll } = await api.read(
    "mutation ($ids: [ID!]!) { deprecateAll(ids: $ids) { revision rows { outcome } } }",
    { ids },
  );
  const left = await api.read('{ role(slug: "amazon-engineer") { levels { rank } } }');
  expect(left.role.levels).toEqual([{ rank: 1 }, { rank: 2 }, { rank: 3 }]);
  await api.read(`mutation { revert(revision: ${deprecateAll.revision}) { number } }`);
  expect(await fingerprint(own.database)).toBe(before);
});

test("a ladder is put into another order in one go, and only whole", async () => {
  const { role } = await api.read('{ role(slug: "amazon-engineer") { id levels { id } } }');
  const ids = role.levels.map(({ id }: { id: string }) => id).toReversed();
  const order = "mutation ($role: ID!, $ids: [ID!]!) { orderLevels(role: $role, ids: $ids) { id rank } }";
  const { orderLevels } = await api.read(order, { role: role.id, ids });
  expect(orderLevels).toEqual(ids.map((id: string, index: number) => ({ id, rank: index + 1 })));
  const { errors } = await api.ask(order, { role: role.id, ids: ids.slice(1) });
  expect(errors[0]?.extensions.fields?.[0]?.path).toBe("ids");
});

test("a preview of a merge says what merging then does, and writes nothing", async () => {
  const [from, into] = [await idOf("SKILL", "gitlab-ci"), await idOf("SKILL", "github-actions")];
  const before = await fingerprint(own.database);
  const fields = "{ kind conceptId otherId before after }";
  const { mergePreview } = await api.read(
    `query ($from: [ID!]!, $into: ID!) { mergePreview(from: $from, into: $into) ${fields} }`,
    { from: [from], into },
  );
  expect(await fingerprint(own.database)).toBe(before);
  const { merge } = await api.read(
    "mutation ($from: [ID!]!, $into: ID!) { merge(from: $from, into: $into) { revision } }",
    { from: [from], into },
  );
  const { revision } = await api.read(`{ revision(number: ${merge.revision}) { changes(first: 1000) ${fields} } }`);
  const lines = (changes: object[]) => changes.map((change) => JSON.stringify(change)).sort();
  expect(lines(mergePreview)).toEqual(lines(revision.changes));
});

test("names of a spreadsheet are matched by name, other name and with typos", async () => {
  const { matchNames } = await api.read(
    '{ matchNames(kind: SKILL, names: ["python", "k8s", "Kubernets", "zzzz qqqq"]) { name hits { score concept { slug } } } }',
  );
  const best = matchNames.map(({ hits }: { hits: { concept: { slug: string } }[] }) => hits[0]?.concept.slug ?? null);
  expect(best).toEqual(["python", "kubernetes", "kubernetes", null]);
  expect(matchNames[1].hits[0].score).toBeGreaterThanOrEqual(0.97);
});

test("sources are found by their title, and guide items are read with their section", async () => {
  const { sources, role } = await api.read(
    '{ sources(text: "himalayas", first: 5) { title } role(slug: "amazon-engineer") { guideItems(sections: [OVERVIEW, PROS]) { section } } }',
  );
  expect(sources.length).toBeGreaterThan(0);
  expect(new Set(role.guideItems.map(({ section }: { section: string }) => section))).toEqual(
    new Set(["OVERVIEW", "PROS"]),
  );
});

test("a change of an edge names the concepts at both ends", async () => {
  const holder = await createRole("Ends");
  const skill = await idOf("SKILL", "python");
  const { setRequirements: done } = await api.read(SET, { holder, requirements: [{ skill, importance: 2 }] });
  const { revision } = await api.read(
    `{ revision(number: ${done.revision}) { changes { concept { name } other { name } } } }`,
  );
  expect(revision.changes).toEqual([{ concept: { name: "Ends" }, other: { name: "Python" } }]);
});
