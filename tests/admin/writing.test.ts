import { expect, test } from "@jest/globals";
import { changedFields } from "../../admin/data/changedFields.ts";
import { Draft } from "../../admin/data/draft.ts";
import { faultOf } from "../../admin/data/fault.ts";
import { editableFields } from "../../admin/editing/editableFields.ts";
import { fieldName } from "../../admin/editing/fieldName.ts";
import { valueWords } from "../../admin/editing/valueWords.ts";
import { fieldDiffs } from "../../admin/history/changeDiff.ts";
import { faultWords } from "../../admin/inputs/faultWords.ts";
import { levelPatch } from "../../admin/level/levelPatch.ts";
import { rolePatch } from "../../admin/role/rolePatch.ts";

const role = {
  name: "Engineer",
  altNames: ["Dev"],
  summary: null,
  family: { id: "f", name: "Software" },
  sources: [{ id: "s", title: "A source" }],
  mappings: [{ scheme: "ESCO", code: "1", match: "CLOSE", uri: null }],
  outlook: { growthPercent: "4.5", period: "2030" },
  revision: 7,
};

test("a form becomes the API's input: linked records by their ids, numbers as numbers, blanks as nothing", () => {
  expect(rolePatch(new Draft(role))).toMatchObject({
    name: "Engineer",
    summary: null,
    family: "f",
    sources: ["s"],
    mappings: [{ scheme: "ESCO", code: "1", match: "CLOSE", uri: null }],
    outlook: { growthPercent: 4.5, period: "2030", annualOpenings: null },
  });
  expect(rolePatch(new Draft({ ...role, outlook: {} })).outlook).toBeNull();
});

test("a form that was tampered with in the browser's storage is read as far as it makes sense", () => {
  const broken = {
    name: 7,
    altNames: "x",
    family: [],
    sources: [null, { id: 3 }],
    steps: [{ level: "x", track: "Q" }],
  };
  expect(rolePatch(new Draft(broken))).toMatchObject({ name: "", altNames: [], family: null, sources: [] });
  expect(levelPatch(new Draft(broken)).next).toEqual([]);
});

test("only what was changed is sent", () => {
  const before = rolePatch(new Draft(role));
  const after = rolePatch(new Draft({ ...role, summary: "New", family: { id: "f", name: "Renamed since" } }));
  expect(changedFields(before, after)).toEqual({ summary: "New" });
});

test("the faults of an input come back beside the inputs they are about", () => {
  const fields = [
    { path: "outlookAnnualOpenings", message: "must be whole" },
    { path: "input.mappings.0.code", message: "must not be blank" },
    { path: "next.1", message: "is given twice" },
  ];
  expect(faultOf({ message: "x", extensions: { code: "BAD_USER_INPUT", fields } }).errors).toEqual({
    "outlook.annualOpenings": "must be whole",
    "mappings.0.code": "must not be blank",
    "steps.1": "is given twice",
  });
  expect(faultWords([undefined, { level: { message: "is missing" } }])).toBe("is missing");
  expect(faultWords(undefined)).toBeNull();
});

test("fields and values are said in words", () => {
  expect(fieldName("outlookAnnualOpenings")).toBe("Openings a year");
  expect(fieldName("focusAreas")).toBe("Focus areas");
  expect(
    valueWords([
      { id: "1", name: "Python" },
      { skill: { name: "Rust" }, proficiency: 3 },
    ]),
  ).toBe("Python, Rust, Proficiency 3");
  expect(fieldDiffs({ before: { importance: 3 }, after: { importance: 4 } })).toEqual([
    { field: "Importance", before: "3", after: "4" },
  ]);
  for (const path of Object.values(editableFields).flat()) expect(fieldName(path)).not.toMatch(/[a-z][A-Z]/);
});
