import { expect, test } from "@jest/globals";
import { describeChange, summarizeChanges } from "../../admin/history/changeWords.ts";

test("a change says what was done to what", () => {
  expect(describeChange({ kind: "REQUIRES", before: null, after: { importance: 4 } })).toBe("Created requirement");
  expect(describeChange({ kind: "GUIDE_ITEM", before: { body: "x" }, after: null })).toBe("Removed guide item");
  expect(describeChange({ kind: "ROLE", before: { name: "A", summary: "" }, after: { name: "B", summary: "C" } })).toBe(
    "Changed role: name, summary",
  );
});

test("changes that read alike are counted", () => {
  const created = { kind: "REQUIRES", before: null, after: {} } as const;
  expect(summarizeChanges([created, { kind: "ROLE", before: null, after: {} }, created])).toEqual([
    { words: "Created requirement", count: 2 },
    { words: "Created role", count: 1 },
  ]);
});
