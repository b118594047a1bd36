// An export by the command, in a process of its own: `export-process.js FORMAT TARGET`.
import "reflect-metadata";
import { runExportCommand } from "../server/exchange/export-command.ts";
import { announce, givenAddress } from "./measured-process.ts";
import { memoryPeak } from "./memory-peak.ts";

const { uri, user, password } = givenAddress();
const environment = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
let seconds = 0;
const { rss } = await memoryPeak(async () => {
  ({ seconds } = await runExportCommand(process.argv.slice(2), environment, () => undefined));
});
announce({ seconds, mebibytes: rss });
