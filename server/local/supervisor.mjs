// Owns the Java process of the embedded database, so that it never outlives the server: the standard input is a pipe
// from the server, which the system closes however the server ends. Plain JavaScript, because it has to run as it is
// from the sources, from dist/ and under Jest.
import { spawn } from "node:child_process";
import {
  closeSync,
  copyFileSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";

const STOP_WITHIN_MS = 30_000;
const MOST_RESTARTS = 5;
const RESTARTS_COUNT_FOR_MS = 300_000;
const ENDED_BY_SIGTERM = 143;
const BACK_OFF_MS = [200, 1_000, 2_000, 4_000, 8_000];

/**
 * @typedef {object} Task What `startSupervisor` passes as the only argument, in JSON.
 * @property {string} command Java.
 * @property {string[]} args
 * @property {{ draft: string, archive: string }} [recording] Where to record Java's classes, and to keep them.
 * @property {string} consoleLog
 * @property {string} processFile
 * @property {string} workFolder Where Java leaves its crash reports.
 */
/** @type {Task} */
const task = JSON.parse(process.argv[2] ?? "");

/** @type {import("node:child_process").ChildProcess | undefined} */
let java;
/** @type {NodeJS.Timeout | undefined} */
let nextStart;
let stopping = false;
/** @type {number[]} */
let restarts = [];

/** @param {string[]} args */
function start(args) {
  const output = openSync(task.consoleLog, "a");
  java = spawn(task.command, args, { cwd: task.workFolder, stdio: ["ignore", output, output] });
  closeSync(output);
  if (java.pid === undefined) {
    java.once("error", () => ended(127, null));
    return;
  }
  java.once("exit", ended);
  writeFileSync(task.processFile, JSON.stringify({ pid: java.pid, command: [task.command, ...args].join(" ") }));
  tell({ event: "started", pid: java.pid });
}

/**
 * @param {number | null} code
 * @param {string | null} signal
 */
function ended(code, signal) {
  forget(java?.pid);
  java = undefined;
  if (code === 0 || code === ENDED_BY_SIGTERM) keepRecording();
  const restartInMs = stopping ? null : nextDelay();
  tell({ event: "ended", code, signal, restartInMs }, () => {
    if (restartInMs === null) process.exit(0);
  });
  if (restartInMs !== null) nextStart = setTimeout(() => start(task.args), restartInMs);
}

/** Null when it has died too often: something is wrong that no restart mends. */
function nextDelay() {
  const now = Date.now();
  restarts = restarts.filter((at) => now - at < RESTARTS_COUNT_FOR_MS);
  if (restarts.length >= MOST_RESTARTS) return null;
  restarts.push(now);
  return BACK_OFF_MS[restarts.length - 1] ?? null;
}

function stop() {
  if (stopping) return;
  stopping = true;
  clearTimeout(nextStart);
  if (!java) return process.exit(0);
  java.kill("SIGTERM");
  setTimeout(() => java?.kill("SIGKILL"), STOP_WITHIN_MS);
}

/**
 * A start that followed at once may have written its own process there already.
 * @param {number | undefined} pid
 */
function forget(pid) {
  try {
    if (JSON.parse(readFileSync(task.processFile, "utf8")).pid === pid) rmSync(task.processFile);
  } catch {
    // Nothing to forget.
  }
}

/** The jars may be on another disk than the home: copied beside the archive first, then renamed. */
function keepRecording() {
  if (!task.recording || !existsSync(task.recording.draft)) return;
  const { draft, archive } = task.recording;
  const beside = `${archive}.${process.pid}`;
  try {
    copyFileSync(draft, beside);
    renameSync(beside, archive);
  } catch {
    // An archive only saves time: the next run records again.
    rmSync(beside, { force: true });
  }
  rmSync(draft, { force: true });
}

/**
 * @param {object} event
 * @param {() => void} [then]
 */
function tell(event, then) {
  process.stdout.write(`${JSON.stringify(event)}\n`, () => then?.());
}

// Once the server is gone nobody reads these.
for (const output of [process.stdout, process.stderr]) output.on("error", () => undefined);
// Whatever goes wrong here, such as a full disk, must not leave Java behind.
process.on("uncaughtException", (error) => {
  console.error(error);
  stop();
});
process.stdin.on("error", stop).on("end", stop).on("close", stop).resume();
for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) process.on(signal, stop);
// A restart has to be quick, and does not record.
start(task.recording ? [`-XX:ArchiveClassesAtExit=${task.recording.draft}`, ...task.args] : task.args);
