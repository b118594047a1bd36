// npm run calibrate: prints how the thresholds for moves are derived from the graph.
import { ensureInstalled, requireNode } from "./install.mjs";

requireNode();
try {
  ensureInstalled();
  const { buildServer } = await import("./build.mjs");
  await buildServer();
  const { runCalibrateCommand } = await import("../dist/server/moves/calibrate-command.js");
  console.log(await runCalibrateCommand(process.env, (line) => console.error(line)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
