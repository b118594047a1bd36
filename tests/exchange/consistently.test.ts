import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { runBackupCommand, runRestoreCommand } from "../../server/backup/backup-commands.ts";
import { UsageError } from "../../server/command-line.ts";
import { consistently } from "../../server/exchange/consistently.ts";
import { runExportCommand } from "../../server/exchange/export-command.ts";
import { contentOf } from "../../server/exchange/graph-content.ts";
import { DATABASE_START_MS, startThrowawayDatabase, type ThrowawayDatabase } from "../support/throwaway-database.ts";
import { ensureUsers, skill, write } from "../support/writes.ts";
import { all } from "../support/written.ts";

let neo4j: ThrowawayDatabase;
beforeAll(async () => {
  neo4j = await startThrowawayDatabase();
  await ensureUsers(neo4j.database);
}, DATABASE_START_MS);
afterAll(() => neo4j.stop(), DATABASE_START_MS);

test("what is read while somebody else writes all the time is of one revision", async () => {
  const { database } = neo4j;
  let stopped = false;
  const writing = (async () => {
    for (let count = 1; !stopped; count += 1) await write(database, [skill(`One ${count}`), skill(`Other ${count}`)]);
  })();
  const attempts: number[] = [];
  const skills = await consistently(database, async (revision) => {
    attempts.push(revision);
    const before = await all(contentOf(database).nodes("SKILL"));
    // Long enough for others to write, if they may.
    await new Promise((resolve) => setTimeout(resolve, 300));
    const after = await all(contentOf(database).nodes("SKILL"));
    return { revision, before, after };
  });
  stopped = true;
  await writing;
  expect(attempts.length).toBeGreaterThan(1);
  expect(skills.before).toHaveLength(2 * skills.revision);
  expect(skills.after).toEqual(skills.before);
}, 120_000);

test("where nobody writes, it is read once", async () => {
  let attempts = 0;
  await consistently(neo4j.database, async () => {
    attempts += 1;
  });
  expect(attempts).toBe(1);
});

const COMMANDS = { export: runExportCommand, backup: runBackupCommand, restore: runRestoreCommand };

test.each([
  ["export", []],
  ["export", ["bundle"]],
  ["export", ["xlsx", "file"]],
  ["export", ["bundle", "file", "other"]],
  ["export", ["bundle", "file", "--force"]],
  ["backup", []],
  ["backup", ["one", "other"]],
  ["restore", ["--force", "file"]],
] as const)("%s %j is answered with how to use the command", async (command, args) => {
  await expect(COMMANDS[command]([...args], {}, () => undefined)).rejects.toThrow(UsageError);
});
