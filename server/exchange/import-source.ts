import { ensureSystemUser } from "../access/system-user.ts";
import { IMPORT_USER } from "../access/user.rules.ts";
import { commit } from "../changes/commit.ts";
import type { Database } from "../neo4j/connect.ts";
import { planAnew } from "../neo4j/replanning.ts";
import type { Graph } from "../neo4j/statement.ts";
import { Collector } from "./collect.ts";
import type { SourceContent } from "./content.ts";
import type { Folder } from "./folder.ts";
import { type ImportChoices, type ImportPlan, planImport } from "./plan-import.ts";
import type { ImportReport } from "./report.ts";
import type { Reader, ReadingOptions } from "./source.ts";
import { SourceError } from "./source-error.ts";

/** How far an import is. */
export interface ImportProgress {
  readonly phase: "READING" | "COMPARING" | "WRITING";
  /** Bytes while reading, changes while writing; nothing while comparing. */
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

/** The import was stopped: what was written of it until then was taken back. */
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
  const { report } = await compared(database, content, choices, watch);
  return { report, revision: null, proposal: null };
}

/** The plan of an import; it can be stopped wherever the graph is read. */
async function compared(
  graph: Graph,
  content: SourceContent,
  choices: ImportChoices,
  watch: ImportWatch,
): Promise<ImportPlan> {
  look(watch, comparing(content));
  const watched: Graph = {
    read: async (statement, parameters) => {
      stopIfAsked(watch);
      return graph.read(statement, parameters);
    },
  };
  const plan = await planImport(watched, content, choices);
  look(watch, comparing(content));
  return plan;
}

/** Carries an import out, as one revision. Until that is committed it can be stopped: all of it is there in the end, or nothing. */
export async function applyImport(
  database: Database,
  content: SourceContent,
  choices: ImportChoices,
  actor: string,
  watch: ImportWatch,
): Promise<ImportOutcome> {
  const { provenance } = content;
  let report: ImportReport | undefined;
  const writing = (done: number, total: number) =>
    look(watch, { ...comparing(content), phase: "WRITING", done, total });
  const author = { actor, message: `Import ${provenance.title}`, importOf: provenance.key, watch: writing };
  const revision = await commit(database, author, async (graph) => {
    const plan = await compared(graph, content, choices, watch);
    if (plan.report.refusal !== null) throw new SourceError(plan.report.refusal);
    report = plan.report;
    writing(0, plan.states.length);
    return plan.states;
  });
  if (report === undefined) throw new Error("an import was committed without a plan");
  if (revision !== null) await planAnew(database);
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

function look(watch: ImportWatch, now: ImportProgress): void {
  stopIfAsked(watch);
  watch.progress(now);
}

function stopIfAsked({ signal }: ImportWatch): void {
  if (signal.aborted) throw new ImportCancelled();
}

function unknownTables({ tables, title }: Reader, { without }: ReadingOptions): string | null {
  const unknown = [...without].filter((table) => !Object.hasOwn(tables, table));
  if (unknown.length === 0) return null;
  return `${title} has no table ${unknown.join(", ")} to leave out; it has ${Object.keys(tables).join(", ")}.`;
}
