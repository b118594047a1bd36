import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { administratorToken } from "../support/access-api.ts";
import { type Api, startApi } from "../support/api.ts";
import {
  DATABASE_START_MS,
  fingerprint,
  startThrowawayDatabase,
  type ThrowawayDatabase,
} from "../support/throwaway-database.ts";
import { ensureUsers, skill, write } from "../support/writes.ts";

let own: ThrowawayDatabase;
let api: Api;

beforeAll(async () => {
  own = await startThrowawayDatabase();
  await ensureUsers(own.database);
  api = await startApi(own.database, await administratorToken(own));
}, DATABASE_START_MS);

afterAll(async () => {
  await api?.stop();
  await own?.stop();
}, DATABASE_START_MS);

async function role(name: string): Promise<string> {
  return (await api.read("mutation ($name: String!) { createRole(input: { name: $name }) { id } }", { name }))
    .createRole.id;
}

async function skills(...names: string[]): Promise<string[]> {
  await write(
    own.database,
    names.map((name) => skill(name, name.toLowerCase())),
  );
  return names.map((name) => name.toLowerCase());
}

const REQUIRE = `mutation ($holder: ID!, $skill: ID!, $input: RequirementInput!) {
  setRequirement(holder: $holder, skill: $skill, input: $input) { importance } }`;
const DEPRECATE = `mutation ($id: ID!, $by: [ID!]) { deprecate(id: $id, replacedBy: $by) { status replacedBy { id } } }`;
const MERGE = "mutation ($from: [ID!]!, $into: ID!) { merge(from: $from, into: $into) { revision altNames } }";

test("a deletion that is refused lists every blocker: what it is, and by which relation it points here", async () => {
  const [wanted = ""] = await skills("Wanted", "Narrower");
  const holders = [await role("Blocker one"), await role("Blocker two")];
  for (const holder of holders) await api.read(REQUIRE, { holder, skill: wanted, input: { importance: 3 } });
  await api.read('mutation { updateSkill(id: "narrower", patch: { broader: ["wanted"] }) { id } }');
  const before = await fingerprint(own.database);
  const { errors } = await api.ask(`mutation { deleteConcept(id: "${wanted}") }`);
  expect(errors[0]?.extensions).toMatchObject({
    code: "CONFLICT",
    blockers: expect.arrayContaining([
      { conceptId: "narrower", name: "Narrower", kind: "SKILL", relation: "BROADER" },
      { conceptId: holders[0], name: "Blocker one", kind: "ROLE", relation: "REQUIRES" },
      { conceptId: holders[1], name: "Blocker two", kind: "ROLE", relation: "REQUIRES" },
    ]),
  });
  expect(errors[0]?.message).toContain("3 edge(s)");
  expect(await fingerprint(own.database)).toBe(before);
});

test("replacements never lead back to what they replace, directly or the long way round", async () => {
  const [a, b, c] = [await role("Replaced A"), await role("Replaced B"), await role("Replaced C")];
  const ids = ({ replacedBy }: { replacedBy: { id: string }[] }) => replacedBy.map(({ id }) => id);
  expect(ids((await api.read(DEPRECATE, { id: a, by: [b, c] })).deprecate).toSorted()).toEqual([b, c].toSorted());
  await api.read(DEPRECATE, { id: b, by: [c] });
  for (const by of [[a], [b], [c]]) {
    const { errors } = await api.ask(DEPRECATE, { id: c, by });
    expect([errors[0]?.extensions.code, errors[0]?.extensions.fields?.[0]?.path]).toEqual([
      "BAD_USER_INPUT",
      expect.stringMatching(/^replacedBy/),
    ]);
  }
  const [, python = ""] = await skills("Rust", "Python");
  const { errors } = await api.ask(DEPRECATE, { id: c, by: [python] });
  expect(errors[0]?.extensions.fields).toEqual([{ path: "replacedBy", message: "Python is a SKILL, not a ROLE" }]);
});

test("of two equal edges a merge keeps the stronger, with what only the weaker says", async () => {
  const [kept = "", given = ""] = await skills("Kept", "Given");
  const [one, other, only] = [await role("Merge one"), await role("Merge other"), await role("Merge only")];
  const requires = (holder: string, id: string, input: object) => api.read(REQUIRE, { holder, skill: id, input });
  await requires(one, kept, { importance: 2, rationale: "Weak, but says why" });
  await requires(one, given, { importance: 5, proficiency: 4 });
  await requires(other, kept, { importance: 4, proficiency: 5 });
  await requires(other, given, { importance: 4, proficiency: 1, rationale: "Says why" });
  await requires(only, given, { importance: 1 });
  const before = await fingerprint(own.database);
  const { merge } = await api.read(MERGE, { from: [given], into: kept });
  const { skill: merged } = await api.read(
    '{ skill(slug: "kept") { requiredBy { edges { node { name } importance proficiency rationale } } } }',
  );
  expect(merged.requiredBy.edges.map(({ node, ...edge }: { node: { name: string } }) => [node.name, edge])).toEqual(
    expect.arrayContaining([
      ["Merge one", { importance: 5, proficiency: 4, rationale: "Weak, but says why" }],
      ["Merge other", { importance: 4, proficiency: 5, rationale: "Says why" }],
      ["Merge only", { importance: 1, proficiency: null, rationale: null }],
    ]),
  );
  expect(merge.altNames).toEqual(["Given"]);
  await api.read(`mutation { revert(revision: ${merge.revision}) { number } }`);
  expect(await fingerprint(own.database)).toBe(before);
});

test("a family cannot be a part of itself, a level not lead back to itself", async () => {
  const family = async (name: string) =>
    (await api.read("mutation ($name: String!) { createRoleFamily(input: { name: $name }) { id } }", { name }))
      .createRoleFamily.id;
  const [outer, inner] = [await family("Outer"), await family("Inner")];
  const under = (id: string, parent: string) =>
    api.ask(`mutation { updateRoleFamily(id: "${id}", patch: { parent: "${parent}" }) { id } }`);
  expect((await under(inner, outer)).errors).toEqual([]);
  expect((await under(outer, inner)).errors[0]?.extensions.fields?.[0]?.message).toContain("a part of itself");
  const climber = await role("Climber");
  const level = async (name: string) =>
    (await api.read(`mutation { createLevel(input: { name: "${name}", role: "${climber}" }) { id } }`)).createLevel.id;
  const [low, high] = [await level("Low"), await level("High")];
  const leads = (from: string, to: string, track = "IC") =>
    api.ask(`mutation { updateLevel(id: "${from}", patch: { next: [{ level: "${to}", track: ${track} }] }) {
      next { name } steps { track level { name } } } }`);
  expect((await leads(low, high, "MANAGER")).data.updateLevel).toEqual({
    next: [{ name: "High" }],
    steps: [{ track: "MANAGER", level: { name: "High" } }],
  });
  expect((await leads(high, low)).errors[0]?.extensions.fields?.[0]?.message).toContain("lead to itself");
});
