import { readFile, rm } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import type { Home } from "./home.ts";
import { LocalNeo4jError } from "./local-neo4j-error.ts";
import type { Progress } from "./progress.ts";
import { runProgram } from "./run-program.ts";

const STOP_WITHIN_MS = 30_000;
const KILL_WITHIN_MS = 5_000;
const LOOK_EVERY_MS = 100;

const processRecord = z.object({ pid: z.int().positive(), command: z.string() });

/** Stops the Neo4j process that still runs on this home because its supervisor was killed; the data folder must be locked. */
export async function stopLeftover(home: Home, progress: Progress): Promise<void> {
  const pid = await recordedPid(home.processFile);
  if (pid === undefined) return;
  if (await runsOn(home, pid)) {
    progress(`Stopping Neo4j process ${pid}, which a killed server left running`);
    await end(home, pid);
  }
  await rm(home.processFile, { force: true });
}

async function end(home: Home, pid: number): Promise<void> {
  send(pid, "SIGTERM");
  if (await endsWithin(home, pid, STOP_WITHIN_MS)) return;
  send(pid, "SIGKILL");
  if (await endsWithin(home, pid, KILL_WITHIN_MS)) return;
  throw new LocalNeo4jError(`Neo4j process ${pid} still runs on ${home.folder} and cannot be stopped.`);
}

async function recordedPid(file: string): Promise<number | undefined> {
  try {
    return processRecord.parse(JSON.parse(await readFile(file, "utf8"))).pid;
  } catch {
    return undefined;
  }
}

/** A process id can be given twice: only the command line tells that it is still the same process. */
async function runsOn(home: Home, pid: number): Promise<boolean> {
  return (await commandLine(pid)).includes(`--config-dir=${home.conf}`);
}

/** Empty for a process that has ended. */
async function commandLine(pid: number): Promise<string> {
  if (process.platform === "linux") return readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
  const query = `(Get-CimInstance Win32_Process -Filter ProcessId=${pid}).CommandLine`;
  const ran =
    process.platform === "win32"
      ? await runProgram("powershell", ["-NoProfile", "-Command", query], {})
      : await runProgram("ps", ["-ww", "-o", "command=", "-p", String(pid)], {});
  return ran.code === 0 ? ran.output : "";
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended by itself, or is not ours to stop: whether it still runs is looked at next.
  }
}

async function endsWithin(home: Home, pid: number, milliseconds: number): Promise<boolean> {
  for (const until = Date.now() + milliseconds; Date.now() < until; await wait(LOOK_EVERY_MS))
    if (!(await runsOn(home, pid))) return true;
  return false;
}
