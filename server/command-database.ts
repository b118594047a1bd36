import { resolve } from "node:path";
import { applySchema } from "../schema/apply.ts";
import type { Config } from "./config.ts";
import { runningNeo4j } from "./local/running.ts";
import { connect, type Database } from "./neo4j/connect.ts";
import { openDatabase } from "./open-database.ts";

/**
 * Runs the work of a command on the database of the configuration: the configured server, the embedded one that a running
 * product uses, or else the embedded one started for as long as the work takes.
 */
export async function onDatabase<Value>(
  config: Config,
  say: (line: string) => void,
  work: (database: Database) => Promise<Value>,
): Promise<Value> {
  const opened = await open(config, say);
  try {
    await applySchema(opened.database);
    return await work(opened.database);
  } finally {
    await opened.close();
  }
}

async function open(config: Config, say: (line: string) => void) {
  const running = config.neo4j ? null : await runningNeo4j(resolve(config.dataDir), say);
  if (!running) return openDatabase(config, say, new AbortController().signal);
  const database = connect({ ...running, ...(config.database ? { database: config.database } : {}) });
  return { database, close: () => database.close() };
}
