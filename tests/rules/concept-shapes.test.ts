import { expect, test } from "@jest/globals";
import { NODE_KINDS, NODES, type NodeKind } from "../../server/changes/catalogue.ts";
import { CONCEPT_KINDS, nameKey } from "../../server/concept/concept.rules.ts";

type Fields = Readonly<Record<string, unknown>>;

const NAMED = { slug: "a-slug", name: "A name" };

/** The least that each kind of node needs. */
const LEAST: Readonly<Record<NodeKind, Fields>> = {
  ROLE: NAMED,
  ROLE_FAMILY: NAMED,
  LEVEL: { ...NAMED, rank: 1 },
  SKILL: { ...NAMED, skillKind: "TOOL" },
  SKILL_GROUP: NAMED,
  SPECIALIZATION: NAMED,
  LEARNING_OPTION: { ...NAMED, learningKind: "COURSE" },
  REGION: { ...NAMED, code: "US", currency: "USD" },
  SALARY: { region: "r", currency: "USD", basis: "BASE", median: 1, year: 2025 },
  GUIDE_ITEM: { section: "STEPS", order: 1, body: "Text" },
  SOURCE: { title: "Title" },
  EXTERNAL_CONCEPT: { scheme: "ESCO", code: "1" },
};

const CONCEPTS = NODE_KINDS.filter((kind) => Object.hasOwn(CONCEPT_KINDS, kind));

/** The fields that have a fault. */
function faulty(kind: NodeKind, fields: Fields): string[] {
  const parsed = NODES[kind].shape.safeParse({ ...LEAST[kind], ...fields });
  return parsed.success ? [] : [...new Set(parsed.error.issues.map((issue) => String(issue.path[0] ?? "")))];
}

test.each(NODE_KINDS)("the least a %s needs is enough, and less is not", (kind) => {
  expect(faulty(kind, {})).toEqual([]);
  for (const field of Object.keys(LEAST[kind]))
    expect([field, faulty(kind, { [field]: undefined }).length]).not.toEqual([field, 0]);
});

test.each(NODE_KINDS)("a %s takes no fields that it does not know", (kind) => {
  expect(NODES[kind].shape.safeParse({ ...LEAST[kind], passwordHash: "x" }).success).toBe(false);
});

test.each(CONCEPTS)("the limits of a %s's texts: name 256, summary 2,000, 200 alternative names", (kind) => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => `name ${index}`);
  expect(faulty(kind, { name: "x".repeat(256), summary: "x".repeat(2_000), altNames: many(200) })).toEqual([]);
  expect(faulty(kind, { name: "x".repeat(257) })).toEqual(["name"]);
  expect(faulty(kind, { summary: "x".repeat(2_001) })).toEqual(["summary"]);
  expect(faulty(kind, { altNames: many(201) })).toEqual(["altNames"]);
  expect(faulty(kind, { altNames: ["x".repeat(257)] })).toEqual(["altNames"]);
});

test.each(["ROLE", "SKILL", "SPECIALIZATION"] as const)("a %s's description has at most 6,000 characters", (kind) => {
  expect(faulty(kind, { description: "x".repeat(6_000) })).toEqual([]);
  expect(faulty(kind, { description: "x".repeat(6_001) })).toEqual(["description"]);
});

test.each(["", " ", "\n\t ", "\u00a0", "a\u0000", "\u001b[31m", "\ud800", "a\u0085", 5, null, ["a"], {}])(
  "%j is no name",
  (name) => {
    expect(faulty("ROLE", { name })).toEqual(["name"]);
  },
);

test.each(["C++", "Zoë", "日本語", "😀 engineer", "a\nb", "O'Brien <b>"])("%j is a name", (name) => {
  expect(faulty("ROLE", { name })).toEqual([]);
});

test.each(["a", "a1", "1", "data-engineer", "größe", "日本", "x".repeat(256)])("%s is a slug", (slug) => {
  expect(faulty("ROLE", { slug })).toEqual([]);
});

test.each(["", "-", "a-", "-a", "a--b", "A", "a b", "a_b", "a/b", "a.b", 'a"', "a\n", "a`", "x".repeat(257), 5])(
  "%j is no slug",
  (slug) => {
    expect(faulty("ROLE", { slug })).toEqual(["slug"]);
  },
);

test("a status is PUBLISHED unless it says DEPRECATED", () => {
  expect(NODES.ROLE.shape.parse(NAMED)).toMatchObject({ status: "PUBLISHED", altNames: [] });
  expect(faulty("ROLE", { status: "DEPRECATED" })).toEqual([]);
  for (const status of ["DRAFT", "toString", "__proto__", null]) expect(faulty("ROLE", { status })).toEqual(["status"]);
});

test("optional texts and numbers may be null, which clears them", () => {
  const cleared = { summary: null, description: null, outlookGrowthPercent: null, outlookSource: null };
  expect(faulty("ROLE", cleared)).toEqual([]);
});

test.each([
  ["México", "mexico"],
  ["  Zoë  ", "zoe"],
  ["ＪＡＶＡ", "java"],
  ["ﬁnance", "finance"],
  ["C#", "c#"],
])("%j is sorted and compared as %j", (name, key) => {
  expect(nameKey(name)).toBe(key);
});
