import { expect, test } from "@jest/globals";
import { leftOut, matchedRows } from "../../admin/requirement/matchedRows.ts";
import { pastedRows } from "../../admin/requirement/pastedRows.ts";

test("rows of a spreadsheet are read with their heading left out, and what is missing is the usual", () => {
  expect(pastedRows("Skill\tImportance\tProficiency\tWhy\nPython\t5\t4\tEverywhere\n\nSQL\t\t\n")).toEqual([
    { name: "Python", importance: 5, proficiency: 4, rationale: "Everywhere", remark: null },
    { name: "SQL", importance: 3, proficiency: null, rationale: null, remark: null },
  ]);
});

test("commas and semicolons separate cells too, and a quoted cell may hold one", () => {
  expect(pastedRows('"C, the language",essential,2').map(({ name, importance }) => [name, importance])).toEqual([
    ["C, the language", 4],
  ]);
  expect(pastedRows("Go;optional;1")[0]).toMatchObject({ name: "Go", importance: 2, proficiency: 1 });
});

test("what is no value of a scale is said, and the usual taken", () => {
  expect(pastedRows("Rust\thigh\t9")[0]).toMatchObject({
    importance: 3,
    proficiency: null,
    remark: "importance “high” is not 1 to 5, proficiency “9” is not 1 to 5",
  });
});

test("the very name is taken; a similar one waits to be chosen", () => {
  const concept = (id: string, name: string) => ({ id, name, slug: id, kind: "SKILL", status: "PUBLISHED" }) as const;
  const matches = [
    { name: "Python", hits: [{ score: 1, matched: "Python", concept: concept("1", "Python") }] },
    { name: "Pyton", hits: [{ score: 0.6, matched: "Python", concept: concept("1", "Python") }] },
  ];
  const rows = pastedRows("Python\nPyton\nNowhere");
  const matched = matchedRows(rows, matches, new Map(), new Set(["1"]));
  expect(matched.map(({ skill, known }) => [skill, known])).toEqual([
    ["1", true],
    [leftOut, false],
    [leftOut, false],
  ]);
  expect(matchedRows(rows, matches, new Map([[1, "1"]]), new Set()).map(({ skill }) => skill)).toEqual([
    "1",
    "1",
    leftOut,
  ]);
});
