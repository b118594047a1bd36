import { expect, test } from "@jest/globals";
import { NODES, type NodeKind, RELATIONS, type Relation, relationEntry } from "../../server/changes/catalogue.ts";
import { keysOf } from "../../server/concept/concept.rules.ts";
import { GUIDE_SECTIONS } from "../../server/guide/guide.rules.ts";

type Fields = Readonly<Record<string, unknown>>;

const NAMED = { slug: "a-slug", name: "A name" };
const BASES: Partial<Record<NodeKind, Fields>> = {
  ROLE: NAMED,
  LEVEL: { ...NAMED, rank: 1 },
  LEARNING_OPTION: { ...NAMED, learningKind: "COURSE", currency: "USD" },
  REGION: { ...NAMED, code: "US", currency: "USD" },
  SALARY: { region: "r", currency: "USD", basis: "BASE", median: 10, year: 2025 },
  GUIDE_ITEM: { section: "STEPS", order: 1, body: "Text" },
  SOURCE: { title: "Title" },
};

function accepts(kind: NodeKind, fields: Fields): boolean {
  return NODES[kind].shape.safeParse({ ...BASES[kind], ...fields }).success;
}

function connects(relation: Relation, fields: Fields): boolean {
  return relationEntry(relation).shape.safeParse(fields).success;
}

test.each<[NodeKind, Fields]>([
  ["LEVEL", { minYears: 2, maxYears: 2 }],
  ["LEVEL", { minYears: 10, maxYears: null }],
  ["LEVEL", { minYears: null, maxYears: 0 }],
  ["LEVEL", { minYears: 0.5, maxYears: 80, rank: 50 }],
  ["SALARY", { low: 1, median: 1, high: 1, average: 9 }],
  ["SALARY", { median: null, low: 5, high: 6 }],
  ["SALARY", { median: null, average: 5 }],
  ["LEARNING_OPTION", { minCost: 0, maxCost: 0, minMonths: 0.5, maxMonths: 1 }],
  ["LEARNING_OPTION", { currency: null, minMonths: 1 }],
  ["GUIDE_ITEM", { minMonths: 6, maxMonths: 6, body: "x".repeat(6_000), heading: "x".repeat(256) }],
  ["GUIDE_ITEM", { minMonths: null, maxMonths: 6 }],
  ["ROLE", { outlookGrowthPercent: -12.5, outlookAnnualOpenings: 0 }],
  ["REGION", { code: "US-CA" }],
  ["REGION", { code: "WESTERN-EUROPE", currency: "EUR" }],
  ["SOURCE", { url: "https://example.org/a?b=c", year: 2025 }],
])("a %s may have %j", (kind, fields) => {
  expect(accepts(kind, fields)).toBe(true);
});

