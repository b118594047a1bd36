import "reflect-metadata";
import { parentPort, workerData } from "node:worker_threads";
import { openFolder } from "../exchange/folder.ts";
import { proposeImport } from "../exchange/import-proposal.ts";
import { applyImport, dryRun, ImportCancelled, type ImportProgress, readSource } from "../exchange/import-source.ts";
import type { ImportChoices } from "../exchange/plan-import.ts";
import { readerNamed } from "../exchange/readers.ts";
import type { ImportReport } from "../exchange/report.ts";
import { SourceError } from "../exchange/source-error.ts";
import { type Address, connect } from "../neo4j/connect.ts";

/** What a thread is to import. */
export interface ImportTask {
  readonly address: Address;
  readonly format: string;
  /** The whole path of the folder. */
  readonly path: string;
  readonly apply: boolean;
  /** The title of the proposal to make of it. */
  readonly proposal: string | null;
  readonly version: string | null;
  readonly without: readonly string[];
  readonly choices: ImportChoices;
  /** The id of the user who imports. */
  readonly actor: string;
}

/** What a thread tells. A refusal is meant for whoever asked; any other fault is one of the server. */
export type FromImport =
  | { readonly about: "progress"; readonly progress: ImportProgress }
  | {
      readonly about: "end";
      readonly report: ImportReport;
      readonly revision: number | null;
      readonly proposal: string | null;
    }
  | { readonly about: "cancelled" }
  | { readonly about: "fault"; readonly message: string; readonly refusal: boolean };

async function carryOut(task: ImportTask, signal: AbortSignal, tell: (message: FromImport) => void): Promise<void> {
  const { address, format, path, apply, proposal, version, without, choices, actor } = task;
  const reader = readerNamed(format);
  if (!reader) throw new SourceError(`There is no format ${format}.`);
  const database = connect(address);
  try {
    const watch = { signal, progress: (progress: ImportProgress) => tell({ about: "progress", progress }) };
    const content = await readSource(reader, await openFolder(path), { version, without: new Set(without) }, watch);
    const outcome = apply
      ? await applyImport(database, content, choices, actor, watch)
      : proposal !== null
        ? await proposeImport(database, content, choices, actor, proposal)
        : await dryRun(database, content, choices, watch);
    tell({ about: "end", ...outcome });
  } finally {
    await database.close();
  }
}

function faultIn(error: unknown): FromImport {
  if (error instanceof ImportCancelled) return { about: "cancelled" };
  const message = error instanceof Error ? error.message : String(error);
  const refusal = error instanceof SourceError || (error instanceof Error && error.name === "ClientError");
  return { about: "fault", message, refusal };
}

const stop = new AbortController();
const port = parentPort;
port?.once("message", () => stop.abort());
const tell = (message: FromImport) => port?.postMessage(message);
const task: ImportTask = workerData;
await carryOut(task, stop.signal, tell).catch((error: unknown) => tell(faultIn(error)));
port?.close();
