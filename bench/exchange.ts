import { fork } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import type { Database } from "../server/neo4j/connect.ts";
import { number, type Row } from "../server/neo4j/row.ts";
import { statement } from "../server/neo4j/statement.ts";
import { type BenchDatabase, emptied, openBenchDatabase } from "./bench-database.ts";
import type { ImportStep, StepCost } from "./import-step.ts";

/** Where the official files are, and what is measured. */
const SOURCES = [
  { format: "esco", folder: process.env.ESCO_DIR ?? "../shared/data/esco" },
  { format: "onet", folder: process.env.ONET_DIR ?? "../shared/data/onet" },
];
const MOST_TIMES_BARE = 5;
const MOST_MIB = 700;
const STEP_FILE = new URL("./import-step.js", import.meta.url);

const total = (row: Row) => number(row, "total");
const CONCEPTS = statement("concepts", "MATCH (n:Concept) RETURN count(n) AS total", total);
const EDGES = statement("edges", "MATCH (:Concept)-[r]->(:Concept) RETURN count(r) AS total", total);

/** Each step has a process of its own, as the command has: what one leaves behind is not counted for the next. */
async function cost(step: ImportStep): Promise<StepCost> {
  const child = fork(STEP_FILE);
  child.send(step);
  const failed = once(child, "exit").then(() => Promise.reject(new Error(`${step.step} of ${step.format} failed`)));
  const [found]: StepCost[] = await Promise.race([once(child, "message"), failed]);
  if (!found) throw new Error(`${step.step} of ${step.format} said nothing`);
  failed.catch(() => undefined);
  return found;
}

async function measure({ database, address }: BenchDatabase, format: string, folder: string): Promise<void> {
  const run = (step: ImportStep["step"]) => cost({ step, address, format, folder });
  await emptied(database);
  const bare = await run("BARE");
  await emptied(database);
  const dry = await run("DRY_RUN");
  const whole = await run("IMPORT");
  const second = await run("IMPORT");
  console.log(`${format}: ${whole.created} rows became nodes and edges, ${whole.reported} were reported`);
  print("  bare UNWIND load, of rows in memory", bare);
  print("  import with history, from the files", whole, whole.seconds / bare.seconds, MOST_TIMES_BARE);
  print("  dry run", dry, dry.seconds / whole.seconds, 1 / 3);
  print("  second run, nothing to do", second, second.seconds / whole.seconds, 1 / 3);
  await compareCounts(database, whole);
}

/** The graph has what the rows say, and nothing else. */
async function compareCounts(database: Database, { created }: StepCost): Promise<void> {
  const [concepts = 0] = await database.read(CONCEPTS);
  const [edges = 0] = await database.read(EDGES);
  const words = `${concepts} concepts and ${edges} edges between them`;
  console.log(`  in the graph: ${words}, as the rows say: ${verdict(concepts + edges === created)}`);
}

function print(what: string, { seconds, resident }: StepCost, ratio?: number, most?: number): void {
  const compared =
    ratio === undefined || most === undefined
      ? ""
      : `, ratio ${ratio.toFixed(2)} (at most ${most.toFixed(2)}: ${verdict(ratio <= most)})`;
  const memory = `${resident.toFixed(0)} MiB resident (at most ${MOST_MIB}: ${verdict(resident <= MOST_MIB)})`;
  console.log(`${what}: ${seconds.toFixed(1)} s${compared}, ${memory}`);
}

function verdict(held: boolean): string {
  return held ? "held" : "MISSED";
}

const bench = await openBenchDatabase();
try {
  for (const { format, folder } of SOURCES)
    if (existsSync(folder)) await measure(bench, format, folder);
    else console.log(`${format}: skipped, because ${folder} is missing`);
} finally {
  await emptied(bench.database);
  await bench.stop();
}
