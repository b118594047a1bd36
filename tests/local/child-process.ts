import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { projectFile } from "../../server/project.ts";

/** A node process that runs a script of this folder, once it has printed its first line. */
export interface Child {
  readonly firstLine: string;
  readonly pid: number;
  killHard(): Promise<void>;
}

/** Runs a TypeScript file of this folder in a process of its own, so that a test can kill it. */
export async function runChild(script: string, ...args: string[]): Promise<Child> {
  const loader = projectFile("tests/local/typescript-loader.mjs");
  const child = spawn(process.execPath, ["--import", loader, projectFile(`tests/local/${script}`), ...args], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  return { firstLine: await firstLine(child), pid: child.pid ?? 0, killHard: () => killHard(child) };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    if (!child.stdout) throw new Error("the child has no output");
    createInterface({ input: child.stdout }).once("line", resolve);
    child.once("exit", (code) => reject(new Error(`the child ended with code ${code}`)));
  });
}

function killHard(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGKILL");
  });
}

/** Whether a process runs; one that has ended and only waits for its parent to notice does not. */
export async function runs(pid: number): Promise<boolean> {
  if (!existsSync(`/proc/${pid}`)) return false;
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "State:\tX");
  return !/^State:\s+[ZX]/m.test(status);
}

/** Waits until the condition holds, and fails when it does not in time. */
export async function until(condition: () => Promise<boolean>, seconds: number): Promise<void> {
  for (const end = Date.now() + seconds * 1_000; Date.now() < end; await wait(50)) if (await condition()) return;
  throw new Error(`not so within ${seconds} s: ${condition}`);
}
