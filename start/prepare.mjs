// What tests and checks need on a fresh clone: dependencies, the compiled server, the bundled panel.
import { ensureInstalled, requireNode } from "./install.mjs";

requireNode();
ensureInstalled();
const { buildPanel, buildServer } = await import("./build.mjs");
await buildServer();
if (!process.argv.includes("--server-only")) await buildPanel();
