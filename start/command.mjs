// npm run export, backup and restore: the last line of the standard output is a JSON summary, so that scripts can take it from there.
import { ensureInstalled, requireNode } from "./install.mjs";

const COMMANDS = {
  backup: async () => (await import("../dist/server/backup/backup-commands.js")).runBackupCommand,
  restore: async () => (await import("../dist/server/backup/backup-commands.js")).runRestoreCommand,
  export: async () => (await import("../dist/server/exchange/export-command.js")).runExportCommand,
};

requireNode();
const [name, ...args] = process.argv.slice(2).filter((argument) => argument !== "--built");
const built = process.argv.includes("--built");
try {
  if (!built) {
    ensureInstalled();
    const { buildServer } = await import("./build.mjs");
    await buildServer();
  }
  const run = await COMMANDS[name]();
  console.log(JSON.stringify(await run(args, process.env, (line) => console.error(line))));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
