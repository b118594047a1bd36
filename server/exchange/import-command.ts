import "reflect-metadata";
import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { onDatabase } from "../command-database.ts";
import { readConfig } from "../config.ts";
import { type Decisions, type Policy, readDecisions, UNDECIDED } from "./decisions.ts";
import { openFolder } from "./folder.ts";
import { proposeImport } from "./import-proposal.ts";
import { applyImport, dryRun, type ImportOutcome, type ImportWatch, importUser, readSource } from "./import-source.ts";
import { IMPORT_USAGE } from "./import-usage.ts";
import { keepMemoryModest } from "./modest-memory.ts";
import type { ImportChoices } from "./plan-import.ts";
import { ProgressLines } from "./progress-lines.ts";
import { READERS, readerNamed } from "./readers.ts";
import { reportLines } from "./report-lines.ts";
import type { Reader, ReadingOptions } from "./source.ts";
import { SourceError } from "./source-error.ts";

/** What the command line asks for. */
interface ImportOrder {
  readonly reader: Reader;
  readonly folder: string;
  readonly apply: boolean;
  /** The title of the proposal to make of it. */
  readonly proposal: string | null;
  readonly reading: ReadingOptions;
  readonly choices: ImportChoices;
  /** Where the whole report goes, as JSON. */
  readonly reportFile: string | null;
}

/** Imports as the arguments say, on the database of the environment; returns the summary as one line of JSON. */
export async function runImportCommand(
  args: string[],
  environment: NodeJS.ProcessEnv,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<string> {
  keepMemoryModest();
  const start = performance.now();
  const order = await readOrder(args);
  const watch = { signal, progress: new ProgressLines(say).show };
  const outcome = await carryOut(order, environment, say, watch);
  for (const line of reportLines(outcome, order.apply)) say(line);
  if (order.reportFile !== null) await writeFile(order.reportFile, `${JSON.stringify(outcome, null, 2)}\n`);
  const seconds = Math.round((performance.now() - start) / 100) / 10;
  return JSON.stringify({ ...outcome.report.summary, seconds });
}

async function carryOut(
  order: ImportOrder,
  environment: NodeJS.ProcessEnv,
  say: (line: string) => void,
  watch: ImportWatch,
): Promise<ImportOutcome> {
  const config = readConfig(environment);
  const content = await readSource(order.reader, await openFolder(order.folder), order.reading, watch);
  return onDatabase(config, say, async (database) => {
    const { apply, proposal, choices } = order;
    if (!apply && proposal === null) return dryRun(database, content, choices, watch);
    const user = await importUser(database);
    return proposal === null
      ? applyImport(database, content, choices, user, watch)
      : proposeImport(database, content, choices, user, proposal);
  });
}

const POLICY_WORDS: Readonly<Record<string, Policy>> = { ours: "KEEP_OURS", theirs: "TAKE_THEIRS", ask: "ASK" };
const MISSING_WORDS: Readonly<Record<string, ImportChoices["missing"]>> = { deprecate: "DEPRECATE", keep: "KEEP" };

async function readOrder(args: string[]): Promise<ImportOrder> {
  const { values, positionals } = parsed(args);
  const [format = "", folder] = positionals;
  const reader = readerNamed(format);
  if (!reader || folder === undefined || positionals.length !== 2) throw new SourceError(IMPORT_USAGE(READERS));
  const policy = POLICY_WORDS[values.conflicts ?? "ours"];
  const missing = values.missing === undefined ? "DEPRECATE_FEW" : MISSING_WORDS[values.missing];
  if (!policy || !missing) throw new SourceError(IMPORT_USAGE(READERS));
  const without = new Set((values.without ?? []).flatMap((names) => names.split(",")));
  return {
    reader,
    folder,
    apply: values.apply ?? false,
    proposal: values.proposal ?? null,
    reading: { version: values.version ?? null, without },
    choices: { policy, missing, decisions: await decisionsIn(values.decisions) },
    reportFile: values.report ?? null,
  };
}

function parsed(args: string[]) {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        apply: { type: "boolean" },
        proposal: text,
        version: text,
        without: { type: "string", multiple: true },
        conflicts: text,
        missing: text,
        decisions: text,
        report: text,
      },
    });
  } catch (error) {
    throw new SourceError(`${error instanceof Error ? error.message : error}\n\n${IMPORT_USAGE(READERS)}`);
  }
}

async function decisionsIn(file: string | undefined): Promise<Decisions> {
  if (file === undefined) return UNDECIDED;
  const text = await readFile(file, "utf8").catch(() => {
    throw new SourceError(`--decisions: ${file} cannot be read.`);
  });
  try {
    return readDecisions(JSON.parse(text));
  } catch (error) {
    throw new SourceError(`--decisions: ${error instanceof Error ? error.message : error}`);
  }
}
