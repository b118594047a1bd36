import { resolve } from "node:path";
import { LiveNetwork, type NetworkSource } from "./analysis/network/live-network.ts";
import { onCommit } from "./changes/committed.ts";
import type { Config } from "./config.ts";
import { ExportFiles } from "./exchange/export-files.ts";
import { RevisionLog } from "./feed/revision-log.ts";
import { ImportRunner } from "./import/import-runner.ts";
import type { Database } from "./neo4j/connect.ts";
import { LiveProjection } from "./projection/live-projection.ts";
import type { Projection } from "./projection/version.ts";
import { Releases } from "./release/release.store.ts";
import { SearchEngine } from "./routes/search-engine.ts";
import type { TargetPolicy } from "./webhook/target.ts";
import { WebhookWorker } from "./webhook/webhook-worker.ts";

/** What runs beside the requests for as long as the process does, and the database they all work on. */
export interface Services {
  readonly database: Database;
  readonly log: RevisionLog;
  readonly webhooks: WebhookWorker;
  readonly releases: Releases;
  readonly exports: ExportFiles;
  /** The graph in memory; it is loaded by the first question that needs it, or by its `start()`. */
  readonly projection: Projection;
  /** All concepts and edges in memory, for exploring; read when first asked. */
  readonly network: NetworkSource;
  /** Searches the graph in memory. */
  readonly search: SearchEngine;
  readonly imports: ImportRunner;
  /** The folder that imports come from; undefined where this server imports nothing. */
  readonly importDir: string | undefined;
  /** Where webhooks may lead. */
  readonly targets: TargetPolicy;
}

/** Services and their end. */
export interface RunningServices extends Services {
  stop(): Promise<void>;
}

/** Starts to follow the revision log; webhooks wait until `webhooks.start()`, when the database is prepared. */
export function startServices(
  database: Database,
  { webhookAllowPrivate, dataDir, importDir }: Pick<Config, "webhookAllowPrivate" | "dataDir" | "importDir">,
): RunningServices {
  const log = new RevisionLog(database);
  const targets: TargetPolicy = { allowPrivate: webhookAllowPrivate };
  const webhooks = new WebhookWorker(database, log, targets);
  const releases = new Releases(database, resolve(dataDir));
  const exports = new ExportFiles(database, resolve(dataDir));
  const projection = new LiveProjection(database, log);
  const network = new LiveNetwork(database, log);
  const search = new SearchEngine();
  const imports = new ImportRunner(database);
  const silence = onCommit(database, () => log.poke());
  log.start();
  const stop = async () => {
    silence();
    network.stop();
    await imports.stop();
    await projection.stop();
    await search.stop();
    await webhooks.stop();
    await log.close();
  };
  return { database, log, webhooks, releases, exports, projection, network, search, targets, imports, importDir, stop };
}
