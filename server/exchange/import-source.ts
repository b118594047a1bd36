import { ensureSystemUser } from "../access/system-user.ts";
import { IMPORT_USER } from "../access/user.rules.ts";
import { commit } from "../changes/commit.ts";
import type { Database } from "../neo4j/connect.ts";
import type { Graph } from "../neo4j/statement.ts";
import { Preview } from "../proposals/preview.ts";
import { createProposal, giveUp } from "../proposals/proposal.store.ts";
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
  /** The id of the proposal it went into instead. */
  readonly proposal?: string;
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
  return { report, revision: null };
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
  const { plan, report } = watchedPlan(content, choices, watch);
  const author = { actor, message: `Import ${provenance.title}`, importOf: provenance.key };
  const revision = await commit(database, author, plan);
  return { report: report(), revision };
}

/** Puts an import into a new proposal, so that it is looked at before it is published; one that cannot be is closed again. */
export async function proposeImport(
  database: Database,
  content: SourceContent,
  choices: ImportChoices,
  title: string,
  watch: ImportWatch,
): Promise<ImportOutcome> {
  const { provenance } = content;
  const user = { ...IMPORT_USER, permission: "ADMIN" as const };
  const viewer = { user, permission: user.permission, session: null, token: null };
  await ensureSystemUser(database, IMPORT_USER);
  const words = { title, description: `Import ${provenance.title}`, importOf: provenance.key };
  const proposal = await createProposal({ database, viewer }, words);
  const preview = new Preview(database, proposal, viewer);
  const { plan, report } = watchedPlan(content, choices, watch);
  try {
    await preview.commit(plan, {});
    return { report: report(), revision: null, proposal: proposal.id };
  } catch (error) {
    await giveUp(database, proposal.id);
    throw error;
  } finally {
    await preview.close();
  }
}

/** The plan of an import that tells how far it is and keeps its last report. */
function watchedPlan(content: SourceContent, choices: ImportChoices, watch: ImportWatch) {
  let last: ImportReport | undefined;
  const plan = async (graph: Graph) => {
    look(watch, comparing(content));
    const { report, states } = await planImport(graph, content, choices);
    if (report.refusal !== null) throw new SourceError(report.refusal);
    last = report;
    look(watch, { ...comparing(content), phase: "WRITING", total: states.length });
    return states;
  };
  const report = () => {
    if (last === undefined) throw new Error("an import was written without a plan");
    return last;
  };
  return { plan, report };
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
