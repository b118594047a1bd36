import { readlinkSync } from "node:fs";
import { setPriority } from "node:os";
import { basename } from "node:path";
import { parentPort } from "node:worker_threads";
import { ClientError } from "../errors.ts";
import { perform, type TaskName, type Tasks, ThreadVersion, type VersionData } from "./tasks.ts";

/** What the main thread sends. */
export type ToThread =
  | { readonly about: "version"; readonly serial: number; readonly data: VersionData }
  | { readonly about: "forgotten"; readonly serial: number }
  | {
      readonly about: "task";
      readonly id: number;
      readonly serial: number;
      readonly name: TaskName;
      readonly input: Tasks[TaskName]["input"];
    };

/** What it gets back. A fault of the question keeps its code; any other is a fault of the server. */
export type FromThread =
  | { readonly id: number; readonly output: Tasks[TaskName]["output"] }
  | { readonly id: number; readonly fault: string; readonly tooComplex: boolean };

const versions = new Map<number, ThreadVersion>();

function carryOut(message: ToThread): void {
  if (message.about === "version") {
    const version = versions.get(message.serial) ?? new ThreadVersion(message.data.arrays);
    version.learn(message.data);
    versions.set(message.serial, version);
  } else if (message.about === "forgotten") versions.delete(message.serial);
  else parentPort?.postMessage(answerTo(message));
}

function answerTo({ id, serial, name, input }: Extract<ToThread, { about: "task" }>): FromThread {
  try {
    const version = versions.get(serial);
    if (!version) throw new Error(`version ${serial} is not here`);
    return { id, output: perform(version, name, input) };
  } catch (error) {
    const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
    if (error instanceof ClientError) return { id, fault: error.message, tooComplex: true };
    return { id, fault, tooComplex: false };
  }
}

/** A quarter of the way to the least: a thread that searches still gets a third of what one that answers gets. */
const NICE = 5;

/** Where the system has priorities of threads (Linux), whoever answers goes before whoever searches. */
function stepBack(): void {
  try {
    setPriority(Number(basename(readlinkSync("/proc/thread-self"))), NICE);
  } catch {
    // Elsewhere all threads have the priority of the process.
  }
}

stepBack();
parentPort?.on("message", carryOut);
