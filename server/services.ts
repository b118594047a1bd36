import { LiveNetwork } from "./analysis/network/live-network.ts";
import { onCommit } from "./changes/committed.ts";
import type { Config } from "./config.ts";
import { RevisionLog } from "./feed/revision-log.ts";
import type { Database } from "./neo4j/connect.ts";
import { LiveProjection } from "./projection/live-projection.ts";
import type { Projection } from "./projection/version.ts";
import type { TargetPolicy } from "./webhook/target.ts";
import { WebhookWorker } from "./webhook/webhook-worker.ts";

/** What runs beside the requests for as long as the process does, and the database they all work on. */
export interface Services {
  readonly database: Database;
  readonly log: RevisionLog;
  readonly webhooks: WebhookWorker;
  /** The graph in memory; it is loaded by the first question that needs it, or by its `start()`. */
  readonly projection: Projection;
  /** All concepts and edges in memory, for exploring; read when first asked. */
  readonly network: LiveNetwork;
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
  { webhookAllowPrivate }: Pick<Config, "webhookAllowPrivate">,
): RunningServices {
  const log = new RevisionLog(database);
  const targets: TargetPolicy = { allowPrivate: webhookAllowPrivate };
  const webhooks = new WebhookWorker(database, log, targets);
  const projection = new LiveProjection(database, log);
  const network = new LiveNetwork(database, log);
  const silence = onCommit(database, () => log.poke());
  log.start();
  const stop = async () => {
    silence();
    network.stop();
    await projection.stop();
    await webhooks.stop();
    await log.close();
  };
  return { database, log, webhooks, targets, projection, network, stop };
}
