import { setTimeout } from "node:timers/promises";
import { applySchema } from "../schema/apply.ts";
import { seedEmptyGraph } from "../seed/load.ts";
import { SEED_USER } from "./access/user.rules.ts";
import { type Config, readConfig } from "./config.ts";
import { type Listening, listen, requireFreePort } from "./http/application.ts";
import { type OpenDatabase, openDatabase } from "./open-database.ts";
import { createSchema } from "./schema.ts";
import { writerFor } from "./writing/writer.ts";

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
  const preparation = { done: false };
  let listening: Listening | undefined;
  try {
    listening = await serve(config, opened, preparation);
    opened.describe(listening.address);
    await prepare(opened, config, say, stopping.signal);
    preparation.done = true;
    await panel;
    if (!stopping.signal.aborted) announce(listening.address, say);
    await untilAborted(stopping.signal);
    say("Stopping …");
  } finally {
    await listening?.stop();
    await opened.close();
  }
  say("Stopped.");
  process.exit(0);
}

async function serve(config: Config, { database }: OpenDatabase, preparation: { done: boolean }): Promise<Listening> {
  const check = async () => {
    if (!preparation.done) return { ready: false, reason: "The database is being prepared." };
    return database.probe().then(
      () => ({ ready: true }),
      () => ({ ready: false, reason: "The database does not answer." }),
    );
  };
  const { payRegion, introspection, host, port } = config;
  return listen(
    {
      schema: await createSchema(),
      graph: database,
      writer: writerFor(database, SEED_USER.id),
      payRegion,
      introspection,
      check,
    },
    host,
    port,
  );
}

/** Constraints, migrations and the seed; a database that is down is waited for, as it may come later. */
async function prepare(
  { database }: OpenDatabase,
  config: Config,
  say: Surroundings["say"],
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    try {
      const migrations = await applySchema(database);
      if (migrations.length > 0) say(`Applied ${migrations.length} migration(s).`);
      const revision = config.seed === "guide" ? await seedEmptyGraph(database) : null;
      if (revision !== null) say(`Loaded the starting content as revision ${revision}.`);
      return;
    } catch (error) {
      if (!isUnavailable(error)) throw error;
      say(`${error.message} Retrying …`);
      await pause(RETRY_AFTER_MS, signal);
    }
  }
}

function isUnavailable(error: unknown): error is Error {
  return error instanceof Error && "extensions" in error && JSON.stringify(error.extensions).includes("UNAVAILABLE");
}

function announce(address: string, say: Surroundings["say"]): void {
  say("Ready.");
  console.log(`
  Panel     ${address}/
  GraphQL   ${address}/graphql
  Health    ${address}/health/ready
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
