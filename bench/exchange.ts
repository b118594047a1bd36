import { existsSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { UNDECIDED } from "../server/exchange/decisions.ts";
import { openFolder } from "../server/exchange/folder.ts";
import { applyImport, dryRun, importUser, readSource } from "../server/exchange/import-source.ts";
import type { ImportChoices } from "../server/exchange/plan-import.ts";
import { readerNamed } from "../server/exchange/readers.ts";
import type { ImportReport } from "../server/exchange/report.ts";
import type { Database } from "../server/neo4j/connect.ts";
import { number, type Row } from "../server/neo4j/row.ts";
import { statement } from "../server/neo4j/statement.ts";
import { loadBare } from "./bare-content.ts";
import { emptied, openBenchDatabase } from "./bench-database.ts";
import { memoryPeak } from "./memory-peak.ts";

/** Where the official files are, and what is measured. */
const SOURCES = [
  { format: "esco", folder: process.env.ESCO_DIR ?? "../shared/data/esco" },
  { format: "onet", folder: process.env.ONET_DIR ?? "../shared/data/onet" },
];
const MOST_TIMES_BARE = 5;
const MOST_MIB = 700;

// More than this ends the process, so a run that ends well has stayed within it.
setFlagsFromString("--max-old-space-size=576");

const CHOICES: ImportChoices = { policy: "KEEP_OURS", missing: "DEPRECATE_FEW", decisions: UNDECIDED };
const WATCH = { signal: new AbortController().signal, progress: () => undefined };
const READING = { version: null, without: new Set<string>() };

const total = (row: Row) => number(row, "total");
const CONCEPTS = statement("concepts", "MATCH (n:Concept) RETURN count(n) AS total", total);
const EDGES = statement("edges", "MATCH (:Concept)-[r]->(:Concept) RETURN count(r) AS total", total);

async function read(format: string, folder: string) {
  const reader = readerNamed(format);
  if (!reader) throw new Error(`there is no reader ${format}`);
  return readSource(reader, await openFolder(folder), READING, WATCH);
}

/** Everything an import takes: reading the files, comparing, and writing where it is not a dry run. */
async function run(database: Database, format: string, folder: string, apply: boolean): Promise<ImportReport> {
  const content = await read(format, folder);
  if (!apply) return (await dryRun(database, content, CHOICES, WATCH)).report;
  return (await applyImport(database, content, CHOICES, await importUser(database), WATCH)).report;
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1_000;
}

async function measure(database: Database, format: string, folder: string): Promise<void> {
  await emptied(database);
  const bare = await seconds(async () => loadBare(database, await read(format, folder)));
  await emptied(database);
  const dry = await seconds(() => run(database, format, folder, false));
  let report: ImportReport | undefined;
  let applied = 0;
  const peak = await memoryPeak(async () => {
    applied = await seconds(async () => {
      report = await run(database, format, folder, true);
    });
  });
  const second = await seconds(() => run(database, format, folder, true));
  console.log(
    `${format}: ${report?.summary.created} rows became nodes and edges, ${report?.faults.total} were reported`,
  );
  print("  bare UNWIND load", bare);
  print("  import with history", applied, `ratio ${(applied / bare).toFixed(2)}`, applied <= MOST_TIMES_BARE * bare);
  print("  dry run", dry, `ratio to the import ${(dry / applied).toFixed(2)}`, dry <= applied / 3);
  print("  second run", second, `ratio to the import ${(second / applied).toFixed(2)}`, second <= applied / 3);
  const memory = `${peak.heap.toFixed(0)} MiB of heap, ${peak.rss.toFixed(0)} MiB resident`;
  console.log(`  memory of Node: ${memory} (target ${MOST_MIB} MiB: ${verdict(peak.rss <= MOST_MIB)})`);
  await compareCounts(database, report);
}

/** The graph has what the rows say, and nothing else. */
async function compareCounts(database: Database, report: ImportReport | undefined): Promise<void> {
  const [concepts = 0] = await database.read(CONCEPTS);
  const [edges = 0] = await database.read(EDGES);
  const exact = concepts + edges === report?.summary.created;
  console.log(
    `  in the graph: ${concepts} concepts and ${edges} edges between them, as the rows say: ${verdict(exact)}`,
  );
}

function print(what: string, time: number, ratio?: string, holds?: boolean): void {
  console.log(`${what}: ${time.toFixed(1)} s${ratio ? `, ${ratio} (${verdict(holds === true)})` : ""}`);
}

function verdict(held: boolean): string {
  return held ? "held" : "MISSED";
}

const bench = await openBenchDatabase();
try {
  for (const { format, folder } of SOURCES)
    if (existsSync(folder)) await measure(bench.database, format, folder);
    else console.log(`${format}: skipped, because ${folder} is missing`);
} finally {
  await emptied(bench.database);
  await bench.stop();
}
