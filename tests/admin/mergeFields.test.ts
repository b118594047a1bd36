import { expect, test } from "@jest/globals";
import { canUnite, merged, mergeFields } from "../../admin/editing/mergeFields.ts";

const python = { id: "1", name: "Python" };
const rust = { id: "2", name: "Rust" };
const base = { name: "Engineer", summary: "Short", altNames: ["E"], groups: [python], outlook: { period: "2020" } };

test("what only one side changed needs no choice, and what both changed alike is no conflict", () => {
  const mine = { ...base, summary: "Mine", name: "Same" };
  const theirs = { ...base, altNames: ["E", "Eng"], name: "Same" };
  const fields = mergeFields(["name", "summary", "altNames"], base, mine, theirs);
  expect(fields.map(({ path, changedBy }) => [path, changedBy])).toEqual([
    ["summary", "me"],
    ["altNames", "them"],
  ]);
  expect(merged(theirs, fields, new Map())).toMatchObject({ name: "Same", summary: "Mine", altNames: ["E", "Eng"] });
});

test("a field that both changed is what was chosen; of lists, both can be had", () => {
  const mine = { ...base, summary: "Mine", groups: [python, rust] };
  const theirs = { ...base, summary: "Theirs", groups: [{ id: "3", name: "Go" }] };
  const fields = mergeFields(["summary", "groups"], base, mine, theirs);
  expect(fields.map(({ changedBy }) => changedBy)).toEqual(["both", "both"]);
  expect(fields.map(canUnite)).toEqual([false, true]);
  const chosen = new Map([
    ["summary", "theirs"],
    ["groups", "union"],
  ] as const);
  const result = merged(theirs, fields, chosen);
  expect(result.summary).toBe("Theirs");
  expect(result.groups).toEqual([{ id: "3", name: "Go" }, python, rust]);
});

test("a linked record that was read anew, an empty text and an empty list are no change", () => {
  const read = {
    ...base,
    groups: [{ id: "1", name: "Python 3", __typename: "Skill" }],
    summary: "Short",
    altNames: ["E"],
  };
  expect(mergeFields(["groups", "summary", "altNames", "slug"], base, { ...read, slug: "" }, read)).toEqual([]);
});

test("fields within fields are merged one by one", () => {
  const theirs = { ...base, outlook: { period: "2030", growthPercent: 3 } };
  const mine = { ...base, outlook: { period: "2020", growthPercent: 5 } };
  const fields = mergeFields(["outlook.period", "outlook.growthPercent"], base, mine, theirs);
  expect(merged(theirs, fields, new Map([["outlook.growthPercent", "mine"]])).outlook).toEqual({
    period: "2030",
    growthPercent: 5,
  });
});
