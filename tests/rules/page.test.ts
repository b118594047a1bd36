import "reflect-metadata";
import { expect, test } from "@jest/globals";
import { GraphQLError } from "graphql";
import { checkedFirst, type Page, readWindow, toConnection, windowParameters } from "../../server/page.ts";

interface Entry {
  readonly key: string;
  readonly id: string;
}

function pageOf(page: Page, found: readonly Entry[], order?: string) {
  const window = readWindow(page, order);
  return toConnection(
    window,
    found,
    (entry) => entry,
    (entry, cursor) => ({ entry, cursor }),
    async () => found.length,
  );
}

function faultsOf(work: () => unknown): string[] {
  try {
    work();
  } catch (error) {
    if (!(error instanceof GraphQLError) || !Array.isArray(error.extensions.fields)) throw error;
    return error.extensions.fields.map((fault) => fault.path);
  }
  return [];
}

const entries = (...names: string[]) => names.map((name) => ({ key: name, id: `id-${name}` }));

test("a page has 50 entries unless asked otherwise, and one more is read to see whether there is a next", () => {
  expect(windowParameters(readWindow({}))).toEqual({ startKey: "", startId: "", offset: 0, limit: 51 });
  expect(windowParameters(readWindow({ first: 10, offset: 20 }))).toMatchObject({ offset: 20, limit: 11 });
  expect(windowParameters(readWindow({ last: 3 }))).toMatchObject({ limit: 4 });
});

test("null is the same as not given", () => {
  const nothing = { first: null, last: null, after: null, before: null, offset: null };
  expect(readWindow(nothing)).toEqual(readWindow({}));
});

test("the entry too many is not shown but tells of the next page", () => {
  const page = pageOf({ first: 2 }, entries("a", "b", "c"));
  expect(page.edges.map(({ entry }) => entry.key)).toEqual(["a", "b"]);
  expect(page.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  expect(page.pageInfo.startCursor).toBe(page.edges[0]?.cursor);
  expect(page.pageInfo.endCursor).toBe(page.edges[1]?.cursor);
});

test("a backward page is turned round, and the entry too many was the farthest", () => {
  const page = pageOf({ last: 2 }, entries("z", "y", "x"));
  expect(page.edges.map(({ entry }) => entry.key)).toEqual(["y", "z"]);
  expect(page.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
});

test("a cursor leads back to the key and id it was made from, whatever characters they have", () => {
  for (const key of ["plain", "Ünï 日本 😀", '","', "\\", "", "a\nb"]) {
    const { pageInfo } = pageOf({ first: 1 }, [{ key, id: "x,y" }]);
    expect(readWindow({ after: pageInfo.endCursor })).toMatchObject({ start: { key, id: "x,y" }, backwards: false });
    expect(readWindow({ last: 1, before: pageInfo.endCursor })).toMatchObject({
      start: { key, id: "x,y" },
      backwards: true,
    });
  }
});

test("a cursor of another list or order is refused", () => {
  const { pageInfo } = pageOf({}, entries("a"), "roles NAME ASC");
  expect(faultsOf(() => readWindow({ after: pageInfo.endCursor }, "roles NAME ASC"))).toEqual([]);
  expect(faultsOf(() => readWindow({ after: pageInfo.endCursor }, "roles NAME DESC"))).toEqual(["after"]);
});

test.each(["", "x", "bm8", "W10", "e30", "bnVsbA", "WzEsMiwzXQ", "💥", "A".repeat(10_000)])(
  "%s is no cursor",
  (cursor) => {
    expect(faultsOf(() => readWindow({ after: cursor }))).toEqual(["after"]);
    expect(faultsOf(() => readWindow({ last: 1, before: cursor }))).toEqual(["before"]);
  },
);

test.each<[Page, string[]]>([
  [{ first: 0 }, ["first"]],
  [{ first: 101 }, ["first"]],
  [{ last: -1 }, ["last"]],
  [{ first: 1, last: 1 }, ["last"]],
  [{ first: 0, last: 0 }, ["first", "last", "last"]],
  [{ offset: -1 }, ["offset"]],
  [{ offset: 1_000_001 }, ["offset"]],
  [{ offset: 1, last: 1 }, ["offset"]],
  [{ offset: 0, after: "x" }, ["offset", "after"]],
  [{ first: Number.NaN }, ["first"]],
])("%p has faults in %p", (page, paths) => {
  expect(faultsOf(() => readWindow(page))).toEqual(paths);
});

test("the bounds themselves are allowed", () => {
  for (const page of [{ first: 1 }, { first: 100 }, { last: 1 }, { last: 100 }, { offset: 0 }, { offset: 1_000_000 }])
    expect(faultsOf(() => readWindow(page))).toEqual([]);
});

test("the total is not counted until it is asked for", async () => {
  let counted = 0;
  const count = async () => ++counted;
  const page = toConnection(
    readWindow({}),
    entries("a"),
    (entry) => entry,
    (entry, cursor) => ({ entry, cursor }),
    count,
  );
  expect(counted).toBe(0);
  expect(await page.totalCount()).toBe(1);
});

test("a ranking gives 10 hits unless asked otherwise, 1 to 100", () => {
  expect([checkedFirst(null), checkedFirst(undefined), checkedFirst(1), checkedFirst(100)]).toEqual([10, 10, 1, 100]);
  for (const wrong of [0, -5, 101]) expect(faultsOf(() => checkedFirst(wrong))).toEqual(["first"]);
});
