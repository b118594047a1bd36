import { setFlagsFromString } from "node:v8";
import { ensureSystemUser } from "../server/access/system-user.ts";
import type { Database } from "../server/neo4j/connect.ts";
import { emptied, openBenchDatabase } from "./bench-database.ts";
import { type CommitRate, measureCommits } from "./commit-rate.ts";
import { AUTHOR } from "./graph-states.ts";
import { applyList, LIST_SIZE, loadBare } from "./list-load.ts";
import { type MemoryPeak, memoryPeak } from "./memory-peak.ts";

const MOST_HEAP_MIB = 512;
const LIST_ROUNDS = 2;

// More than this ends the process, so a run that ends well has stayed within it.
setFlagsFromString(`--max-old-space-size=${MOST_HEAP_MIB}`);

/** Seconds of each round, and the most memory of any. */
interface ListTimes {
  readonly bare: number[];
  readonly list: number[];
  readonly peak: MemoryPeak;
}

async function measureList(database: Database): Promise<ListTimes> {
  const times = { bare: [] as number[], list: [] as number[], peak: { heap: 0, rss: 0 } };
  for (let round = 0; round < LIST_ROUNDS; round += 1) {
    await emptied(database);
    times.bare.push(await seconds(() => loadBare(database)));
    await emptied(database);
    await ensureSystemUser(database, { id: AUTHOR.actor, name: "Bench" });
    const taken = { heap: 0, rss: 0 };
    times.list.push(await seconds(async () => void Object.assign(taken, await memoryPeak(() => applyList(database)))));
    times.peak = { heap: Math.max(times.peak.heap, taken.heap), rss: Math.max(times.peak.rss, taken.rss) };
  }
  return times;
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1_000;
}

function printCommits({ clients, commits, bare }: CommitRate): void {
  const ratio = commits / bare;
  console.log(
    `${clients} client(s): ${commits.toFixed(0)} commits/s with history, ${bare.toFixed(0)} bare writes/s, ` +
      `ratio ${ratio.toFixed(2)} (target at least 0.50: ${verdict(ratio >= 0.5)})`,
  );
}

function printList({ bare, list, peak }: ListTimes): void {
  const ratio = Math.min(...list) / Math.min(...bare);
  console.log(
    `${LIST_SIZE} changes: ${shown(list)} s with history, ${shown(bare)} s as a bare UNWIND load, ` +
      `ratio of the best ${ratio.toFixed(2)} (target at most 4: ${verdict(ratio <= 4)})`,
  );
  console.log(
    `memory meanwhile: ${peak.heap.toFixed(0)} MiB of Node heap (target at most ${MOST_HEAP_MIB}: ` +
      `${verdict(peak.heap <= MOST_HEAP_MIB)}), ${peak.rss.toFixed(0)} MiB resident`,
  );
}

function shown(times: readonly number[]): string {
  return times.map((time) => time.toFixed(1)).join(" and ");
}

function verdict(held: boolean): string {
  return held ? "held" : "MISSED";
}

const bench = await openBenchDatabase();
const { database } = bench;
try {
  await emptied(database);
  await ensureSystemUser(database, { id: AUTHOR.actor, name: "Bench" });
  for (const rate of await measureCommits(bench, [1, 8])) printCommits(rate);
  printList(await measureList(database));
} finally {
  await emptied(database);
  await bench.stop();
}
