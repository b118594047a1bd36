import { resolve } from "node:path";
import type { Config } from "./config.ts";
import { startLocalNeo4j } from "./local/start.ts";
import { type Address, connect, type Database } from "./neo4j/connect.ts";

/** A connected database, and whatever had to be started for it. */
export interface OpenDatabase {
  readonly database: Database;
  /** Notes where the product is reached, for whoever tries to start on the same data folder. */
  describe(address: string): void;
  close(): Promise<void>;
}

/** Connects to the configured server, or starts the embedded one in the data folder. */
export async function openDatabase(
  config: Config,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<OpenDatabase> {
  return config.neo4j ? external(config, config.neo4j, say) : embedded(config, say, signal);
}

function external(config: Config, address: Address, say: (line: string) => void): OpenDatabase {
  say(`Using the database at ${address.uri}.`);
  const database = connect(withDatabase(config, address));
  return { database, describe: () => undefined, close: () => database.close() };
}

async function embedded(config: Config, say: (line: string) => void, signal: AbortSignal): Promise<OpenDatabase> {
  const local = await startLocalNeo4j({ dataDir: resolve(config.dataDir), progress: say, signal });
  const database = connect(withDatabase(config, local));
  const close = async () => {
    await database.close();
    await local.stop();
  };
  return { database, describe: (address) => local.describe(address), close };
}

function withDatabase(config: Config, { uri, user, password }: Address): Address {
  return { uri, user, password, ...(config.database ? { database: config.database } : {}) };
}
