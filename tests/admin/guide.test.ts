import { describe, expect, test } from "@jest/globals";
import { chaptersOf } from "../../admin/guide/chapters.ts";
import { guideSources } from "../../admin/guide/guideSources.ts";
import { keyFigures, leadingSalary } from "../../admin/guide/keyFigures.ts";
import { groupRequirements } from "../../admin/requirement/requirementGroups.ts";
import { payByLevel } from "../../admin/salary/payByLevel.ts";
import { entry, guideRole, rung, salary, source } from "./guideRole.ts";

describe("the chapters of a guide", () => {
  test("are only those with something to say", () => {
    expect(chaptersOf(guideRole())).toEqual([]);
    const role = guideRole({ guide: { steps: [entry("s1")], cons: [entry("c1")] } });
    expect(chaptersOf(role).map((chapter) => chapter.anchor)).toEqual(["ways-in", "pros-and-cons"]);
  });

  test("leave out their empty parts", () => {
    const [chapter] = chaptersOf(guideRole({ guide: { trends: [entry("t1")] } }));
    expect(chapter?.parts).toEqual([{ items: "trends", look: "text", title: "Trends" }]);
  });

  test("show every section of the guide somewhere", () => {
    const names = Object.keys(guideRole().guide);
    for (const name of names) {
      const role = guideRole({ guide: { [name]: name === "overview" ? "Text." : [entry(name)] } });
      expect(chaptersOf(role)).toHaveLength(1);
    }
  });

  test("have anchors of their own", () => {
    const everything = Object.fromEntries(
      Object.keys(guideRole().guide).map((name) => [name, name === "overview" ? "x" : [entry(name)]]),
    );
    const anchors = chaptersOf(guideRole({ guide: everything, salaries: [salary("canada")] })).map(
      (chapter) => chapter.anchor,
    );
    expect(new Set(anchors).size).toBe(anchors.length);
  });
});

describe("the key figures", () => {
  test("are of the usual region where its pay is known", () => {
    const salaries = [
      salary("canada", { median: 1 }),
      salary("united-states", { low: 2 }),
      salary("united-states", { median: 3 }),
    ];
    expect(leadingSalary(salaries)?.median).toBe(3);
    expect(leadingSalary(salaries.slice(0, 1))?.median).toBe(1);
    expect(leadingSalary([])).toBeUndefined();
  });

  test("leave out what is unknown", () => {
    const outlook = { growthPercent: 22, annualOpenings: null, period: "2022–32", commentary: null, source: null };
    const figures = keyFigures({ salaries: [salary("united-states", { median: 110000 })], outlook });
    expect(figures.map(({ name, value }) => [name, value])).toEqual([
      ["Median pay", "$110,000"],
      ["Growth", "+22%"],
    ]);
  });
});

describe("pay by level", () => {
  test("compares levels in one region, currency and basis", () => {
    const us = (median: number) => salary("united-states", { median });
    const levels = [rung(1, [us(1), salary("india", { currency: "INR", median: 9 })]), rung(2, [us(2)]), rung(3)];
    const ladder = payByLevel(levels);
    expect(ladder).toMatchObject({ region: "united-states", currency: "USD" });
    expect(ladder?.levels.map((level) => level.salary.median)).toEqual([1, 2]);
  });

  test("takes the latest year of a level", () => {
    const ladder = payByLevel([
      rung(1, [salary("canada", { year: 2023, median: 5 }), salary("canada", { year: 2025, median: 6 })]),
    ]);
    expect(ladder?.levels[0]?.salary.median).toBe(6);
  });

  test("is nothing where no level has pay", () => expect(payByLevel([rung(1)])).toBeNull());
});

test("requirements are grouped by kind, the most important first", () => {
  const required = (skillKind: "SOFT" | "TECHNICAL", importance: number) => ({ importance, node: { skillKind } });
  const groups = groupRequirements([required("SOFT", 2), required("TECHNICAL", 3), required("SOFT", 5)]);
  expect(groups.map(({ kind, requirements }) => [kind, requirements.map((each) => each.importance)])).toEqual([
    ["TECHNICAL", [3]],
    ["SOFT", [5, 2]],
  ]);
});

test("the sources of a guide are listed once, the role's own first", () => {
  const role = guideRole({
    sources: [source("book")],
    salaries: [salary("canada", { source: source("bureau") })],
    guide: { faqs: [entry("q1", "book"), entry("q2", "blog")] },
  });
  expect(guideSources(role).map((each) => each.id)).toEqual(["book", "bureau", "blog"]);
});
