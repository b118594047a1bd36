// What the panel asks, over the whole of ESCO and by one client: `npm run bench:panel [-- --only "skills"]`.
// PANEL_DATA names a data folder to keep.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { runningNeo4j } from "../server/local/running.ts";
import { connect } from "../server/neo4j/connect.ts";
import { panelDocuments } from "./panel-documents.ts";
import { runCommand, startProduct } from "./panel-product.ts";
import { measurePanel, type PanelTimes } from "./panel-run.ts";
import { readSubjects } from "./panel-subjects.ts";
import { scratchFolder } from "./scratch.ts";

const ESCO = process.env.ESCO_DIR ?? "../shared/data/esco";
const PORT = 4879;

/** What an editor feels as immediate, in milliseconds. */
const MOST = { p50: 50, p99: 300, first: 1_000 };
const MOST_TIMES_USUAL = 2;

/** What is not as it is to be. */
function missed({ first, usual, afterWrite }: PanelTimes): string[] {
  return [
    ...(usual.p50 > MOST.p50 ? [`p50 over ${MOST.p50}`] : []),
    ...(usual.p99 > MOST.p99 ? [`p99 over ${MOST.p99}`] : []),
    ...(first > MOST.first ? [`first over ${MOST.first}`] : []),
    ...(afterWrite.p50 > MOST_TIMES_USUAL * usual.p50 ? [`after an edit over ${MOST_TIMES_USUAL} x the usual`] : []),
  ];
}

const shown = (milliseconds: number) => milliseconds.toFixed(0).padStart(5);
const pair = ({ p50, p99 }: { p50: number; p99: number }) => `${shown(p50)} ${shown(p99)}`;

function line(times: PanelTimes): string {
  const { name, first, usual, afterWrite, reference } = times;
  const faults = missed(times);
  const compared = reference ? pair(reference) : " ".repeat(11);
  const verdict = faults.length === 0 ? "held" : `MISSED: ${faults.join(", ")}`;
  return `${name.padEnd(34)} ${pair(usual)}   ${pair(afterWrite)}   ${shown(first)}   ${compared}   ${verdict}`;
}

async function measure(dataDir: string, only: string): Promise<void> {
  if (!existsSync(dataDir)) await runCommand("import", ["esco", ESCO, "--apply"], dataDir);
  const token = await runCommand("token", ["--scope", "write", "--name", "bench", "--days", "1"], dataDir);
  const product = await startProduct(dataDir, PORT);
  const running = await runningNeo4j(dataDir, () => undefined);
  if (!running) throw new Error("the product runs without its database");
  const database = connect(running);
  try {
    const subjects = await readSubjects(database);
    const documents = await panelDocuments();
    console.log(`${"milliseconds, p50 and p99".padEnd(34)}       usual   after an edit   first   one Cypher`);
    const asking = { address: product.address, token, documents, subjects };
    for await (const times of measurePanel(asking, database, only)) console.log(line(times));
  } finally {
    await database.close();
    await product.stop();
  }
}

const { only } = parseArgs({ options: { only: { type: "string", default: "" } } }).values;
if (existsSync(ESCO)) {
  const scratch = await scratchFolder();
  await measure(resolve(process.env.PANEL_DATA ?? `${scratch.path}/data`), only);
  await scratch.remove();
} else console.log(`skipped, because ${ESCO} is missing`);
process.exit(0);
