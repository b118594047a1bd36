import { cp, mkdir, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import { type AccessApi, addPerson, type Browser, signedIn, startAccessApi } from "../support/access-api.ts";
import { startThrowawayDatabase, type ThrowawayDatabase } from "../support/throwaway-database.ts";
import { fixture } from "./reading.ts";

jest.setTimeout(120_000);

let throwaway: ThrowawayDatabase;
let importDir: string;
let api: AccessApi;
let admin: Browser;

beforeAll(async () => {
  throwaway = await startThrowawayDatabase();
  importDir = await mkdtemp(join(tmpdir(), "careers-graph-import-"));
  await cp(fixture("esco-1.1"), join(importDir, "esco", "1.1"), { recursive: true });
  await cp(fixture("onet"), join(importDir, "onet"), { recursive: true });
  await mkdir(join(importDir, "empty"));
  await symlink(tmpdir(), join(importDir, "outside"));
  api = await startAccessApi(throwaway, {}, {}, 0, importDir);
  await addPerson(throwaway, "admin@example.org", "ADMIN");
  admin = await signedIn(api.address, "admin@example.org");
}, 120_000);
afterAll(async () => {
  await api.stop();
  await throwaway.stop();
  await rm(importDir, { recursive: true });
}, 120_000);

const RUN = `id state phase apply title revision error records
  report { summary { created updated unchanged deprecated skipped } refusal
    counts { what created } faults(first: 1) { totalCount items { file line column reason } } }`;

/** Starts an import and follows it to its end. */
async function finished(call: string) {
  const { startImport } = await admin.get(`mutation { startImport(${call}) { id state } }`);
  expect(startImport.state).toBe("RUNNING");
  return followed(startImport.id);
}

async function followed(id: string) {
  for (;;) {
    const { importRun } = await admin.get(`query ($id: ID!) { importRun(id: $id) { ${RUN} } }`, { id });
    if (importRun.state !== "RUNNING") return importRun;
    await setTimeout(100);
  }
}

test("the folders that look like a source are listed, and nothing outside of them", async () => {
  const { importSources, importFormats } = await admin.get(
    "{ importSources { folder formats } importFormats { name title tables } }",
  );
  expect(importSources).toEqual([
    { folder: "esco/1.1", formats: ["esco"] },
    { folder: "onet", formats: ["onet"] },
  ]);
  expect(importFormats).toContainEqual({ name: "tabiya", title: "Tabiya", tables: expect.arrayContaining(["skills"]) });
});

test("a dry run, the import and the same again are runs with reports", async () => {
  const dry = await finished('format: "esco", folder: "esco/1.1", version: "1.1"');
  expect(dry).toMatchObject({ state: "DONE", apply: false, revision: null, title: "ESCO classification v1.1" });
  expect(dry.report).toMatchObject({
    summary: { created: 37, skipped: 9 },
    refusal: null,
    faults: { totalCount: 9, items: [{ file: "skills_en.csv", line: 18, column: "preferredLabel" }] },
  });
  const applied = await finished('format: "esco", folder: "esco/1.1", version: "1.1", apply: true');
  expect(applied).toMatchObject({ state: "DONE", apply: true, revision: 1, report: dry.report });
  const again = await finished('format: "esco", folder: "esco/1.1", version: "1.1", apply: true');
  expect(again).toMatchObject({ state: "DONE", revision: null, report: { summary: { created: 0, unchanged: 37 } } });
  const { importRuns, revisions } = await admin.get(
    "{ importRuns(first: 2) { id apply startedBy } revisions(first: 1) { nodes { message actor { name } } } }",
  );
  expect(importRuns.map(({ id }: { id: string }) => id)).toEqual([again.id, applied.id]);
  expect(revisions.nodes[0].message).toBe("Import ESCO classification v1.1");
  expect(revisions.nodes[0].actor.name).toBe(importRuns[0].startedBy);
});

test.each(["../", "esco/../../etc", "/etc", "outside", "nowhere", ""])(
  "the folder %j is refused like one that is not there",
  async (folder) => {
    const answer = await admin.ask(
      'mutation ($folder: String!) { startImport(format: "esco", folder: $folder) { id } }',
      {
        folder,
      },
    );
    expect(answer.errors).toMatchObject([
      { message: `folder: there is no folder ${folder}`, extensions: { code: "BAD_USER_INPUT" } },
    ]);
  },
);

test("a folder in another format fails with a reason; an unknown format and odd decisions are refused", async () => {
  const run = await finished('format: "esco", folder: "onet"');
  expect(run).toMatchObject({ state: "FAILED", report: null });
  expect(run.error).toContain("This is no ESCO source.");
  const refused = await admin.ask('mutation { startImport(format: "excel", folder: "onet") { id } }');
  expect(refused.errors[0]?.message).toContain("format: must be one of esco, onet");
  const odd = await admin.ask(
    'mutation { startImport(format: "onet", folder: "onet", decisions: {conflicts: {a: "mine"}}) { id } }',
  );
  expect(odd.errors[0]?.message).toContain("decisions: The decisions have 1 fault(s)");
});

test("one import is under way at a time, and a cancelled one changes nothing", async () => {
  await throwaway.run(
    `MATCH (u:User {email: 'admin@example.org'})
     CREATE (:ImportRun {id: 'elsewhere', format: 'onet', folder: 'onet', apply: true, startedAt: datetime(), seenAt: datetime(),
       state: 'RUNNING', phase: 'READING', done: 0, total: 1, records: 0, cancelled: false})-[:BY]->(u)`,
  );
  const second = await admin.ask('mutation { startImport(format: "onet", folder: "onet") { id } }');
  expect(second.errors[0]?.extensions.code).toBe("CONFLICT");
  await admin.get('mutation { cancelImport(id: "elsewhere") { state } }');
  expect(await throwaway.run("MATCH (r:ImportRun {id: 'elsewhere'}) RETURN r.cancelled AS asked")).toEqual([
    { asked: true },
  ]);
  await throwaway.run("MATCH (r:ImportRun {id: 'elsewhere'}) SET r.seenAt = datetime() - duration('PT2M')");
  const { importRun } = await admin.get('{ importRun(id: "elsewhere") { state } }');
  expect(importRun.state).toBe("INTERRUPTED");
});
