// Makes sure that the dependencies of the lock file are installed. Runs before anything is installed, so it needs only Node.
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { say } from "./say.mjs";

const OLDEST_NODE = [20, 19];

/** Stops with a clear message where Node is too old. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  console.error(
    `Node ${OLDEST_NODE.join(".")} or newer is needed; this is ${process.versions.node}. See https://nodejs.org.`,
  );
  process.exit(1);
}

/** Runs `npm ci` where nothing is installed yet, or where the lock file is newer than what is. */
export function ensureInstalled() {
  if (changedAt("node_modules/.package-lock.json") >= changedAt("package-lock.json")) return;
  say("Installing dependencies (npm ci) …");
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ["npm"];
  const [command = "npm", ...before] = npm;
  const { status } = spawnSync(command, [...before, "ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    stdio: "inherit",
  });
  if (status !== 0) {
    console.error("npm ci failed: see its messages above. It needs the npm registry, or a mirror of it.");
    process.exit(1);
  }
}

function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? -1;
}
