import { Worker } from "node:worker_threads";
import type { ImportProgress } from "../exchange/import-source.ts";
import type { ImportReport } from "../exchange/report.ts";
import { addressOf, type Database } from "../neo4j/connect.ts";
import { END_RUN, NOTE_PROGRESS } from "./import-run.cypher.ts";
import type { ImportState } from "./import-run.rules.ts";
import type { FromImport, ImportTask } from "./import-thread.ts";

const NOTED_EVERY_MS = 1_000;

/** From sources (in tests) the compiled thread is started, because threads do not compile. */
const THREAD_FILE = new URL(
  import.meta.url.endsWith(".ts") ? "../../dist/server/import/import-thread.js" : "./import-thread.js",
  import.meta.url,
);

/** How a run ended. */
interface Ending {
  readonly state: ImportState;
  readonly error: string | null;
  readonly report: ImportReport | null;
  readonly revision: number | null;
  readonly proposal: string | null;
}

/** An import under way in this process. */
interface Running {
  readonly id: string;
  readonly worker: Worker;
  readonly timer: NodeJS.Timeout;
  progress: ImportProgress;
}

/**
 * Imports in threads of their own, so that requests are answered meanwhile. How far one is stands in the graph, where all processes of the
 * product see it, and where one of them may ask it to stop.
 */
export class ImportRunner {
  private readonly database: Database;
  private readonly running = new Map<string, Running>();

  constructor(database: Database) {
    this.database = database;
  }

  /** Starts an import that has been begun in the graph. */
  start(id: string, order: Omit<ImportTask, "address">): void {
    const address = addressOf(this.database);
    if (!address) throw new Error("imports need a database that a thread can connect to");
    const workerData: ImportTask = { ...order, address };
    const worker = new Worker(THREAD_FILE, { workerData });
    worker.unref();
    const progress: ImportProgress = { phase: "READING", done: 0, total: 0, records: 0 };
    const timer = setInterval(() => void this.note(id), NOTED_EVERY_MS);
    this.running.set(id, { id, worker, timer, progress });
    worker.on("message", (message: FromImport) => this.hear(id, message));
    worker.on("error", (error) => this.fail(id, error.message));
    worker.on("exit", () => this.fail(id, "the thread ended"));
  }

  /** Ends what is under way: what is not written completely is not written at all. */
  async stop(): Promise<void> {
    const interrupted: Ending = { state: "INTERRUPTED", error: null, report: null, revision: null, proposal: null };
    await Promise.all([...this.running.keys()].map((id) => this.end(id, interrupted)));
  }

  private hear(id: string, message: FromImport): void {
    const run = this.running.get(id);
    if (run && message.about === "progress") run.progress = message.progress;
    if (message.about === "end") void this.end(id, { state: "DONE", error: null, ...message });
    if (message.about === "cancelled")
      void this.end(id, { state: "CANCELLED", error: null, report: null, revision: null, proposal: null });
    if (message.about === "fault") void this.end(id, failed(message.message, message.refusal));
  }

  /** Ends a run that has not come to its end by itself. */
  private fail(id: string, message: string): void {
    if (this.running.has(id)) void this.end(id, failed(message, false));
  }

  /** Notes how far a run is, and passes on that somebody asked to stop it. A database that is away is told the next time. */
  private async note(id: string): Promise<void> {
    const run = this.running.get(id);
    if (!run) return;
    const { phase, done, total, records } = run.progress;
    const parameters = { id, phase, progress: done, total, records };
    const [cancelled] = await this.database
      .write((transaction) => transaction.write(NOTE_PROGRESS, parameters))
      .catch(() => []);
    if (cancelled) run.worker.postMessage("stop");
  }

  private async end(id: string, { state, error, report, revision, proposal }: Ending): Promise<void> {
    const run = this.running.get(id);
    if (!run) return;
    this.running.delete(id);
    clearInterval(run.timer);
    const { title = null, version = null } = report?.source ?? {};
    const parameters = {
      id,
      state,
      error,
      revision,
      proposal,
      title,
      version,
      report: report && JSON.stringify(report),
    };
    await run.worker.terminate();
    await this.database.write((transaction) => transaction.write(END_RUN, parameters)).catch(() => undefined);
  }
}

/** What is no refusal is a fault of the server, whose words are not for clients. */
function failed(message: string, refusal: boolean): Ending {
  if (!refusal) console.error(JSON.stringify({ level: "error", event: "IMPORT_FAILED", message }));
  const error = refusal ? message : "Something went wrong in the server; its log says what.";
  return { state: "FAILED", error, report: null, revision: null, proposal: null };
}
