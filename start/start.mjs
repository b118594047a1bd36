// npm start: from a fresh clone to a working product. With --built, what an image has built already is taken as it is.
import { ensureInstalled, requireNode } from "./install.mjs";
import { say } from "./say.mjs";

requireNode();
const built = process.argv.includes("--built");
if (!built) ensureInstalled();
const { buildPanel, buildServer } = await import("./build.mjs");
try {
  if (!built) await buildServer();
  // Libraries check less, and say less of what went wrong to whoever asks. Not earlier: what builds is not installed for production.
  process.env.NODE_ENV ??= "production";
  const { runServer } = await import("../dist/server/main.js");
  // The panel is bundled while the database starts.
  await runServer({ say, panel: built ? Promise.resolve() : buildPanel() });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
