import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { loadSeed } from "../../seed/load.ts";
import { administratorToken } from "../support/access-api.ts";
import { type Api, startApi } from "../support/api.ts";
import { DATABASE_START_MS, startThrowawayDatabase, type ThrowawayDatabase } from "../support/throwaway-database.ts";

let own: ThrowawayDatabase;
let api: Api;

beforeAll(async () => {
  own = await startThrowawayDatabase();
  await loadSeed(own.database);
  api = await startApi(own.database, await administratorToken(own));
}, DATABASE_START_MS);
afterAll(async () => {
  await api?.stop();
  await own?.stop();
}, 120_000);

const FINDING = "id rule severity message concepts { id name } waivedUntil waiver { reason by { name } }";
const PAGE = `query ($kinds: [QualityRule!], $first: Int, $after: String, $waived: Boolean) {
  qualityReport(kinds: $kinds, first: $first, after: $after, waived: $waived) {
    revision totalCount pageInfo { hasNextPage endCursor } counts { rule count waived severity } findings { ${FINDING} } } }`;

const report = async (variables: object) => (await api.read(PAGE, variables)).qualityReport;
const inAMonth = () => new Date(Date.now() + 30 * 86_400_000).toISOString();

async function createRole(name: string): Promise<string> {
  return (await api.read(`mutation { createRole(input: { name: "${name}" }) { id } }`)).createRole.id;
}

test("a page of findings follows on another until all have been listed once", async () => {
  const kinds = ["NO_SOURCE", "ORPHAN_SKILL", "NO_LEVELS"];
  const seen: string[] = [];
  for (let after: string | null = null, pages = 0; pages < 50; pages += 1) {
    const page = await report({ kinds, first: 20, after });
    seen.push(...page.findings.map(({ id }: { id: string }) => id));
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage) break;
  }
  const { totalCount, counts } = await report({ kinds, first: 1 });
  expect(seen).toHaveLength(totalCount);
  expect(new Set(seen).size).toBe(totalCount);
  const counted = counts.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
  expect(counted).toBe(totalCount);
});

test("a new role is found wanting at once, on its own page and in the report, and no longer once it is mended", async () => {
  const role = await createRole("Quality Tester");
  const page = async () => {
    const { node } = await api.read(`{ node(id: "${role}") { ... on Concept { findings { rule severity } } } }`);
    return node.findings.map(({ rule }: { rule: string }) => rule);
  };
  expect(await page()).toEqual(["NO_FAMILY", "NO_REQUIREMENTS", "NO_LEVELS", "NO_SOURCE"]);
  const named = async () => {
    const { findings } = await report({ kinds: ["NO_FAMILY"] });
    return findings.flatMap(({ concepts }: { concepts: { name: string }[] }) => concepts.map(({ name }) => name));
  };
  expect(await named()).toContain("Quality Tester");
  // The report is known now, and the page of the concept says the same from it.
  await report({});
  expect(await page()).toEqual(["NO_FAMILY", "NO_REQUIREMENTS", "NO_LEVELS", "NO_SOURCE"]);
  const { roleFamilies } = await api.read("{ roleFamilies { id } }");
  await api.read(`mutation { updateRole(id: "${role}", patch: { family: "${roleFamilies[0].id}" }) { id } }`);
  expect(await page()).toEqual(["NO_REQUIREMENTS", "NO_LEVELS", "NO_SOURCE"]);
  expect(await named()).not.toContain("Quality Tester");
});

test("the pages of many concepts share their statements", async () => {
  await createRole("Statement Counter");
  const many = await api.statementsOf("{ roles(first: 30) { nodes { findings { id } } } }");
  await createRole("Another Counter");
  const one = await api.statementsOf("{ roles(first: 1) { nodes { findings { id } } } }");
  expect(many.length).toBe(one.length);
});

test("a waived finding is no longer counted, says who waived it until when, and counts again once the waiver is gone", async () => {
  const role = await createRole("Waived Role");
  const before = await report({ kinds: ["NO_LEVELS"], first: 100 });
  const finding = before.findings.find((one: { concepts: { id: string }[] }) => one.concepts[0]?.id === role);
  const WAIVE = `mutation ($id: ID!, $until: DateTime!) { waiveFinding(id: $id, reason: "A role of its own", until: $until) { ${FINDING} } }`;
  const until = inAMonth();
  const { waiveFinding: waived } = await api.read(WAIVE, { id: finding.id, until });
  expect(waived).toEqual({
    ...finding,
    waivedUntil: until,
    waiver: { reason: "A role of its own", by: { name: "root" } },
  });
  const after = await report({ kinds: ["NO_LEVELS"], first: 100, waived: true });
  expect(after.findings).toEqual([waived]);
  expect(after.counts[0]).toMatchObject({ count: before.counts[0].count - 1, waived: 1 });
  expect((await report({ kinds: ["NO_LEVELS"], waived: false })).totalCount).toBe(before.totalCount - 1);
  expect((await api.read("mutation ($id: ID!) { removeWaiver(id: $id) }", finding)).removeWaiver).toBe(true);
  expect((await api.read("mutation ($id: ID!) { removeWaiver(id: $id) }", finding)).removeWaiver).toBe(false);
  expect((await report({ kinds: ["NO_LEVELS"], first: 100 })).counts).toEqual(before.counts);
});

test("a waiver whose time is over no longer holds", async () => {
  await createRole("Briefly Waived");
  const { findings } = await report({ kinds: ["NO_FAMILY"], first: 1 });
  await api.read(
    'mutation ($id: ID!, $until: DateTime!) { waiveFinding(id: $id, reason: "Soon", until: $until) { id } }',
    {
      id: findings[0].id,
      until: inAMonth(),
    },
  );
  await own.run("MATCH (w:QualityWaiver) SET w.until = datetime() - duration('PT1S')");
  expect((await report({ kinds: ["NO_FAMILY"], first: 1 })).findings[0].waivedUntil).toBeNull();
});

test("a waiver needs a reason, an end in the next five years, and a finding", async () => {
  const WAIVE =
    'mutation ($reason: String!, $until: DateTime!) { waiveFinding(id: "NO_FAMILY.x", reason: $reason, until: $until) { id } }';
  const { errors } = await api.ask(WAIVE, { reason: " ", until: "2020-01-01T00:00:00Z" });
  expect(errors[0]?.extensions.fields?.map(({ path }) => path)).toEqual(["reason", "until"]);
  const far = await api.ask(WAIVE, { reason: "Why not", until: "2199-01-01T00:00:00Z" });
  expect(far.errors[0]?.extensions.fields?.map(({ path }) => path)).toEqual(["until"]);
  const unknown = await api.ask(WAIVE, { reason: "Why not", until: inAMonth() });
  expect(unknown.errors[0]?.extensions.code).toBe("NOT_FOUND");
});

test("the starting content has no errors and no gaps", async () => {
  const { counts } = await report({});
  const errors = counts.filter(
    ({ severity, count }: { severity: string; count: number }) => severity === "ERROR" && count > 0,
  );
  expect(errors).toEqual([]);
});
