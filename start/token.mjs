// npm run token: makes an API token. The token is the last line of the standard output, so that scripts can take it from there.
import { ensureInstalled, requireNode } from "./install.mjs";

requireNode();
const args = process.argv.slice(2).filter((argument) => argument !== "--built");
const built = process.argv.includes("--built");
const say = (line) => console.error(line);
try {
  if (!built) {
    ensureInstalled();
    const { buildServer } = await import("./build.mjs");
    await buildServer();
  }
  const { runTokenCommand } = await import("../dist/server/access/token-command.js");
  console.log(await runTokenCommand(args, process.env, say));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
