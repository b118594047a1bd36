import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { loadSeed } from "../../seed/load.ts";
import { type AccessApi, startAccessApi } from "../support/access-api.ts";
import { type Person, person } from "../support/people.ts";
import { DATABASE_START_MS, startThrowawayDatabase, type ThrowawayDatabase } from "../support/throwaway-database.ts";

let own: ThrowawayDatabase;
let api: AccessApi;
let cleo: Person;

beforeAll(async () => {
  own = await startThrowawayDatabase();
  await loadSeed(own.database);
  api = await startAccessApi(own);
  cleo = await person(own, api.address, "cleo", "CONTRIBUTOR");
}, DATABASE_START_MS);

afterAll(async () => {
  await api?.stop();
  await own?.stop();
}, 120_000);

const MOVES =
  "query ($id: ID!) { proposalImpact(id: $id) { moves { complete lookedAt roles { role { name } changes { before after role { name concept { slug } } } } } } }";
const NEXT = '{ nextMoves(profile: { position: { role: "data-analyst" } }) { to { role { id name } } } }';

async function begin(title: string): Promise<string> {
  return (await cleo.get("mutation ($title: String!) { createProposal(title: $title) { id } }", { title }))
    .createProposal.id;
}

async function roleId(slug: string): Promise<string> {
  return (await cleo.get("query ($slug: String!) { role(slug: $slug) { id } }", { slug })).role.id;
}

test("a reviewer learns whose best next moves a proposal changes, and publishing changes just these", async () => {
  const proposal = await begin("A move that was overlooked");
  const inside = cleo.inside(proposal);
  const analyst = await roleId("data-analyst");
  const { createRole } = await inside.get('mutation { createRole(input: { name: "Graph Curator" }) { id } }');
  const added =
    "mutation ($from: ID!, $to: ID!) { setTransition(from: $from, to: $to, input: { difficulty: 1 }) { difficulty } }";
  await inside.get(added, { from: analyst, to: createRole.id });
  const { moves } = (await cleo.get(MOVES, { id: proposal })).proposalImpact;
  const [then, now] = [await cleo.get(NEXT), await inside.get(NEXT)].map(({ nextMoves }) =>
    nextMoves.map(({ to }: { to: { role: { name: string } } }) => to.role.name),
  );
  const { changes } = moves.roles.find(({ role }: { role: { name: string } }) => role.name === "Data Analyst");
  expect(changes).toContainEqual({
    before: null,
    after: now.indexOf("Graph Curator") + 1,
    role: { name: "Graph Curator", concept: null },
  });
  const lost = changes.filter(({ after }: { after: number | null }) => after === null);
  expect(lost.map(({ role }: { role: { name: string } }) => role.name)).toEqual(
    then.filter((name: string) => !now.includes(name)),
  );
  expect(moves.complete).toBe(true);
}, 120_000);

test("what does not touch any requirement or edge of a role changes no moves", async () => {
  const proposal = await begin("Words");
  const id = await roleId("data-engineer");
  await cleo
    .inside(proposal)
    .get('mutation ($id: ID!) { updateRole(id: $id, patch: { summary: "Other words." }) { id } }', { id });
  const { moves } = (await cleo.get(MOVES, { id: proposal })).proposalImpact;
  expect(moves.roles).toEqual([]);
  expect(moves.lookedAt).toBeGreaterThan(5);
}, 120_000);
