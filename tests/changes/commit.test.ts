import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { GraphQLError } from "graphql";
import { ensureSystemUser } from "../../server/access/system-user.ts";
import { SEED_USER } from "../../server/access/user.rules.ts";
import type { State } from "../../server/changes/change.ts";
import { commit } from "../../server/changes/commit.ts";
import type { Database } from "../../server/neo4j/connect.ts";
import {
  fingerprint,
  revisionNumbers,
  startThrowawayDatabase,
  type ThrowawayDatabase,
} from "../support/throwaway-database.ts";
import { testInverses } from "./inverse.ts";

let throwaway: ThrowawayDatabase;
let database: Database;

beforeAll(async () => {
  throwaway = await startThrowawayDatabase();
  ({ database } = throwaway);
  await ensureSystemUser(database, SEED_USER);
}, 120_000);

afterAll(() => throwaway.stop(), 60_000);

const AUTHOR = { actor: SEED_USER.id, message: "A test" };
const make = (...states: State[]) => commit(database, AUTHOR, async () => states);
const role = (id: string, fields: object = {}): State => ({
  node: "ROLE",
  id,
  fields: { slug: id, name: `Role ${id}`, ...fields },
});
const skill = (id: string): State => ({
  node: "SKILL",
  id,
  fields: { slug: id, name: `Skill ${id}`, skillKind: "TOOL" },
});
const requires = (from: string, to: string): State => ({ edge: "REQUIRES", from, to, fields: { importance: 3 } });

async function failure(work: Promise<unknown>): Promise<GraphQLError> {
  const outcome = await work.catch((error: unknown) => error);
  if (!(outcome instanceof GraphQLError)) throw new Error(`expected a refusal, but got ${outcome}`);
  return outcome;
}

/** The work fails, and neither the graph nor the numbering shows that it was tried. */
async function changesNothing(work: () => Promise<unknown>): Promise<GraphQLError> {
  const before = [await fingerprint(database), await revisionNumbers(database)];
  const error = await failure(work());
  expect([await fingerprint(database), await revisionNumbers(database)]).toEqual(before);
  return error;
}

test("a commit makes one revision, and the numbers follow each other without a gap", async () => {
  expect(await make(role("a"), skill("s"), requires("a", "s"))).toBe(1);
  expect(await make(role("b"))).toBe(2);
  expect(await make(role("a", { summary: "Changed" }))).toBe(3);
  expect(await revisionNumbers(database)).toEqual([1, 2, 3]);
});

test("where everything is as wanted already there is no revision, and no number is used up", async () => {
  expect(await make(role("b"))).toBeNull();
  expect(await make()).toBeNull();
  expect(await make({ node: "ROLE", id: "never-there", fields: null })).toBeNull();
  expect(await make(role("c"))).toBe(4);
});

test("all faults are reported together with their paths, and nothing is written", async () => {
  const error = await changesNothing(() =>
    make(role("d"), role("e", { name: "" }), { edge: "REQUIRES", from: "a", to: "s", fields: { importance: 9 } }),
  );
  expect(error.extensions).toMatchObject({
    code: "BAD_USER_INPUT",
    fields: [{ path: "ROLE e.name" }, { path: "REQUIRES a s.importance" }],
  });
});

test.each<[string, State]>([
  ["a node that is missing", requires("a", "nowhere")],
  ["a start that is missing", requires("nowhere", "s")],
  ["a node of the wrong kind", requires("a", "b")],
  ["a start of the wrong kind", requires("s", "s2")],
  ["a region that is missing", salary("nowhere")],
  ["a region that is a role", salary("b")],
])("an edge to %s rolls everything back", async (_what, state) => {
  const error = await changesNothing(() => make(role("f"), skill("s2"), state));
  expect(error.extensions.code).toBe("NOT_FOUND");
});

function salary(region: string): State {
  return {
    node: "SALARY",
    id: "p",
    owner: "a",
    fields: { region, currency: "USD", basis: "BASE", median: 1, year: 2025 },
  };
}

test("a slug that another concept of the kind has is a conflict the client is told of", async () => {
  const error = await changesNothing(() => make(role("g", { slug: "a" })));
  expect(error.extensions.code).toMatch(/^(CONFLICT|BAD_USER_INPUT)$/);
});

test("a concept that others point at is not removed, and the client is told why", async () => {
  const error = await changesNothing(() => make({ node: "SKILL", id: "s", fields: null }));
  expect(error.extensions.code).toMatch(/^(CONFLICT|BAD_USER_INPUT)$/);
});

test("an author that does not exist makes the whole commit fail", async () => {
  const before = await revisionNumbers(database);
  await expect(commit(database, { actor: "nobody" }, async () => [role("h")])).rejects.toThrow("nobody");
  expect(await revisionNumbers(database)).toEqual(before);
});

test("commits made at the same time get consecutive numbers, and none is lost", async () => {
  const last = (await revisionNumbers(database)).at(-1) ?? 0;
  const two = await Promise.all([make(role("i1")), make(role("i2"))]);
  expect(two.toSorted()).toEqual([last + 1, last + 2]);
  const many = await Promise.all(Array.from({ length: 8 }, (_, index) => make(role(`j${index}`))));
  expect(many.toSorted((a, b) => (a ?? 0) - (b ?? 0))).toEqual(
    Array.from({ length: 8 }, (_, index) => last + 3 + index),
  );
});

test("of two commits that want the same at once, one finds that nothing is left to do", async () => {
  const outcomes = await Promise.all([make(role("k")), make(role("k"))]);
  expect(outcomes.filter((number) => number === null)).toHaveLength(1);
});

testInverses(() => database);
