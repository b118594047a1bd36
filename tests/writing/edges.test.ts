import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { administratorToken } from "../support/access-api.ts";
import { type Api, startApi } from "../support/api.ts";
import { DATABASE_START_MS, startThrowawayDatabase, type ThrowawayDatabase } from "../support/throwaway-database.ts";
import { ensureUsers, skill, write } from "../support/writes.ts";

let own: ThrowawayDatabase;
let api: Api;
let made = 0;

beforeAll(async () => {
  own = await startThrowawayDatabase();
  await ensureUsers(own.database);
  api = await startApi(own.database, await administratorToken(own));
}, DATABASE_START_MS);

afterAll(async () => {
  await api?.stop();
  await own?.stop();
}, DATABASE_START_MS);

/** A role and a skill of a test's own. */
async function pair(): Promise<{ holder: string; skill: string }> {
  made += 1;
  const id = `skill-${made}`;
  await write(own.database, [skill(`Skill ${made}`, id)]);
  const { createRole: role } = await api.read(`mutation { createRole(input: { name: "Role ${made}" }) { id } }`);
  return { holder: role.id, skill: id };
}

const SET = `mutation ($holder: ID!, $skill: ID!, $input: RequirementInput!, $expected: Int) {
  setRequirement(holder: $holder, skill: $skill, input: $input, expectedRevision: $expected) { importance proficiency rationale } }`;
const REMOVE = `mutation ($holder: ID!, $skill: ID!, $expected: Int) {
  removeRequirement(holder: $holder, skill: $skill, expectedRevision: $expected) }`;
const EDGE = `query ($id: ID!) { node(id: $id) { ... on Role { revision skills { edges { importance proficiency rationale } } } } }`;

async function edgesOf(holder: string) {
  const { node } = await api.read(EDGE, { id: holder });
  return { revision: node.revision, edges: node.skills.edges };
}

test("two who make the same edge at once make one edge, and each learns what became of it", async () => {
  const ends = await pair();
  const inputs = [1, 2, 3, 4].map((importance) => ({ importance }));
  const answers = await Promise.all(inputs.map((input) => api.read(SET, { ...ends, input })));
  const { edges } = await edgesOf(ends.holder);
  expect(edges).toHaveLength(1);
  expect(inputs.map(({ importance }) => importance)).toContain(edges[0].importance);
  expect(answers).toHaveLength(4);
});

test("two who make the same edge at once and know of none: one succeeds, the other gets a conflict with the edge", async () => {
  const ends = await pair();
  const { revision: expected } = await edgesOf(ends.holder);
  const inputs = [{ importance: 2 }, { importance: 5 }];
  const answers = await Promise.all(inputs.map((input) => api.ask(SET, { ...ends, input, expected })));
  const refused = answers.filter(({ errors }) => errors.length > 0);
  expect(refused).toHaveLength(1);
  const { edges } = await edgesOf(ends.holder);
  expect(refused[0]?.errors[0]?.extensions).toMatchObject({
    code: "CONFLICT",
    conflicts: [{ relation: "REQUIRES", otherId: ends.skill, actor: "root" }],
  });
  expect(edges).toHaveLength(1);
});

test("editors of different fields of one edge both succeed, of the same field the second gets a conflict", async () => {
  const ends = await pair();
  await api.read(SET, { ...ends, input: { importance: 1, proficiency: 1, rationale: "At first" } });
  const { revision: expected } = await edgesOf(ends.holder);
  const inputs = [
    { importance: 1, proficiency: 4 },
    { importance: 1, rationale: "By another" },
  ];
  await Promise.all(inputs.map((input) => api.read(SET, { ...ends, input, expected })));
  expect((await edgesOf(ends.holder)).edges).toEqual([{ importance: 1, proficiency: 4, rationale: "By another" }]);
  const { errors } = await api.ask(SET, { ...ends, input: { importance: 1, proficiency: 2 }, expected });
  expect(errors[0]?.extensions).toMatchObject({
    code: "CONFLICT",
    conflicts: [{ relation: "REQUIRES", field: "proficiency", proposed: 2, current: 4, actor: "root" }],
  });
});

test("an edge that was changed meanwhile is not removed unseen, and one that was removed is not made again unseen", async () => {
  const ends = await pair();
  await api.read(SET, { ...ends, input: { importance: 1 } });
  const { revision: expected } = await edgesOf(ends.holder);
  await api.read(SET, { ...ends, input: { importance: 5 } });
  const removal = await api.ask(REMOVE, { ...ends, expected });
  expect(removal.errors[0]?.extensions.code).toBe("CONFLICT");
  await api.read(REMOVE, ends);
  const again = await api.ask(SET, { ...ends, input: { importance: 3 }, expected });
  expect(again.errors[0]?.extensions.code).toBe("CONFLICT");
  expect((await edgesOf(ends.holder)).edges).toEqual([]);
});

test("many edits of one edge at once leave a log in which each begins where the one before ended", async () => {
  const ends = await pair();
  await api.read(SET, { ...ends, input: { importance: 1 } });
  const inputs = Array.from({ length: 20 }, (_, index) => ({
    importance: (index % 5) + 1,
    rationale: `Turn ${index}`,
  }));
  await Promise.all(inputs.map((input) => api.read(SET, { ...ends, input })));
  const rows = await own.run(
    "MATCH (c:Change {kind: 'REQUIRES', conceptId: $holder}) RETURN c.before AS before, c.after AS after ORDER BY c.revision",
    ends,
  );
  const state: Record<string, unknown> = {};
  for (const { before, after } of rows) {
    for (const [field, value] of Object.entries(parsed(before)))
      expect([field, state[field] ?? null]).toEqual([field, value]);
    Object.assign(state, parsed(after));
  }
  expect((await edgesOf(ends.holder)).edges).toEqual([{ proficiency: null, ...state }]);
});

function parsed(json: unknown): Record<string, unknown> {
  return typeof json === "string" ? JSON.parse(json) : {};
}
