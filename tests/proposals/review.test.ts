import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { loadSeed } from "../../seed/load.ts";
import { type AccessApi, startAccessApi } from "../support/access-api.ts";
import { type Person, person } from "../support/people.ts";
import {
  DATABASE_START_MS,
  fingerprint,
  startThrowawayDatabase,
  type ThrowawayDatabase,
} from "../support/throwaway-database.ts";

let own: ThrowawayDatabase;
let api: AccessApi;
let cleo: Person;
let cory: Person;
let ed: Person;
let eve: Person;
let vic: Person;

beforeAll(async () => {
  own = await startThrowawayDatabase();
  await loadSeed(own.database);
  api = await startAccessApi(own);
  cleo = await person(own, api.address, "cleo", "CONTRIBUTOR");
  cory = await person(own, api.address, "cory", "CONTRIBUTOR");
  ed = await person(own, api.address, "ed", "EDITOR");
  eve = await person(own, api.address, "eve", "EDITOR");
  vic = await person(own, api.address, "vic", "VIEWER");
}, DATABASE_START_MS);

afterAll(async () => {
  await api?.stop();
  await own?.stop();
}, 120_000);

async function begin(by: Person, title: string): Promise<string> {
  return (await by.get("mutation ($title: String!) { createProposal(title: $title) { id } }", { title })).createProposal
    .id;
}

async function idOf(kind: string, slug: string): Promise<string> {
  const query = "query ($kind: ConceptKind!, $slug: String!) { concept(kind: $kind, slug: $slug) { id } }";
  return (await ed.get(query, { kind, slug })).concept.id;
}

const submit = (by: Person, id: string) => by.get(`mutation { submitProposal(id: "${id}") { state } }`);
const approve = (by: Person, id: string) =>
  by.get(`mutation { reviewProposal(id: "${id}", decision: APPROVE) { state version } }`);
const publish =
  "mutation ($id: ID!, $resolutions: [ConflictResolution!]) { publishProposal(id: $id, resolutions: $resolutions) { number message actor { name } size } }";

const STATE =
  "query ($id: ID!) { proposal(id: $id) { state version size actions authors { name } conflicts { id field proposed current choices message } changes { kind before after } published { number } } }";
const look = async (by: Person, id: string) => (await by.get(STATE, { id })).proposal;

test("a proposal is written, reviewed, published as one revision of its author, and undone", async () => {
  const before = await fingerprint(own.database);
  const id = await begin(cleo, "A role for testers");
  const { createRole } = await cleo
    .inside(id)
    .get('mutation { createRole(input: { name: "Chaos Tester" }) { id slug name revision } }');
  expect(createRole.slug).toBe("chaos-tester");
  const java = await idOf("SKILL", "java");
  await cleo
    .inside(id)
    .get(
      `mutation { setRequirement(holder: "${createRole.id}", skill: "${java}", input: { importance: 4 }) { importance } }`,
    );
  expect(await fingerprint(own.database)).toBe(before);
  const read = '{ role(slug: "chaos-tester") { name skills { totalCount } } }';
  expect((await cleo.inside(id).get(read)).role).toEqual({ name: "Chaos Tester", skills: { totalCount: 1 } });
  expect((await cleo.get(read)).role).toBeNull();
  expect((await submit(cleo, id)).submitProposal.state).toBe("SUBMITTED");
  expect(await ed.refused(publish, { id })).toBe("CONFLICT");
  await approve(ed, id);
  const { publishProposal } = await ed.get(publish, { id });
  expect(publishProposal).toMatchObject({
    message: "A role for testers (proposal; approved by ed, published by ed)",
    actor: { name: "cleo" },
    size: 2,
  });
  expect((await cleo.get(read)).role.name).toBe("Chaos Tester");
  expect(await look(cleo, id)).toMatchObject({ state: "PUBLISHED", published: { number: publishProposal.number } });
  await ed.get(`mutation { revert(revision: ${publishProposal.number}) { number } }`);
  expect(await fingerprint(own.database)).toBe(before);
});

