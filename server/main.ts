import "reflect-metadata";
import { setTimeout } from "node:timers/promises";
import { applySchema } from "../schema/apply.ts";
import { seedEmptyGraph } from "../seed/load.ts";
import { type Access, createAccess } from "./access/access.ts";
import { prepareFirstPerson } from "./access/set-up.store.ts";
import { type Config, readConfig } from "./config.ts";
import { type Listening, listen, requireFreePort } from "./http/application.ts";
import { type OpenDatabase, openDatabase } from "./open-database.ts";
import { createSchema } from "./schema.ts";
import { type RunningServices, startServices } from "./services.ts";

/** How the start reports progress, and what has to be done before people are sent to the panel. */
export interface Surroundings {
  readonly say: (line: string) => void;
  readonly panel: Promise<void>;
}

const RETRY_AFTER_MS = 2_000;

/** Runs the product until it is told to stop. */
export async function runServer({ say, panel }: Surroundings): Promise<void> {
  const config = readConfig(process.env);
  const stopping = new AbortController();
  onSignals(() => stopping.abort());
  await requireFreePort(config.host, config.port);
  const opened = await openDatabase(config, say, stopping.signal);
  const services = startServices(opened.database, config);
  const preparation = { done: false };
  let listening: Listening | undefined;
  try {
    const access = createAccess(opened.database, config.access);
    listening = await serve(config, services, access, preparation);
    opened.describe(listening.address);
    const setUpToken = await prepare(opened, access, config, say, stopping.signal);
    preparation.done = true;
    services.webhooks.start();
    // One after the other: both together would keep the first who come waiting for either.
    void listening.warmUp().finally(() => services.projection.start());
    await panel;
    if (!stopping.signal.aborted) announce(config.access.publicUrl ?? listening.address, setUpToken, say);
    await untilAborted(stopping.signal);
    say("Stopping …");
  } finally {
    await listening?.stop();
    await services.stop();
    await opened.close();
  }
  say("Stopped.");
  process.exit(0);
}

async function serve(
  config: Config,
  services: RunningServices,
  access: Access,
  preparation: { done: boolean },
): Promise<Listening> {
  const { database } = services;
  const check = async () => {
    if (!preparation.done) return { ready: false, reason: "The database is being prepared." };
    return database.probe().then(
      () => ({ ready: true }),
      () => ({ ready: false, reason: "The database does not answer." }),
    );
  };
  const { payRegion, introspection, embedAncestors, limits, host, port } = config;
  const schema = await createSchema();
  const settings = { payRegion, introspection, embedAncestors, limits };
  const application = { ...settings, schema, graph: database, services, access, check };
  return listen(application, host, port);
}

/**
 * Constraints, migrations, the seed and the first administrator; a database that is down is waited for, as it may come later.
 * Returns the secret of the set-up link where nobody can sign in yet.
 */
async function prepare(
  { database }: OpenDatabase,
  access: Access,
  config: Config,
  say: Surroundings["say"],
  signal: AbortSignal,
): Promise<string | null> {
  while (!signal.aborted) {
    try {
      const migrations = await applySchema(database);
      if (migrations.length > 0) say(`Applied ${migrations.length} migration(s).`);
      const revision = config.seed === "guide" ? await seedEmptyGraph(database) : null;
      if (revision !== null) say(`Loaded the starting content as revision ${revision}.`);
      return await prepareFirstPerson(access);
    } catch (error) {
      if (!isUnavailable(error)) throw error;
      say(`${error.message} Retrying …`);
      await pause(RETRY_AFTER_MS, signal);
    }
  }
  return null;
}

function isUnavailable(error: unknown): error is Error {
  return error instanceof Error && "extensions" in error && JSON.stringify(error.extensions).includes("UNAVAILABLE");
}

function announce(address: string, setUpToken: string | null, say: Surroundings["say"]): void {
  say("Ready.");
  const setUp = setUpToken && `\n  Set up    ${address}/#/set-up/${setUpToken}   (once: makes the first administrator)`;
  console.log(`
  Panel     ${address}/
  GraphQL   ${address}/graphql
  Health    ${address}/health/ready${setUp ?? ""}
`);
}

function onSignals(stop: () => void): void {
  let asked = 0;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(signal, () => {
      asked += 1;
      if (asked > 2) process.exit(1);
      stop();
    });
}

function untilAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return setTimeout(milliseconds, undefined, { signal }).catch(() => undefined);
}
