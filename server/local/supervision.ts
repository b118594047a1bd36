import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { z } from "zod";
import { projectFile } from "../project.ts";
import type { ClassRecording } from "./class-archive.ts";

/** How a process ended: with a code, or by a signal. */
export interface ProcessEnd {
  readonly code: number | null;
  readonly signal: string | null;
}

/** The Java process to own, as `supervisor.mjs` reads it. */
export interface SupervisorTask {
  readonly command: string;
  readonly args: readonly string[];
  readonly recording?: ClassRecording;
  readonly consoleLog: string;
  readonly processFile: string;
  readonly workFolder: string;
}

/** What happens to the Java process; `restartInMs` is null when it stays down. */
export interface SupervisorEvents {
  started(pid: number): void;
  ended(end: ProcessEnd, restartInMs: number | null): void;
  /** A line of the supervisor's own errors. */
  failed(line: string): void;
}

/** A supervisor process and the Java process it owns. */
export interface Supervisor {
  /** Resolves when the supervisor has ended, with how its last Java process did. */
  readonly ended: Promise<ProcessEnd>;
  /** Stops Java and then the supervisor; `ended` tells when. */
  stop(): void;
}

const event = z.discriminatedUnion("event", [
  z.object({ event: z.literal("started"), pid: z.int() }),
  z.object({
    event: z.literal("ended"),
    code: z.int().nullable(),
    signal: z.string().nullable(),
    restartInMs: z.int().nullable(),
  }),
]);

/** Starts the supervisor in a process group of its own: Ctrl-C reaches the server only, which stops things in order. */
export function startSupervisor(task: SupervisorTask, env: NodeJS.ProcessEnv, events: SupervisorEvents): Supervisor {
  writeFileSync(task.consoleLog, "");
  const child = spawn(process.execPath, [projectFile("server/local/supervisor.mjs"), JSON.stringify(task)], {
    detached: true,
    stdio: ["pipe", "pipe", "pipe"],
    // Options meant for the server, such as a debugger's port or a loader, are not meant for this process.
    env: { ...env, NODE_OPTIONS: "" },
  });
  child.stdin.on("error", () => undefined);
  let last: ProcessEnd = { code: null, signal: null };
  createInterface({ input: child.stdout }).on("line", (line) => {
    const told = event.parse(JSON.parse(line));
    if (told.event === "started") return events.started(told.pid);
    last = { code: told.code, signal: told.signal };
    events.ended(last, told.restartInMs);
  });
  createInterface({ input: child.stderr }).on("line", (line) => events.failed(line));
  return {
    ended: new Promise((resolve) => child.once("error", () => resolve(last)).once("close", () => resolve(last))),
    stop: () => child.stdin.end(),
  };
}