test("who may do what: contributors write their own, editors review, nobody approves what they wrote alone", async () => {
  const id = await begin(cleo, "Rules");
  const rename = `mutation { updateSkill(id: "${await idOf("SKILL", "go")}", patch: { summary: "Golang" }) { id } }`;
  expect(await cleo.refused(rename)).toBe("FORBIDDEN");
  expect(await cory.inside(id).refused(rename)).toBe("FORBIDDEN");
  expect(await vic.inside(id).refused("{ roleFamilies { id } }")).toBe("FORBIDDEN");
  expect(await vic.refused(`{ proposal(id: "${id}") { title } }`)).toBe("FORBIDDEN");
  expect(await cleo.inside("unknown").refused("{ roleFamilies { id } }")).toBe("NOT_FOUND");
  await cleo.inside(id).get(rename);
  expect(await cory.refused(`mutation { submitProposal(id: "${id}") { id } }`)).toBe("FORBIDDEN");
  await submit(cleo, id);
  expect(await cleo.refused(`mutation { reviewProposal(id: "${id}", decision: APPROVE) { id } }`)).toBe("FORBIDDEN");
  await cory.get(`mutation { commentOnProposal(id: "${id}", body: "Fine") { id } }`);

  const lone = await begin(ed, "By an editor alone");
  await ed.inside(lone).get(rename);
  await submit(ed, lone);
  const { errors } = await ed.ask(`mutation { reviewProposal(id: "${lone}", decision: APPROVE) { id } }`);
  expect(errors[0]?.message).toContain("cannot approve it");
  expect((await look(ed, lone)).actions).not.toContain("APPROVE");
  expect((await look(eve, lone)).actions).toContain("APPROVE");
});

test("a change after the approval asks for another one, and a review is about the version that was looked at", async () => {
  const id = await begin(cleo, "Twice");
  const change = async (summary: string) =>
    cleo
      .inside(id)
      .get(`mutation { updateSkill(id: "${await idOf("SKILL", "rust")}", patch: { summary: "${summary}" }) { id } }`);
  await change("One");
  await submit(cleo, id);
  const seen = (await look(ed, id)).version;
  await change("Two");
  const review = `mutation { reviewProposal(id: "${id}", decision: APPROVE, version: ${seen}) { id } }`;
  expect(await ed.refused(review)).toBe("CONFLICT");
  await approve(ed, id);
  await change("Three");
  expect(await look(ed, id)).toMatchObject({ state: "SUBMITTED", size: 1 });
  expect(await ed.refused(publish, { id })).toBe("CONFLICT");
  const asked = `mutation { reviewProposal(id: "${id}", decision: REQUEST_CHANGES, comment: "Shorter") { state reviews { decision comment } } }`;
  expect((await ed.get(asked)).reviewProposal).toEqual({
    state: "CHANGES_REQUESTED",
    reviews: [
      { decision: "APPROVE", comment: null },
      { decision: "REQUEST_CHANGES", comment: "Shorter" },
    ],
  });
  await cleo.get(`mutation { closeProposal(id: "${id}") { state } }`);
  expect(await cleo.inside(id).refused("{ roleFamilies { id } }")).toBe("CONFLICT");
});

test("two proposals over one concept: the second shows exactly the fields that conflict, and a person decides", async () => {
  const id = await idOf("SKILL", "kotlin");
  const [one, two] = [await begin(cleo, "One"), await begin(cory, "Two")];
  const patch = (fields: string) => `mutation { updateSkill(id: "${id}", patch: ${fields}) { id } }`;
  await cleo.inside(one).get(patch('{ name: "Kotlin by one", summary: "By one" }'));
  await cory.inside(two).get(patch('{ name: "Kotlin by two", altNames: ["KT"] }'));
  for (const [by, proposal] of [[cleo, one] as const, [cory, two] as const]) {
    await submit(by, proposal);
    await approve(ed, proposal);
    expect((await look(ed, proposal)).conflicts).toEqual([]);
  }
  await ed.get(publish, { id: one });
  const { conflicts } = await look(cory, two);
  expect(conflicts).toMatchObject([
    { field: "name", proposed: "Kotlin by two", current: "Kotlin by one", choices: ["PROPOSED", "CURRENT"] },
  ]);
  expect((await cory.inside(two).ask(`{ node(id: "${id}") { ... on Skill { name summary } } }`)).data.node).toEqual({
    name: "Kotlin by two",
    summary: "By one",
  });
  const refused = await ed.ask(publish, { id: two });
  expect(refused.errors[0]?.extensions).toMatchObject({ code: "CONFLICT", conflicts: [{ id: conflicts[0].id }] });
  const resolutions = [{ conflict: conflicts[0].id, take: "CURRENT" }];
  await ed.get(publish, { id: two, resolutions });
  const read = `{ node(id: "${id}") { ... on Skill { name summary altNames } } }`;
  expect((await ed.get(read)).node).toEqual({ name: "Kotlin by one", summary: "By one", altNames: ["KT"] });
});

