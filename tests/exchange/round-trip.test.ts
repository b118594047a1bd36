import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { loadSeed } from "../../seed/load.ts";
import { BUNDLE_READER } from "../../server/exchange/bundle/bundle.reader.ts";
import { BUNDLE_CSV } from "../../server/exchange/bundle/bundle-csv.ts";
import { BUNDLE_JSON } from "../../server/exchange/bundle/bundle-json.ts";
import { UNDECIDED } from "../../server/exchange/decisions.ts";
import { exportTo, NAMELESS_BASE } from "../../server/exchange/export.ts";
import { openFolder } from "../../server/exchange/folder.ts";
import { applyImport, type ImportOutcome, importUser, readSource } from "../../server/exchange/import-source.ts";
import type { Format } from "../../server/exchange/output.ts";
import { DATABASE_START_MS, startThrowawayDatabase, type ThrowawayDatabase } from "../support/throwaway-database.ts";
import { ensureUsers, skill, write } from "../support/writes.ts";

let neo4j: ThrowawayDatabase;
let folder: string;
const first = (format: Format) => join(folder, `first-${format.name}`);
const second = (format: Format) => join(folder, `second-${format.name}`);
const exported = (format: Format, target: string) => exportTo(neo4j.database, format, target, NAMELESS_BASE);

beforeAll(async () => {
  neo4j = await startThrowawayDatabase();
  folder = await mkdtemp(join(tmpdir(), "careers-graph-bundle-"));
  await loadSeed(neo4j.database);
  await ensureUsers(neo4j.database);
  const old = {
    ...skill("Old-fashioned weaving", "old"),
    fields: { ...fieldsOf("Old weaving"), status: "DEPRECATED" },
  };
  const replaced = { edge: "REPLACED_BY", from: "old", to: "new", fields: { reason: "merged" } } as const;
  await write(neo4j.database, [old, skill("Weaving", "new"), replaced]);
  await exported(BUNDLE_JSON, `${first(BUNDLE_JSON)}.ndjson`);
  await exported(BUNDLE_CSV, first(BUNDLE_CSV));
}, 2 * DATABASE_START_MS);
afterAll(async () => {
  await neo4j.stop();
  await rm(folder, { recursive: true });
}, DATABASE_START_MS);
beforeEach(() => neo4j.run("MATCH (n) WHERE NOT n:Migration DETACH DELETE n"));

function fieldsOf(name: string) {
  return { name, slug: "old-weaving", formerSlugs: ["older-weaving"], altNames: ["=loom"], skillKind: "SOFT" };
}

async function imported(path: string): Promise<ImportOutcome> {
  const watch = { signal: new AbortController().signal, progress: () => undefined };
  const source = await readSource(BUNDLE_READER, await openFolder(path), { version: null, without: new Set() }, watch);
  const choices = { policy: "KEEP_OURS", missing: "DEPRECATE_FEW", decisions: UNDECIDED } as const;
  return applyImport(neo4j.database, source, choices, await importUser(neo4j.database), watch);
}

test("a bundle in JSON imported into an empty graph gives the same bytes, and imported again no revision", async () => {
  const { revision, report } = await imported(`${first(BUNDLE_JSON)}.ndjson`);
  expect(report.faults.total).toBe(0);
  expect(revision).toBe(1);
  await exported(BUNDLE_JSON, `${second(BUNDLE_JSON)}.ndjson`);
  const [before, after] = [
    await readFile(`${first(BUNDLE_JSON)}.ndjson`),
    await readFile(`${second(BUNDLE_JSON)}.ndjson`),
  ];
  expect(before.length).toBeGreaterThan(1_000_000);
  expect(after.equals(before)).toBe(true);
  expect((await imported(`${first(BUNDLE_JSON)}.ndjson`)).revision).toBeNull();
}, 180_000);

test("a bundle in tables imported into an empty graph gives the same bytes, file by file", async () => {
  expect((await imported(first(BUNDLE_CSV))).report.faults.total).toBe(0);
  await exported(BUNDLE_CSV, second(BUNDLE_CSV));
  const names = (await readdir(first(BUNDLE_CSV), { recursive: true })).filter((name) => /\.\w+$/.test(name)).sort();
  expect(names).toContain("nodes/role.csv");
  for (const name of names)
    expect([
      name,
      (await readFile(join(second(BUNDLE_CSV), name))).equals(await readFile(join(first(BUNDLE_CSV), name))),
    ]).toEqual([name, true]);
}, 180_000);
