// npm run import: imports a taxonomy. The last line of the standard output is the summary, as JSON.
import { ensureInstalled, requireNode } from "./install.mjs";

requireNode();
const args = process.argv.slice(2).filter((argument) => argument !== "--built");
const built = process.argv.includes("--built");
const say = (line) => console.error(line);
const cancelling = new AbortController();
process.once("SIGINT", () => {
  say("Cancelling: what is not written completely is not written at all. Press Ctrl-C again to leave at once.");
  cancelling.abort();
});
try {
  if (!built) {
    ensureInstalled();
    const { buildServer } = await import("./build.mjs");
    await buildServer();
  }
  const { runImportCommand } = await import("../dist/server/exchange/import-command.js");
  console.log(await runImportCommand(args, process.env, say, cancelling.signal));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