test("a slug that another concept got meanwhile, an edge whose end was deleted, and a concept that others hold on to are conflicts", async () => {
  const doomed = (await ed.get('mutation { createSkill(input: { name: "Doomed", skillKind: TOOL }) { id } }'))
    .createSkill.id;
  const held = (await ed.get('mutation { createSkill(input: { name: "Held", skillKind: TOOL }) { id } }')).createSkill
    .id;
  const role = await idOf("ROLE", "amazon-engineer");
  const id = await begin(ed, "Overtaken");
  const inside = ed.inside(id);
  await inside.get('mutation { createSkill(input: { name: "Contended", skillKind: TOOL }) { id } }');
  const requires = (skill: string) =>
    `mutation { setRequirement(holder: "${role}", skill: "${skill}", input: { importance: 2 }) { importance } }`;
  await inside.get(requires(doomed));
  await inside.get(`mutation { deleteConcept(id: "${held}") }`);
  await ed.get('mutation { createSkill(input: { name: "Contended", skillKind: TOOL }) { id } }');
  await ed.get(`mutation { deleteConcept(id: "${doomed}") }`);
  await ed.get(requires(held));
  const { conflicts } = await look(ed, id);
  expect(conflicts.map(({ field, choices }: { field: string; choices: string[] }) => [field, choices])).toEqual([
    ["slug", ["CURRENT"]],
    ["*", ["CURRENT"]],
    ["*", ["PROPOSED", "CURRENT"]],
  ]);
  expect((await inside.get('{ skill(slug: "contended-2") { name } }')).skill.name).toBe("Contended");
  await submit(ed, id);
  await approve(eve, id);
  const wrong = conflicts.map((conflict: { id: string }) => ({ conflict: conflict.id, take: "PROPOSED" }));
  expect(await ed.refused(publish, { id, resolutions: wrong })).toBe("BAD_USER_INPUT");
  const resolutions = conflicts.map((conflict: { id: string }) => ({ conflict: conflict.id, take: "CURRENT" }));
  await ed.get(publish, { id, resolutions });
  const read = '{ skill(slug: "held") { requiredBy { totalCount } } other: skill(slug: "contended-2") { name } }';
  expect(await ed.get(read)).toEqual({ skill: { requiredBy: { totalCount: 1 } }, other: { name: "Contended" } });
});

test("changes of changes are one change: with the first value before, and nothing where nothing is left", async () => {
  const id = await begin(cleo, "Back and forth");
  const skill = await idOf("SKILL", "python");
  const set = (summary: string) =>
    cleo
      .inside(id)
      .get(`mutation ($summary: String) { updateSkill(id: "${skill}", patch: { summary: $summary }) { summary } }`, {
        summary,
      });
  const original = (await cleo.get(`{ node(id: "${skill}") { ... on Skill { summary } } }`)).node.summary;
  await set("One");
  expect((await set("Two")).updateSkill.summary).toBe("Two");
  expect((await look(cleo, id)).changes).toEqual([
    { kind: "SKILL", before: { summary: original }, after: { summary: "Two" } },
  ]);
  await set(original);
  expect((await look(cleo, id)).changes).toEqual([]);
  const made = await cleo
    .inside(id)
    .get('mutation { createSkill(input: { name: "Fleeting", skillKind: TOOL }) { id } }');
  await cleo.inside(id).get(`mutation { deleteConcept(id: "${made.createSkill.id}") }`);
  expect((await look(cleo, id)).changes).toEqual([]);
});

test("what needs something that was deleted meanwhile can be taken out, and the rest goes on", async () => {
  const create = 'mutation { createRegion(input: { name: "Atlantis", code: "AT-L", currency: "USD" }) { id } }';
  const region = (await ed.get(create)).createRegion.id;
  const id = await begin(cleo, "Sunken");
  const role = await idOf("ROLE", "data-engineer");
  const pay = `{ region: "${region}", currency: "USD", basis: BASE, median: 1000, year: 2025 }`;
  await cleo.inside(id).get(`mutation { setSalary(holder: "${role}", input: ${pay}) { year } }`);
  await cleo.inside(id).get('mutation { createSkill(input: { name: "Diving", skillKind: SOFT }) { id } }');
  await ed.get(`mutation { deleteConcept(id: "${region}") }`);
  expect(await cleo.inside(id).refused("{ roleFamilies { id } }")).toBe("CONFLICT");
  const withdraw = `mutation { withdrawFromProposal(id: "${id}", concept: "${role}") { size } }`;
  expect(await cory.refused(withdraw)).toBe("FORBIDDEN");
  expect((await cleo.get(withdraw)).withdrawFromProposal.size).toBe(1);
  expect((await cleo.inside(id).get('{ skill(slug: "diving") { name } }')).skill.name).toBe("Diving");
});

