// Compiles the server and bundles the panel, each only when something it is made of has changed.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { say } from "./say.mjs";

const SERVER = {
  name: "server",
  sources: ["server", "schema", "seed", "bench", "tsconfig.json", "package-lock.json"],
  outputs: ["dist/server", "dist/schema", "dist/seed", "dist/bench", "dist/.tsbuildinfo"],
  command: ["node_modules/typescript/bin/tsc", "-p", "."],
};

const PANEL = {
  name: "panel",
  sources: ["admin", "package-lock.json"],
  outputs: ["dist/admin"],
  command: ["node_modules/vite/bin/vite.js", "build", "--config", "admin/vite.config.ts", "--logLevel", "warn"],
};

/** Compiles the server to dist/. */
export function buildServer() {
  return build(SERVER);
}

/** Bundles the panel and GraphiQL to dist/admin. */
export function buildPanel() {
  return build(PANEL);
}

async function build({ name, sources, outputs, command }) {
  const stamp = join("dist", `.${name}-stamp`);
  const wanted = hashOf(sources);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  say(`Building the ${name} …`);
  for (const output of outputs) rmSync(output, { recursive: true, force: true });
  await run(name, command);
  mkdirSync("dist", { recursive: true });
  writeFileSync(stamp, wanted);
  say(`The ${name} is built.`);
}

function run(name, command) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, { stdio: ["ignore", "inherit", "inherit"] });
    child.once("error", reject);
    child.once("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`Building the ${name} failed: see the messages above.`)),
    );
  });
}

function hashOf(paths) {
  const hash = createHash("sha256");
  for (const path of paths.flatMap(filesBelow)) hash.update(path).update("\0").update(readFileSync(path)).update("\0");
  return hash.digest("hex");
}

function filesBelow(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found ? [path] : [];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}
