import { randomUUID } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { userOf } from "../access/viewer.ts";
import type { Context } from "../context.ts";
import { badInput, ClientError } from "../errors.ts";
import { type Decisions, type Policy, readDecisions, UNDECIDED } from "../exchange/decisions.ts";
import { openFolder } from "../exchange/folder.ts";
import type { ImportChoices } from "../exchange/plan-import.ts";
import { READERS, readerNamed } from "../exchange/readers.ts";
import type { ImportReport } from "../exchange/report.ts";
import { ASK_TO_STOP, BEGIN_RUN, REPORT_OF_RUN, RUN_BY_ID } from "./import-run.cypher.ts";
import { sourceFolder } from "./import-run.rules.ts";
import type { ImportRun, ImportSource } from "./import-run.type.ts";

/** What is asked for. */
export interface ImportOrder {
  readonly format: string;
  readonly folder: string;
  readonly apply?: boolean | null | undefined;
  readonly proposal?: string | null | undefined;
  readonly version?: string | null | undefined;
  readonly without?: readonly string[] | null | undefined;
  readonly conflicts?: Policy | null | undefined;
  readonly missing?: ImportChoices["missing"] | null | undefined;
  readonly decisions?: unknown;
}

/** Begins an import in a thread of its own. Only one is under way at a time. */
export async function startImport(
  { database, viewer, imports, importDir }: Context,
  order: ImportOrder,
): Promise<ImportRun> {
  const { format, folder, apply = false, version = null, without, conflicts, missing } = order;
  const path = await sourceFolder(importDir, folder);
  const reader = readerNamed(format);
  if (!reader)
    throw badInput([{ path: "format", message: `must be one of ${READERS.map(({ name }) => name).join(", ")}` }]);
  const decisions = decisionsIn(order.decisions);
  const id = randomUUID();
  const by = userOf(viewer).id;
  const choices = { policy: conflicts ?? "KEEP_OURS", missing: missing ?? "DEPRECATE_FEW", decisions } as const;
  const asked = { version, without: without ?? [], conflicts: choices.policy, missing: choices.missing };
  const run = { id, by, format: reader.name, folder, apply: apply ?? false, ...asked };
  const [begun = 0] = await database.write((transaction) => transaction.write(BEGIN_RUN, run));
  if (begun === 0) throw new ClientError("CONFLICT", "Another import is under way: wait for it, or cancel it.");
  imports.start(id, {
    format: reader.name,
    path,
    apply: run.apply,
    proposal: order.proposal ?? null,
    version,
    without: asked.without,
    choices,
    actor: by,
  });
  return requireRun({ database }, id);
}

function decisionsIn(value: unknown): Decisions {
  if (value == null) return UNDECIDED;
  try {
    return readDecisions(value);
  } catch (error) {
    throw badInput([{ path: "decisions", message: error instanceof Error ? error.message : String(error) }]);
  }
}

/** A run by its id. */
export async function requireRun({ database }: Pick<Context, "database">, id: string): Promise<ImportRun> {
  const [run] = await database.read(RUN_BY_ID, { id });
  if (!run) throw new ClientError("NOT_FOUND", `There is no import run ${id}.`);
  return run;
}

/** Asks a run to stop. */
export async function cancelImport(context: Context, id: string): Promise<ImportRun> {
  await context.database.write((transaction) => transaction.write(ASK_TO_STOP, { id }));
  return requireRun(context, id);
}

/** What a run found; null while it is under way and where it failed. */
export async function reportOf({ database }: Context, id: string): Promise<ImportReport | null> {
  const [json] = await database.read(REPORT_OF_RUN, { id });
  return json === undefined ? null : JSON.parse(json);
}

const MOST_SOURCES = 200;

/** The folders and zip files that can be imported: those below the one that the server imports from, and those in them. */
export async function importSources({ importDir }: Context): Promise<ImportSource[]> {
  if (importDir === undefined) return [];
  const folders = await foldersIn(importDir, "");
  const below = await Promise.all(folders.map((folder) => foldersIn(importDir, folder)));
  const all = [...folders, ...below.flat()].sort().slice(0, MOST_SOURCES);
  const sources = await Promise.all(
    all.map(async (folder) => ({ folder, formats: await formatsOf(join(importDir, folder)) })),
  );
  const found = sources.filter(({ formats }) => formats.length > 0);
  // A folder of folders holds their files, too.
  return found.filter(({ folder }) => !found.some((other) => other.folder.startsWith(`${folder}/`)));
}

async function foldersIn(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  const sources = entries.filter((entry) => entry.isDirectory() || (entry.isFile() && entry.name.endsWith(".zip")));
  const folders = sources.map(({ name }) => name);
  return folders.map((name) => (folder === "" ? name : `${folder}/${name}`));
}

async function formatsOf(path: string): Promise<string[]> {
  const files = await openFolder(path).catch(() => null);
  return files === null ? [] : READERS.filter((reader) => reader.refuses(files) === null).map(({ name }) => name);
}
