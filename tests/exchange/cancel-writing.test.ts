import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import neo4j, { type Driver } from "neo4j-driver";
import { applyImport, ImportCancelled, type ImportProgress, importUser } from "../../server/exchange/import-source.ts";
import { type AccessApi, addPerson, type Browser, signedIn, startAccessApi } from "../support/access-api.ts";
import { fingerprint, startThrowawayDatabase, type ThrowawayDatabase } from "../support/throwaway-database.ts";
import { choices } from "./importing.ts";
import { contentOf } from "./reading.ts";

jest.setTimeout(120_000);

/** So many that they are written in several goes. */
const SKILLS = 3_000;

let throwaway: ThrowawayDatabase;
let importDir: string;
let api: AccessApi;
let admin: Browser;
let driver: Driver;

beforeAll(async () => {
  throwaway = await startThrowawayDatabase();
  const { uri, user, password } = throwaway.address;
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  importDir = await mkdtemp(join(tmpdir(), "careers-graph-cancel-"));
  await writeLongSource(join(importDir, "long"));
  api = await startAccessApi(throwaway, {}, {}, 0, importDir);
  await addPerson(throwaway, "admin@example.org", "ADMIN");
  admin = await signedIn(api.address, "admin@example.org");
}, 120_000);
afterAll(async () => {
  await driver.close();
  await api.stop();
  await throwaway.stop();
  await rm(importDir, { recursive: true });
}, 120_000);

async function writeLongSource(folder: string): Promise<void> {
  const uri = (number: number) => `http://data.europa.eu/esco/skill/made-up-${number}`;
  const skills = Array.from(
    { length: SKILLS },
    (_, number) => `${uri(number)},skill/competence,made-up skill ${number}`,
  );
  await mkdir(folder);
  await writeFile(join(folder, "skills_en.csv"), ["conceptUri,skillType,preferredLabel", ...skills].join("\n"));
  await writeFile(join(folder, "occupations_en.csv"), "conceptUri,preferredLabel\n");
}

test("an import can be stopped while it is written: it is told how far it is, and nothing of it stays", async () => {
  const before = await fingerprint(throwaway.database);
  const content = await contentOf("esco", join(importDir, "long"));
  const stop = new AbortController();
  const seen: ImportProgress[] = [];
  const progress = (now: ImportProgress) => {
    seen.push(now);
    if (now.phase === "WRITING" && now.done > 0) stop.abort();
  };
  const actor = await importUser(throwaway.database);
  const watch = { signal: stop.signal, progress };
  await expect(applyImport(throwaway.database, content, choices(), actor, watch)).rejects.toThrow(ImportCancelled);
  const { done = 0, total = 0 } = seen.at(-1) ?? {};
  expect(done).toBeGreaterThan(0);
  expect(done).toBeLessThan(total);
  expect(await fingerprint(throwaway.database)).toBe(before);
});

test("cancelImport stops a run that is being written, and the graph is as it was", async () => {
  const before = await fingerprint(throwaway.database);
  const release = await holdFirstRevision();
  const { startImport } = await admin.get(
    'mutation { startImport(format: "esco", folder: "long", apply: true) { id } }',
  );
  const id: string = startImport.id;
  const writing = await until(id, ({ phase, done }) => phase === "WRITING" && done > 0);
  expect(writing.total).toBeGreaterThan(SKILLS);
  const { cancelImport } = await admin.get("mutation ($id: ID!) { cancelImport(id: $id) { state } }", { id });
  expect(cancelImport.state).toBe("RUNNING");
  await heard(id);
  await release();
  const ended = await until(id, ({ state }) => state !== "RUNNING");
  expect(ended).toMatchObject({ state: "CANCELLED", revision: null, error: null });
  expect(await fingerprint(throwaway.database)).toBe(before);
  expect(await throwaway.run("MATCH (r:Revision) RETURN r.number")).toEqual([]);
});

/** Holds the number of the first revision: the import waits in the middle of its writing until this is released. */
async function holdFirstRevision(): Promise<() => Promise<void>> {
  const session = driver.session();
  const opened = await session.beginTransaction();
  await opened.run("CREATE (:Revision {number: 1})");
  return async () => {
    await opened.rollback();
    await session.close();
  };
}

/** Waits until a run was told that it is to stop: the server sees it when it next notes how far the run is, and has passed it on when it does so again. */
async function heard(id: string): Promise<void> {
  const noted = "MATCH (r:ImportRun {id: $id}) RETURN r.seenAt > datetime($since) AS noted";
  for (let times = 0; times < 2; times += 1) {
    const since = new Date().toISOString();
    while ((await throwaway.run(noted, { id, since }))[0]?.noted !== true) await setTimeout(100);
  }
}

async function until(
  id: string,
  isSo: (run: { state: string; phase: string; done: number; total: number }) => boolean,
) {
  for (;;) {
    const { importRun } = await admin.get(
      "query ($id: ID!) { importRun(id: $id) { state phase done total secondsLeft revision error } }",
      { id },
    );
    if (isSo(importRun)) return importRun;
    await setTimeout(100);
  }
}
