import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { loadSeed } from "../../seed/load.ts";
import { RevisionLog } from "../../server/feed/revision-log.ts";
import type { Parameters, Statement } from "../../server/neo4j/statement.ts";
import { LiveProjection } from "../../server/projection/live-projection.ts";
import { ViewProjection } from "../../server/projection/view-projection.ts";
import type { View } from "../../server/view.ts";
import { type AccessApi, type Browser, startAccessApi } from "../support/access-api.ts";
import { type Person, person } from "../support/people.ts";
import { DATABASE_START_MS, startThrowawayDatabase, type ThrowawayDatabase } from "../support/throwaway-database.ts";

let own: ThrowawayDatabase;
let api: AccessApi;
let author: Person;
let editor: Person;

beforeAll(async () => {
  own = await startThrowawayDatabase();
  await loadSeed(own.database);
  api = await startAccessApi(own);
  author = await person(own, api.address, "mo", "CONTRIBUTOR");
  editor = await person(own, api.address, "ed", "EDITOR");
}, DATABASE_START_MS);

afterAll(async () => {
  await api?.stop();
  await own?.stop();
}, 120_000);

const POSITION = "{ role { slug } level { slug } }";
const MOVE = `to ${POSITION} kind feasibility similarity months`;
const ROUTES = `query ($from: String!, $to: String!) {
  skillGap(profile: { position: { role: $from } }, target: { role: $to }) { coverage months missing { skill { slug } } }
  nextMoves(profile: { position: { role: $from } }, first: 20) { ${MOVE} }
  transitionPaths(profile: { position: { role: $from } }, target: { role: $to }, first: 5) { feasibility months moves { ${MOVE} } }
  feeders(target: { role: $to }, first: 20) { from ${POSITION} ${MOVE} }
}`;
const PAIRS = [
  ["it-support-specialist", "machine-learning-engineer"],
  ["backend-engineer", "data-architect"],
  ["qa-engineer", "bridge-engineer"],
] as const;

async function answers(asking: Browser): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const [from, to] of PAIRS) found.push(await asking.get(ROUTES, { from, to }));
  return found;
}

async function idOf(kind: "role" | "skill", slug: string): Promise<string> {
  return (await editor.get(`{ ${kind}(slug: "${slug}") { id } }`))[kind].id;
}

/** A new role with a rung, a curated move to it, another requirement, a skill closer to another one, and a role less. */
async function propose(inside: Browser): Promise<void> {
  const [python, kafka, backend, tester] = await Promise.all([
    idOf("skill", "python"),
    idOf("skill", "apache-kafka"),
    idOf("role", "backend-engineer"),
    idOf("role", "qa-engineer"),
  ]);
  const { createRole } = await inside.get('mutation { createRole(input: { name: "Bridge Engineer" }) { id } }');
  const rung = `createLevel(input: { name: "Junior Bridge Engineer", role: "${createRole.id}", rank: 1 }) { id }`;
  const requires = (holder: string, skill: string) =>
    `setRequirement(holder: "${holder}", skill: "${skill}", input: { importance: 5, proficiency: 4 }) { importance }`;
  for (const mutation of [
    rung,
    requires(createRole.id, python),
    requires(createRole.id, kafka),
    requires(tester, kafka),
    `setTransition(from: "${backend}", to: "${createRole.id}", input: { difficulty: 2, months: 5 }) { difficulty }`,
    `deprecate(id: "${await idOf("role", "data-analyst")}") { id }`,
  ])
    await inside.get(`mutation { ${mutation} }`);
}

test("gaps, moves, routes and feeders inside a proposal are those that publishing makes", async () => {
  const { createProposal } = await author.get('mutation { createProposal(title: "Bridges") { id } }');
  const inside = author.inside(createProposal.id);
  await propose(inside);
  const first = await answers(inside);
  expect(JSON.stringify(first)).toContain("bridge-engineer");
  // Something else is published meanwhile: the preview is of the graph as it is now.
  const [other, skill] = await Promise.all([idOf("role", "data-engineer"), idOf("skill", "python")]);
  await editor.get(
    `mutation { setRequirement(holder: "${other}", skill: "${skill}", input: { importance: 1, proficiency: 1 }) { importance } }`,
  );
  const previewed = await answers(inside);
  await author.get(`mutation { submitProposal(id: "${createProposal.id}") { id } }`);
  await editor.get(`mutation { reviewProposal(id: "${createProposal.id}", decision: APPROVE) { id } }`);
  await editor.get(`mutation { publishProposal(id: "${createProposal.id}") { number } }`);
  expect(await answers(author)).toEqual(previewed);
}, 120_000);

test("a preview reads again what the proposal touches, not the graph", async () => {
  const log = new RevisionLog(own.database);
  log.start();
  const published = new LiveProjection(own.database, log, { longestWait: 60_000 });
  try {
    const before = await published.current();
    const asked: string[] = [];
    const proposed: View = {
      latest: async () => before.revision,
      close: async () => undefined,
      unlogged: async () => [await idOf("role", "backend-engineer")],
      read: <Value>(query: Statement<Value>, parameters?: Parameters) => {
        asked.push(query.name);
        return own.database.read(query, parameters);
      },
    };
    const version = await new ViewProjection(proposed, published).current();
    expect(version.arrays.roleOf).toEqual(before.arrays.roleOf);
    expect(asked.filter((name) => name.startsWith("projection") && !name.endsWith("by id"))).toEqual([
      "projection touched",
    ]);
    const untouched = { ...proposed, unlogged: async () => [] };
    expect(await new ViewProjection(untouched, published).current()).toBe(await published.current());
  } finally {
    await published.stop();
    await log.close();
  }
}, 60_000);
