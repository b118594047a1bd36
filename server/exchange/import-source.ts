import { ensureSystemUser } from "../access/system-user.ts";
import { IMPORT_USER } from "../access/user.rules.ts";
import { commit } from "../changes/commit.ts";
import type { Database } from "../neo4j/connect.ts";
import { Collector } from "./collect.ts";
import type { SourceContent } from "./content.ts";
import type { Folder } from "./folder.ts";
import { type ImportChoices, planImport } from "./plan-import.ts";
import type { ImportReport } from "./report.ts";
import type { Reader, ReadingOptions } from "./source.ts";
import { SourceError } from "./source-error.ts";

/** How far an import is. */
export interface ImportProgress {
  readonly phase: "READING" | "COMPARING" | "WRITING";
  /** Bytes while reading, changes while writing. */
  readonly done: number;
  readonly total: number;
  /** Records read so far. */
  readonly records: number;
}

/** Who watches an import, and may stop it. */
export interface ImportWatch {
  readonly signal: AbortSignal;
  readonly progress: (progress: ImportProgress) => void;
}

/** What came of an import. */
export interface ImportOutcome {
  readonly report: ImportReport;
  /** The revision it became; null where nothing had to change, or for a dry run. */
  readonly revision: number | null;
  /** The id of the proposal it became, where that was asked for. */
  readonly proposal: string | null;
}

/** The import was stopped before anything was written. */
export class ImportCancelled extends Error {
  constructor() {
    super("The import was cancelled: nothing was changed.");
  }
}

const RECORDS_BETWEEN_LOOKS = 2_000;

/** Reads and checks a whole source. */
export async function readSource(
  reader: Reader,
  folder: Folder,
  options: ReadingOptions,
  watch: ImportWatch,
): Promise<SourceContent> {
  const refused = reader.refuses(folder) ?? unknownTables(reader, options);
  if (refused !== null) throw new SourceError(`This is no ${reader.title} source. ${refused}`);
  const collector = new Collector(reader, await reader.provenance(folder, options));
  const opened = new Set<string>();
  const total = folder.names.reduce((bytes, name) => bytes + folder.sizeOf(name), 0);
  let records = 0;
  for await (const record of reader.read(folder, options)) {
    collector.take(record);
    opened.add(record.place.file);
    records += 1;
    if (records % RECORDS_BETWEEN_LOOKS === 0)
      look(watch, { phase: "READING", done: folder.bytesRead(), total, records });
  }
  look(watch, { phase: "READING", done: total, total, records });
  return collector.finish(options.without.size > 0);
}

/** Says what an import would do. */
export async function dryRun(
  database: Database,
  content: SourceContent,
  choices: ImportChoices,
  watch: ImportWatch,
): Promise<ImportOutcome> {
  look(watch, comparing(content));
  const { report } = await planImport(database, content, choices);
  look(watch, comparing(content));
  return { report, revision: null, proposal: null };
}

/** Carries an import out, as one revision. Until it is written it can be stopped; then all of it is there, or nothing. */
export async function applyImport(
  database: Database,
  content: SourceContent,
  choices: ImportChoices,
  actor: string,
  watch: ImportWatch,
): Promise<ImportOutcome> {
  const { provenance } = content;
  let report: ImportReport | undefined;
  const author = { actor, message: `Import ${provenance.title}`, importOf: provenance.key };
  const revision = await commit(database, author, async (graph) => {
    look(watch, comparing(content));
    const plan = await planImport(graph, content, choices);
    if (plan.report.refusal !== null) throw new SourceError(plan.report.refusal);
    report = plan.report;
    look(watch, { ...comparing(content), phase: "WRITING", total: plan.states.length });
    return plan.states;
  });
  if (report === undefined) throw new Error("an import was committed without a plan");
  return { report, revision, proposal: null };
}

/** The user that imports from the command line are attributed to. */
export async function importUser(database: Database): Promise<string> {
  await ensureSystemUser(database, IMPORT_USER);
  return IMPORT_USER.id;
}

function comparing({ nodes, edges }: SourceContent): ImportProgress {
  return { phase: "COMPARING", done: 0, total: 0, records: nodes.length + edges.length };
}

function look({ signal, progress }: ImportWatch, now: ImportProgress): void {
  if (signal.aborted) throw new ImportCancelled();
  progress(now);
}

function unknownTables({ tables, title }: Reader, { without }: ReadingOptions): string | null {
  const unknown = [...without].filter((table) => !Object.hasOwn(tables, table));
  if (unknown.length === 0) return null;
  return `${title} has no table ${unknown.join(", ")} to leave out; it has ${Object.keys(tables).join(", ")}.`;
}
