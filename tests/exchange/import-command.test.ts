import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import { runImportCommand } from "../../server/exchange/import-command.ts";
import { fingerprint, startThrowawayDatabase, type ThrowawayDatabase } from "../support/throwaway-database.ts";
import { fixture } from "./reading.ts";

jest.setTimeout(120_000);

let throwaway: ThrowawayDatabase;
let folder: string;
const lines: string[] = [];

beforeAll(async () => {
  throwaway = await startThrowawayDatabase();
  folder = await mkdtemp(join(tmpdir(), "careers-graph-import-command-"));
}, 120_000);
afterAll(async () => {
  await throwaway.stop();
  await rm(folder, { recursive: true });
}, 120_000);

/** Runs the command on the database of the test, as on any other server. */
function run(...args: string[]): Promise<string> {
  const { uri, user, password } = throwaway.address;
  const environment = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  lines.length = 0;
  return runImportCommand(args, environment, (line) => void lines.push(line), new AbortController().signal);
}

test("the last line is a summary as JSON; without --apply nothing is changed", async () => {
  const report = join(folder, "report.json");
  const summary = JSON.parse(await run("esco", fixture("esco-1.1"), "--version", "1.1", "--report", report));
  expect(summary).toEqual({
    created: 37,
    updated: 0,
    unchanged: 0,
    deprecated: 0,
    skipped: 9,
    seconds: expect.any(Number),
  });
  expect(lines.at(-1)).toBe(
    "This was a dry run of ESCO classification v1.1: nothing was changed. --apply carries it out.",
  );
  expect(lines.join("\n")).toContain("skills_en.csv:18 preferredLabel: must not be blank");
  expect(JSON.parse(await readFile(report, "utf8")).report.faults.total).toBe(9);
  expect(await throwaway.run("MATCH (r:Revision) RETURN count(r) AS revisions")).toEqual([{ revisions: 0 }]);
});

test("a proposal of it has all its changes, and --apply makes one revision, attributed to the import", async () => {
  await run("esco", fixture("esco-1.1"), "--proposal", "Lighthouses");
  const [proposal] = await throwaway.run(
    `MATCH (p:Proposal)-[:BY]->(u:User)
     RETURN p.title AS title, p.importOf AS source, u.name AS author, COUNT { MATCH (c:ProposedChange {proposal: p.id}) } > 37 AS whole`,
  );
  expect(proposal).toEqual({ title: "Lighthouses", source: "esco", author: "Import", whole: true });
  await run("esco", fixture("esco-1.1"), "--apply");
  expect(
    await throwaway.run(
      "MATCH (r:Revision)-[:BY]->(u) RETURN r.number AS number, r.importOf AS source, u.name AS actor",
    ),
  ).toEqual([{ number: 1, source: "esco", actor: "Import" }]);
});

test("a command line that cannot be understood says how it is used", async () => {
  await expect(run("esco")).rejects.toThrow("npm run import -- FORMAT SOURCE");
  await expect(run("excel", folder)).rejects.toThrow("npm run import -- FORMAT SOURCE");
  await expect(run("esco", folder, "--conflicts", "mine")).rejects.toThrow("--conflicts ours");
  await expect(run("esco", folder, "--aply")).rejects.toThrow("--aply");
  await expect(run("esco", folder)).rejects.toThrow("This is no ESCO source.");
});

/** A source large enough to be killed while it is written. */
async function largeSource(): Promise<string> {
  const source = join(folder, "large");
  const uri = (kind: string, number: number) => `http://data.europa.eu/esco/${kind}/n${number}`;
  const skills = Array.from({ length: 8_000 }, (_, index) => `${uri("skill", index)},knowledge,lamp number ${index}`);
  await mkdir(source);
  await writeFile(join(source, "skills_en.csv"), ["conceptUri,skillType,preferredLabel", ...skills].join("\n"));
  await writeFile(
    join(source, "occupations_en.csv"),
    `conceptUri,preferredLabel\n${uri("occupation", 100_000)},lamp lighter\n`,
  );
  return source;
}

test("an import that is killed while it writes leaves the graph as it was", async () => {
  const before = await fingerprint(throwaway.database);
  const { uri, user, password } = throwaway.address;
  const env = { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const child = spawn(
    process.execPath,
    ["start/import.mjs", "--built", "esco", await largeSource(), "--apply", "--missing", "keep"],
    {
      env,
    },
  );
  let said = "";
  child.stderr.on("data", (chunk) => {
    said += String(chunk);
    if (said.includes("Writing")) child.kill("SIGKILL");
  });
  const [, signal] = await once(child, "exit");
  expect([signal, said]).toEqual(["SIGKILL", expect.stringContaining("Writing: 0 of 32004 changes")]);
  expect(await fingerprint(throwaway.database)).toBe(before);
  expect(await throwaway.run("MATCH (r:Revision) RETURN count(r) AS revisions")).toEqual([{ revisions: 1 }]);
});
