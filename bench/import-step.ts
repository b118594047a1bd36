import { UNDECIDED } from "../server/exchange/decisions.ts";
import { openFolder } from "../server/exchange/folder.ts";
import { applyImport, dryRun, importUser, readSource } from "../server/exchange/import-source.ts";
import { keepMemoryModest } from "../server/exchange/modest-memory.ts";
import type { ImportChoices } from "../server/exchange/plan-import.ts";
import { readerNamed } from "../server/exchange/readers.ts";
import { type Address, connect, type Database } from "../server/neo4j/connect.ts";
import { bareRows, loadBare } from "./bare-content.ts";
import { secondsOf } from "./seconds.ts";

/** What a process of its own is to do, and with which files. */
export interface ImportStep {
  readonly step: "BARE" | "DRY_RUN" | "IMPORT";
  readonly address: Address;
  readonly format: string;
  readonly folder: string;
}

/** What that took, of the process alone. */
export interface StepCost {
  readonly seconds: number;
  /** The most memory the process ever had, in MiB. */
  readonly resident: number;
  /** Rows that became nodes and edges, and rows that were reported. */
  readonly created: number;
  readonly reported: number;
}

const CHOICES: ImportChoices = { policy: "KEEP_OURS", missing: "DEPRECATE_FEW", decisions: UNDECIDED };
const WATCH = { signal: new AbortController().signal, progress: () => undefined };
const READING = { version: null, without: new Set<string>() };
const KIBIBYTES = 1_024;

async function carryOut({ step, format, folder }: ImportStep, database: Database) {
  const reader = readerNamed(format);
  if (!reader) throw new Error(`there is no reader ${format}`);
  const read = async () => readSource(reader, await openFolder(folder), READING, WATCH);
  if (step === "BARE") {
    // The rows are ready before the clock starts: what is timed is the database.
    const rows = bareRows(await read());
    return { seconds: await secondsOf(() => loadBare(database, rows)), created: 0, reported: 0 };
  }
  let [created, reported] = [0, 0];
  const seconds = await secondsOf(async () => {
    const content = await read();
    const { report } =
      step === "DRY_RUN"
        ? await dryRun(database, content, CHOICES, WATCH)
        : await applyImport(database, content, CHOICES, await importUser(database), WATCH);
    [created, reported] = [report.summary.created, report.faults.total];
  });
  return { seconds, created, reported };
}

process.once("message", async (step: ImportStep) => {
  keepMemoryModest();
  const database = connect(step.address);
  const done = await carryOut(step, database);
  await database.close();
  const cost: StepCost = { ...done, resident: process.resourceUsage().maxRSS / KIBIBYTES };
  process.send?.(cost);
  process.disconnect();
});
