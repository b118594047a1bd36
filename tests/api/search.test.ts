import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type Api, startApi } from "../support/api.ts";

interface Hit {
  readonly matched: string;
  readonly score: number;
  readonly concept: { readonly kind: string; readonly slug: string; readonly name: string };
}

let api: Api;

beforeAll(async () => {
  api = await startApi();
});

afterAll(() => api.stop());

const SEARCH = `query ($text: String!, $kinds: [ConceptKind!], $first: Int) {
  search(text: $text, kinds: $kinds, first: $first) { matched score concept { kind slug name } } }`;

async function search(text: string, more: object = {}): Promise<Hit[]> {
  return (await api.read(SEARCH, { text, ...more })).search;
}

async function best(text: string, more: object = {}): Promise<string | undefined> {
  const [hit] = await search(text, more);
  return hit?.concept.slug;
}

test.each([
  ["Software Engineer", "software-engineer"],
  ["software engineer", "software-engineer"],
  ["  SOFTWARE   ENGINEER ", "software-engineer"],
  ["Java", "java"],
  ["C", "c-language"],
  ["C++", "c-plus-plus"],
  ["c#", "c-sharp"],
  ["Node.js", "node-js"],
  ["R", "r-language"],
  ["Go", "go"],
  ["TCP/IP", "tcp-ip"],
])("the exact name %j comes first, with score 1", async (text, slug) => {
  const [hit] = await search(text);
  expect([hit?.concept.slug, hit?.score]).toEqual([slug, 1]);
});

test.each([
  ["SRE", "site-reliability-engineer"],
  ["k8s", "kubernetes"],
  ["k8s-like", "kubernetes"],
  ["golang", "go"],
  ["nodejs", "node-js"],
  ["C Sharp", "c-sharp"],
  ["CPP", "c-plus-plus"],
  ["ASP.NET", "asp-net-core"],
  [".NET", "asp-net-core"],
  ["CI/CD", "ci-cd-pipelines"],
  ["ci cd", "ci-cd-pipelines"],
])("the alternative name %j leads to %s", async (text, slug) => {
  const [hit] = await search(text);
  expect(hit?.concept.slug).toBe(slug);
  expect(hit?.matched).not.toBe(hit?.concept.name);
});

test.each([
  ["kuberntes", "kubernetes"],
  ["pyhton", "python"],
  ["softwar enginer", "software-engineer"],
  ["machine lerning", "machine-learning"],
  ["data sceintist", "data-scientist"],
  ["javscript", "javascript"],
])("the typo %j still leads to %s", async (text, slug) => {
  expect(await best(text)).toBe(slug);
});

test.each([
  ["Softwäre Enginéer", "software-engineer"],
  ["Pythón", "python"],
  ["ＪＡＶＡ", "java"],
  ["mexico", "mexico"],
  ["México", "mexico"],
])("accents and widths do not matter: %j leads to %s", async (text, slug) => {
  expect(await best(text)).toBe(slug);
});

test("each beginning of a name finds it, and names that begin so come before those that have it later", async () => {
  for (const text of ["pyt", "pytho", "kube", "site rel", "data eng"]) {
    const hits = await search(text, { first: 5 });
    expect(hits[0]?.matched.toLowerCase().startsWith(text)).toBe(true);
  }
  expect(await best("engineer data", { kinds: ["ROLE"] })).toBe("data-engineer");
});

test("hits come best first, each concept once, with scores from 0 to 1", async () => {
  for (const text of ["data", "engineer", "cloud sec", "test"]) {
    const hits = await search(text, { first: 100 });
    const scores = hits.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
    const concepts = hits.map(({ concept }) => `${concept.kind} ${concept.slug}`);
    expect(new Set(concepts).size).toBe(concepts.length);
  }
});

test("kinds limits the hits, first their number", async () => {
  for (const kind of ["ROLE", "LEVEL", "SKILL", "SKILL_GROUP", "LEARNING_OPTION"])
    expect(
      new Set(
        (await search("software data cloud aws", { kinds: [kind], first: 50 })).map(({ concept }) => concept.kind),
      ),
    ).toEqual(new Set([kind]));
  expect(await search("data", { first: 3 })).toHaveLength(3);
  expect(await search("data", { first: 3 })).toEqual((await search("data")).slice(0, 3));
  expect((await search("data")).length).toBe(10);
  expect(await search("data", { kinds: [] })).toEqual([]);
});
