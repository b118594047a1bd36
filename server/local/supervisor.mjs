// Owns the Java process of the embedded database, so that it never outlives the server: the standard input is a pipe
// from the server, which the system closes however the server ends. Plain JavaScript, because it has to run as it is
// from the sources, from dist/ and under Jest.
import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const STOP_WITHIN_MS = 30_000;
const MOST_RESTARTS = 5;
const RESTARTS_COUNT_FOR_MS = 300_000;
const BACK_OFF_MS = [200, 1_000, 2_000, 4_000, 8_000];

/**
 * @typedef {object} Task What `startSupervisor` passes as the only argument, in JSON.
 * @property {string} command Java.
 * @property {string[]} firstFlags Flags of the first start only: a restart does not record classes.
 * @property {string[]} args
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

/** @param {string[]} firstFlags */
function start(firstFlags) {
  const args = [...firstFlags, ...task.args];
  const console = openSync(task.consoleLog, "a");
  java = spawn(task.command, args, { cwd: task.workFolder, stdio: ["ignore", console, console] });
  closeSync(console);
  java.once("error", () => java?.pid ?? ended(127, null));
  java.once("exit", ended);
  if (java.pid === undefined) return;
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
  const restartInMs = stopping ? null : nextDelay();
  tell({ event: "ended", code, signal, restartInMs }, () => {
    if (restartInMs === null) process.exit(0);
  });
  if (restartInMs !== null) nextStart = setTimeout(() => start([]), restartInMs);
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

/**
 * @param {object} event
 * @param {() => void} [then]
 */
function tell(event, then) {
  process.stdout.write(`${JSON.stringify(event)}\n`, () => then?.());
}

// The server is gone, and with it the reader of the events.
process.stdout.on("error", () => undefined);
process.stdin.on("error", stop).on("close", stop).resume();
for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) process.on(signal, stop);
start(task.firstFlags);
