import { mkdtemp, readFile, rm, stat, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { applySchema } from "../../schema/apply.ts";
import { loadSeed } from "../../seed/load.ts";
import { addToken } from "../../server/access/api-token.store.ts";
import { backUp } from "../../server/backup/backup.ts";
import { restore } from "../../server/backup/restore.ts";
import type { Database } from "../../server/neo4j/connect.ts";
import { addPerson } from "../support/access-api.ts";
import {
  DATABASE_START_MS,
  fingerprint,
  fingerprintOfAll,
  revisionNumbers,
  startThrowawayDatabase,
  type ThrowawayDatabase,
} from "../support/throwaway-database.ts";
import { ensureUsers, skill, write } from "../support/writes.ts";

let neo4j: ThrowawayDatabase;
let folder: string;
let file: string;
/** What the database held when the backup was made. */
let whole: string;
let graph: string;

beforeAll(async () => {
  neo4j = await startThrowawayDatabase();
  folder = await mkdtemp(join(tmpdir(), "careers-graph-backup-"));
  file = join(folder, "careers.backup");
  await fill();
  whole = await fingerprintOfAll(neo4j);
  graph = await fingerprint(neo4j.database);
}, 2 * DATABASE_START_MS);
afterAll(async () => {
  await neo4j.stop();
  await rm(folder, { recursive: true });
}, DATABASE_START_MS);

/** The guide, a history, people, a token and a type that JSON does not have. */
async function fill(): Promise<void> {
  await loadSeed(neo4j.database);
  await ensureUsers(neo4j.database);
  await write(neo4j.database, [skill("Weaving", "weaving")], "Add weaving");
  await write(neo4j.database, [{ node: "SKILL", id: "weaving", fields: null }], "No weaving");
  const ada = await addPerson(neo4j, "ada@example.org", "ADMIN");
  await addToken(neo4j.database, ada, { name: "nightly", scope: "READ" });
  await neo4j.run(
    "CREATE (:Webhook {id: 'w', share: 2.0, count: 2, on: true, tags: ['a'], at: datetime('2026-01-02T03:04:05.123456789Z')})",
  );
}

async function empty(): Promise<void> {
  await neo4j.run("MATCH (n) WHERE NOT n:Migration DETACH DELETE n");
}

test("a backup restored into an empty database gives the same graph, history, people and types", async () => {
  const summary = await backUp(neo4j.database, file);
  expect(summary.revision).toBe(3);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  await empty();
  expect(await restore(neo4j.database, file)).toEqual(summary);
  expect(await fingerprintOfAll(neo4j)).toBe(whole);
  expect(await fingerprint(neo4j.database)).toBe(graph);
  expect(await neo4j.run("MATCH (n) WHERE n:Restored OR n.restoredKey IS NOT NULL RETURN n")).toEqual([]);
}, 120_000);

test("work goes on after a restore: the next revision has the next number", async () => {
  const { database } = neo4j;
  expect(await write(database, [skill("Dyeing", "dyeing")])).toBe(4);
  expect(await revisionNumbers(database)).toEqual([1, 2, 3, 4]);
});

test("a database that is not empty is left alone", async () => {
  const before = await fingerprintOfAll(neo4j);
  await expect(restore(neo4j.database, file)).rejects.toThrow("is not empty");
  expect(await fingerprintOfAll(neo4j)).toBe(before);
});

test("a file that is damaged, cut off or something else is refused before anything is written", async () => {
  await empty();
  const damaged = join(folder, "damaged.backup");
  const bytes = await readFile(file);
  const refused = async () => {
    await expect(restore(neo4j.database, damaged)).rejects.toThrow(/damaged|cannot be read|no backup/);
    expect(await neo4j.run("MATCH (n) WHERE NOT n:Migration RETURN n LIMIT 1")).toEqual([]);
  };
  await writeFile(damaged, bytes);
  await truncate(damaged, Math.floor(bytes.length / 2));
  await refused();
  const lines = gunzipSync(bytes).toString();
  await writeFile(damaged, gzipSync(lines.replace('"importance":5', '"importance":4')));
  await refused();
  await writeFile(damaged, gzipSync(lines.slice(0, lines.lastIndexOf("\n", lines.length - 2) + 1)));
  await refused();
  await writeFile(damaged, "something else");
  await refused();
}, 120_000);

/** The database, failing at the nth write as it would where the process is killed. */
function dyingAt(nth: number): Database {
  let writes = 0;
  const dying: Database = Object.create(neo4j.database);
  dying.write = (work) => {
    writes += 1;
    if (writes >= nth) return Promise.reject(new Error("killed"));
    return neo4j.database.write(work);
  };
  return dying;
}

test("a restore that is cut off at any write leaves a database nobody starts on; restoring again makes it whole", async () => {
  await empty();
  await ensureUsers(neo4j.database);
  await write(neo4j.database, [skill("Weaving"), skill("Dyeing")]);
  const small = join(folder, "small.backup");
  await backUp(neo4j.database, small);
  const expected = await fingerprintOfAll(neo4j);
  for (let nth = 2; nth <= 7; nth += 1) {
    await empty();
    await expect(restore(dyingAt(nth), small)).rejects.toThrow("killed");
    await expect(applySchema(neo4j.database)).rejects.toThrow("cut off");
    await restore(neo4j.database, small);
    expect(await fingerprintOfAll(neo4j)).toBe(expected);
  }
}, 120_000);
