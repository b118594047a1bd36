import { mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { lockDataFolder } from "../../server/local/data-folder-lock.ts";
import { LocalNeo4jError } from "../../server/local/local-neo4j-error.ts";
import { runChild } from "./child-process.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "careers-lock-"));
});
afterAll(() => rm(folder, { recursive: true }));

test("a second lock on the same folder names the process, its address and since when", async () => {
  const dataDir = join(folder, "named");
  const holder = await runChild("hold-lock.ts", dataDir);
  const second = lockDataFolder(dataDir);
  await expect(second).rejects.toThrow(LocalNeo4jError);
  await expect(second).rejects.toThrow(`in use by process ${holder.pid} at http://127.0.0.1:4000, since 2`);
  await holder.killHard();
  // Also removes what the killed process left in the folder for temporary files.
  await (await lockDataFolder(dataDir)).release();
});

test("a lock whose process was killed does not block", async () => {
  const dataDir = join(folder, "stale");
  const holder = await runChild("hold-lock.ts", dataDir);
  await holder.killHard();
  const lock = await lockDataFolder(dataDir);
  await lock.release();
});

test("a holder that is frozen keeps its lock", async () => {
  const dataDir = join(folder, "frozen");
  const holder = await runChild("hold-lock.ts", dataDir);
  process.kill(holder.pid, "SIGSTOP");
  await expect(lockDataFolder(dataDir)).rejects.toThrow("in use by a process that does not say who it is");
  await holder.killHard();
  await (await lockDataFolder(dataDir)).release();
});

test("of many that find a stale lock at once exactly one gets it", async () => {
  const dataDir = join(folder, "race");
  const holder = await runChild("hold-lock.ts", dataDir);
  await holder.killHard();
  const tries = await Promise.allSettled(Array.from({ length: 20 }, () => lockDataFolder(dataDir)));
  const locks = tries.flatMap((tried) => (tried.status === "fulfilled" ? [tried.value] : []));
  expect(locks).toHaveLength(1);
  await expect(lockDataFolder(dataDir)).rejects.toThrow(`in use by process ${process.pid}, since`);
  await locks[0]?.release();
});

test("a released folder can be locked again, also by another path to it", async () => {
  const dataDir = join(folder, "again");
  const first = await lockDataFolder(dataDir);
  const otherPath = join(folder, "link");
  await symlink(dataDir, otherPath);
  await expect(lockDataFolder(otherPath)).rejects.toThrow("in use");
  await first.release();
  await (await lockDataFolder(otherPath)).release();
});
