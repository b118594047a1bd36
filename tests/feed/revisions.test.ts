import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type Api, startApi } from "../support/api.ts";
import { startThrowawayDatabase, type ThrowawayDatabase } from "../support/throwaway-database.ts";
import { ADA, BEN, ensureUsers, skill, write } from "../support/writes.ts";

let own: ThrowawayDatabase;
let api: Api;

// Five revisions: who, what, why.
beforeAll(async () => {
  own = await startThrowawayDatabase();
  await ensureUsers(own.database);
  const role = { node: "ROLE", id: "role", fields: { name: "Tester", slug: "tester" } } as const;
  await write(own.database, [skill("Testing", "testing"), skill("Tracing", "tracing")], "Add Skills");
  await write(own.database, [role], "Add a role", BEN.id);
  const requires = { importance: 5, proficiency: null, rationale: null };
  await write(own.database, [{ edge: "REQUIRES", from: "role", to: "testing", fields: requires }], null, BEN.id);
  await write(own.database, [{ node: "SKILL", id: "tracing", fields: null }], "Remove tracing");
  await write(own.database, [skill("Test design", "testing")], "Rename");
  api = await startApi(own.database);
}, 120_000);

afterAll(async () => {
  await api?.stop();
  await own?.stop();
}, 120_000);

async function numbers(filter: object, page = {}): Promise<number[]> {
  const { revisions } = await api.read(
    `query ($filter: RevisionFilter, $first: Int, $after: String) {
       revisions(filter: $filter, first: $first, after: $after) { totalCount nodes { number } pageInfo { hasNextPage } }
     }`,
    { filter, ...page },
  );
  expect(revisions.totalCount).toBe(revisions.nodes.length);
  return revisions.nodes.map((revision: { number: number }) => revision.number);
}

test("revisions come latest first", async () => {
  expect(await numbers({})).toEqual([5, 4, 3, 2, 1]);
});

test("revisions are found by who made them, and by the text of their message whatever its case", async () => {
  expect(await numbers({ actor: BEN.id })).toEqual([3, 2]);
  expect(await numbers({ text: "add SKILLS" })).toEqual([1]);
  expect(await numbers({ text: "add", actor: ADA.id })).toEqual([1]);
  expect(await numbers({ text: "%_.*" })).toEqual([]);
});

test("revisions of a concept are those of itself and of its edges", async () => {
  expect(await numbers({ concept: "testing" })).toEqual([5, 3, 1]);
  expect(await numbers({ concept: "role" })).toEqual([3, 2]);
  expect(await numbers({ concept: "role", actor: ADA.id })).toEqual([]);
});

test("revisions are found by the kinds of concept they touched, also of edges and of what is gone", async () => {
  expect(await numbers({ kinds: ["ROLE"] })).toEqual([3, 2]);
  expect(await numbers({ kinds: ["SKILL"] })).toEqual([5, 4, 3, 1]);
  expect(await numbers({ kinds: ["REGION"] })).toEqual([]);
});

test("revisions are found by when they were made, both ends included", async () => {
  const { revision } = await api.read("{ revision(number: 3) { at } }");
  expect(await numbers({ from: revision.at, to: revision.at })).toEqual([3]);
  expect(await numbers({ to: "2001-01-01T00:00:00Z" })).toEqual([]);
});

test("a page of revisions goes on where the one before ended", async () => {
  const query = `query ($after: String) {
    revisions(first: 2, after: $after) { nodes { number } pageInfo { hasNextPage hasPreviousPage endCursor } } }`;
  const first = (await api.read(query)).revisions;
  const second = (await api.read(query, { after: first.pageInfo.endCursor })).revisions;
  expect([...first.nodes, ...second.nodes].map(({ number }) => number)).toEqual([5, 4, 3, 2]);
  expect(second.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
});

test("a filter that cannot hold is refused with all its faults", async () => {
  const filter = { from: "2020-01-02T00:00:00Z", to: "2020-01-01T00:00:00Z", text: "x".repeat(201) };
  const { errors } = await api.ask("query ($filter: RevisionFilter) { revisions(filter: $filter) { totalCount } }", {
    filter,
  });
  expect(errors[0]?.extensions.fields?.map(({ path }) => path)).toEqual(["filter.to", "filter.text"]);
});

test("one revision is read by its number, with its changes", async () => {
  const { revision, none } = await api.read(
    "{ revision(number: 4) { actor { name } message size changes { conceptId after before } } none: revision(number: 99) { number } }",
  );
  expect(revision).toMatchObject({ actor: { name: "Ada" }, message: "Remove tracing", size: 1 });
  expect(revision.changes).toMatchObject([{ conceptId: "tracing", after: null, before: { name: "Tracing" } }]);
  expect(none).toBeNull();
});

test("the feed hands out the log from any revision on, and says where to go on", async () => {
  const query = `query ($revision: Int!, $first: Int) {
    changesSince(revision: $revision, first: $first) { revisions { number changes { kind } } upTo hasMore } }`;
  const start = (await api.read(query, { revision: 0, first: 3 })).changesSince;
  expect(start).toMatchObject({ upTo: 3, hasMore: true, revisions: [{ number: 1 }, { number: 2 }, { number: 3 }] });
  const rest = (await api.read(query, { revision: start.upTo })).changesSince;
  expect(rest).toMatchObject({ upTo: 5, hasMore: false, revisions: [{ number: 4 }, { number: 5 }] });
  expect((await api.read(query, { revision: 5 })).changesSince).toEqual({ revisions: [], upTo: 5, hasMore: false });
});

test("the feed refuses what it cannot answer: a number of another database, or too much at once", async () => {
  const code = async (revision: number, first: number) =>
    (await api.ask(`{ changesSince(revision: ${revision}, first: ${first}) { upTo } }`)).errors[0]?.extensions.code;
  expect(await code(6, 10)).toBe("BAD_USER_INPUT");
  expect(await code(-1, 10)).toBe("BAD_USER_INPUT");
  expect(await code(0, 1001)).toBe("BAD_USER_INPUT");
  expect(await code(0, 0)).toBe("BAD_USER_INPUT");
});
