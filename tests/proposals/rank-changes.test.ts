import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { rankChanges } from "../../server/proposals/rank-changes.ts";

test("what comes, goes or overtakes is told with its ranks, and who gives way is not", () => {
  expect(rankChanges(["a", "b", "c"], ["a", "b", "c"])).toEqual([]);
  expect(rankChanges(["a", "b", "c"], ["x", "a", "b"])).toEqual([
    { id: "x", before: null, after: 1 },
    { id: "c", before: 3, after: null },
  ]);
  expect(rankChanges(["a", "b", "c", "d"], ["d", "a", "b", "c"])).toEqual([{ id: "d", before: 4, after: 1 }]);
  expect(rankChanges([], ["a"])).toEqual([{ id: "a", before: null, after: 1 }]);
});

test("whatever is not told of is in both lists and in the same order", () => {
  const ranks = fc.uniqueArray(fc.constantFrom(..."abcdefghijkl"), { maxLength: 10 });
  fc.assert(
    fc.property(ranks, ranks, (before, after) => {
      const told = new Set(rankChanges(before, after).map(({ id }) => id));
      const quiet = (list: string[]) => list.filter((id) => !told.has(id));
      expect(quiet(before)).toEqual(quiet(after));
    }),
  );
});
