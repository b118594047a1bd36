import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { applySchema } from "../../schema/apply.ts";
import { startLocalNeo4j } from "../../server/local/start.ts";
import { type Address, connect, type Database } from "../../server/neo4j/connect.ts";

/** A Neo4j of one test file's own: it may be written to, and nothing of it stays. */
export interface OwnDatabase {
  readonly address: Address;
  readonly database: Database;
  stop(): Promise<void>;
}

/** Starts an empty Neo4j with all constraints. */
export async function startOwnDatabase(): Promise<OwnDatabase> {
  const dataDir = await mkdtemp(join(tmpdir(), "careers-graph-own-"));
  const local = await startLocalNeo4j({ dataDir, progress: () => undefined });
  const address = { uri: local.uri, user: local.user, password: local.password };
  const database = connect(address);
  await applySchema(database);
  const stop = async () => {
    await database.close();
    await local.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { address, database, stop };
}