test.each<[NodeKind, Fields]>([
  ["LEVEL", { minYears: 4, maxYears: 3.9 }],
  ["LEVEL", { minYears: -1 }],
  ["LEVEL", { maxYears: 81 }],
  ["LEVEL", { rank: 0 }],
  ["LEVEL", { rank: 1.5 }],
  ["LEVEL", { rank: 51 }],
  ["LEVEL", { minYears: Number.NaN }],
  ["LEVEL", { focusAreas: Array.from({ length: 51 }, () => "x") }],
  ["SALARY", { low: 11, median: 10 }],
  ["SALARY", { median: 10, high: 9 }],
  ["SALARY", { low: 10, median: null, high: 9 }],
  ["SALARY", { median: null }],
  ["SALARY", { low: -1 }],
  ["SALARY", { median: 10.5 }],
  ["SALARY", { median: 2_000_000_001 }],
  ["SALARY", { currency: "XXZ" }],
  ["SALARY", { currency: "usd" }],
  ["SALARY", { currency: "$" }],
  ["SALARY", { basis: "NET" }],
  ["SALARY", { year: 1899 }],
  ["SALARY", { year: 2201 }],
  ["SALARY", { region: null }],
  ["LEARNING_OPTION", { minCost: 2, maxCost: 1 }],
  ["LEARNING_OPTION", { minMonths: 2, maxMonths: 1 }],
  ["LEARNING_OPTION", { currency: null, minCost: 1 }],
  ["LEARNING_OPTION", { maxMonths: 601 }],
  ["GUIDE_ITEM", { minMonths: 7, maxMonths: 6 }],
  ["GUIDE_ITEM", { section: "INTRO" }],
  ["GUIDE_ITEM", { order: 0 }],
  ["GUIDE_ITEM", { body: "x".repeat(6_001) }],
  ["GUIDE_ITEM", { body: " " }],
  ["ROLE", { outlookGrowthPercent: -101 }],
  ["ROLE", { outlookAnnualOpenings: 1.5 }],
  ["REGION", { code: "us" }],
  ["REGION", { currency: "EURO" }],
  ["SOURCE", { url: "javascript:alert(1)" }],
  ["SOURCE", { url: "file:///etc/passwd" }],
  ["SOURCE", { url: "example.org" }],
  ["SOURCE", { year: 3000 }],
])("a %s may not have %j", (kind, fields) => {
  expect(accepts(kind, fields)).toBe(false);
});

test.each<[Relation, Fields, boolean]>([
  ["REQUIRES", { importance: 1, proficiency: 5, sources: ["s"] }, true],
  ["REQUIRES", { importance: 5 }, true],
  ["REQUIRES", { importance: 0 }, false],
  ["REQUIRES", { importance: 6 }, false],
  ["REQUIRES", { importance: 2.5 }, false],
  ["REQUIRES", { importance: 3, proficiency: 6 }, false],
  ["REQUIRES", { importance: 3, rationale: "x".repeat(2_001) }, false],
  ["REQUIRES", { importance: 3, exactImportance: 3.12, exactProficiency: 3.57, stated: "IM 3.12, LV 4.50" }, true],
  ["REQUIRES", { importance: 3, exactImportance: 5.1 }, false],
  ["REQUIRES", { proficiency: 3 }, false],
  ["RELATED_TO", { strength: 0 }, true],
  ["RELATED_TO", { strength: 1, rationale: "x" }, true],
  ["RELATED_TO", { strength: 1.01 }, false],
  ["RELATED_TO", { strength: -0.1 }, false],
  ["TRANSITIONS_TO", { difficulty: 5, months: 600, share: 1 }, true],
  ["TRANSITIONS_TO", { difficulty: 6 }, false],
  ["TRANSITIONS_TO", { difficulty: 1, months: -1 }, false],
  ["TRANSITIONS_TO", { difficulty: 1, share: 1.1 }, false],
  ["TEACHES", { proficiency: 3 }, true],
  ["TEACHES", {}, false],
  ["LEADS_TO", { track: "MANAGER" }, true],
  ["LEADS_TO", { track: "SIDEWAYS" }, false],
  ["MATCHES", { match: "EXACT" }, true],
  ["MATCHES", { match: "SAME" }, false],
  ["IN_FAMILY", {}, true],
  ["IN_FAMILY", { strength: 1 }, false],
])("whether %s takes %j: %p", (relation, fields, expected) => {
  expect(connects(relation, fields)).toBe(expected);
});

test("relations end at kinds there are, and symmetric ones at the same kinds on both sides", () => {
  for (const name of keysOf(RELATIONS)) {
    const { from, to, symmetric } = relationEntry(name);
    for (const kind of [...from, ...to]) expect(NODES).toHaveProperty(kind);
    if (symmetric) expect(from).toEqual(to);
  }
});

test("every section of a guide has a field of its own", () => {
  expect(new Set(Object.values(GUIDE_SECTIONS)).size).toBe(Object.keys(GUIDE_SECTIONS).length);
});