test("an answer from inside says so; what is no change of the graph is refused there", async () => {
  const id = await begin(ed, "Inside");
  const inside = ed.inside(id);
  const answer = await inside.ask("{ roleFamilies { id } }");
  expect(JSON.parse(answer.text).extensions.proposal).toEqual({ id, version: 1, conflicts: 0 });
  const { errors } = await inside.ask(`mutation { commentOnProposal(id: "${id}", body: "Hm") { id } }`);
  expect(errors[0]).toMatchObject({
    extensions: { code: "BAD_USER_INPUT" },
    message: expect.stringContaining("x-proposal"),
  });
  expect(await inside.refused("mutation { signOut }")).toBe("BAD_USER_INPUT");
});

test("search, lists and former slugs inside a proposal find what it makes", async () => {
  const id = await begin(cleo, "Search");
  const inside = cleo.inside(id);
  await inside.get(
    'mutation { createSkill(input: { name: "Quokkaling", skillKind: TOOL, altNames: ["Wombatese"] }) { id } }',
  );
  const find = (text: string) => `{ search(text: "${text}") { concept { name } matched } }`;
  expect((await inside.get(find("quokkal"))).search[0]).toMatchObject({ concept: { name: "Quokkaling" } });
  expect((await inside.get(find("wombat"))).search[0]).toMatchObject({ matched: "Wombatese" });
  expect((await inside.get('{ skills(filter: { text: "quokka" }) { totalCount } }')).skills.totalCount).toBe(1);
  expect((await cleo.get(find("quokkal"))).search).toEqual([]);
  const renamed = await idOf("SKILL", "scala");
  await inside.get(`mutation { updateSkill(id: "${renamed}", patch: { slug: "scala-three" }) { id } }`);
  expect((await inside.get('{ skill(slug: "scala") { slug } }')).skill.slug).toBe("scala-three");
  expect((await cleo.get('{ skill(slug: "scala") { slug } }')).skill.slug).toBe("scala");
});

test("a stale expectedRevision is refused inside a proposal as it is outside", async () => {
  const id = await begin(cleo, "Stale");
  const skill = (await ed.get('{ skill(slug: "swift") { id revision } }')).skill;
  const patch = (summary: string) =>
    `mutation { updateSkill(id: "${skill.id}", patch: { summary: "${summary}" }, expectedRevision: ${skill.revision}) { id } }`;
  await ed.get(patch("By an editor"));
  expect(await cleo.inside(id).refused(patch("By a contributor"))).toBe("CONFLICT");
  expect((await look(cleo, id)).size).toBe(0);
});

test("many writers of one proposal all succeed; of two publishers one does; a change while publishing is in it or refused", async () => {
  const id = await begin(cleo, "Busy");
  const names = Array.from({ length: 8 }, (_, index) => `Busy skill ${index}`);
  await Promise.all(
    names.map((name) =>
      cleo.inside(id).get(`mutation { createSkill(input: { name: "${name}", skillKind: TOOL }) { id } }`),
    ),
  );
  expect((await look(cleo, id)).size).toBe(8);
  await submit(cleo, id);
  await approve(ed, id);
  const late = cleo
    .inside(id)
    .ask('mutation { createSkill(input: { name: "Busy latecomer", skillKind: TOOL }) { id } }');
  const both = await Promise.all([ed.ask(publish, { id }), eve.ask(publish, { id })]);
  const added = (await late).errors.length === 0;
  const done = both.filter(({ errors }) => errors.length === 0);
  for (const { errors } of both) if (errors[0]) expect(errors[0].extensions.code).toBe("CONFLICT");
  const after = await look(cleo, id);
  if (added) expect([done.length, after.state, after.size]).toEqual([0, "SUBMITTED", 9]);
  else expect([done.length, after.state, done[0]?.data.publishProposal.size]).toEqual([1, "PUBLISHED", 8]);
}, 120_000);
