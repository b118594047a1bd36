import neo4j, { type Driver } from "neo4j-driver";
import { applySchema } from "../schema/apply.ts";
import { startLocalNeo4j } from "../server/local/start.ts";
import { type Address, connect, type Database } from "../server/neo4j/connect.ts";
import { number } from "../server/neo4j/row.ts";
import { statement } from "../server/neo4j/statement.ts";
import { scratchFolder } from "./scratch.ts";

/** A database to measure on; it is emptied between measurements. */
export interface BenchDatabase {
  readonly database: Database;
  /** The driver by itself, to compare with. */
  readonly driver: Driver;
  /** Where it is, for processes of their own. */
  readonly address: Address;
  stop(): Promise<void>;
}

/** A throwaway Neo4j with constraints and indexes, or the empty one that BENCH_NEO4J_URI names. */
export async function openBenchDatabase(): Promise<BenchDatabase> {
  const uri = process.env.BENCH_NEO4J_URI;
  const opened = uri ? external(uri) : await embedded();
  await refuseContent(opened);
  await applySchema(opened.database);
  return opened;
}

function external(uri: string): BenchDatabase {
  const { BENCH_NEO4J_USER: user = "neo4j", BENCH_NEO4J_PASSWORD: password = "" } = process.env;
  return opened({ uri, user, password }, async () => undefined);
}

async function embedded(): Promise<BenchDatabase> {
  const folder = await scratchFolder();
  const local = await startLocalNeo4j({ dataDir: folder.path, progress: () => undefined });
  return opened(local, async () => {
    await local.stop();
    await folder.remove();
  });
}

function opened(address: Address, release: () => Promise<void>): BenchDatabase {
  const database = connect(address);
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password));
  const stop = async () => {
    await Promise.all([database.close(), driver.close()]);
    await release();
  };
  return { database, driver, address, stop };
}

const ANYTHING = statement("anything", "MATCH (n) RETURN count(n) AS total", (row) => number(row, "total"));

/** What is measured is emptied, so it must be nobody's. */
async function refuseContent({ database, stop }: BenchDatabase): Promise<void> {
  const [total] = await database.read(ANYTHING);
  if (total === 0 || process.env.BENCH_WIPE === "yes") return;
  await stop();
  throw new Error(`The database has ${total} nodes and would be emptied: name an empty one, or set BENCH_WIPE=yes.`);
}

/** Removes everything but the schema. */
export async function emptied(database: Database): Promise<void> {
  await database.define("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS");
}
