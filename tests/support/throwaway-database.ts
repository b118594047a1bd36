import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import { applySchema } from "../../schema/apply.ts";
import { startLocalNeo4j } from "../../server/local/start.ts";
import { connect, type Database } from "../../server/neo4j/connect.ts";

/** How long starting a database of its own may take a test file. */
export const DATABASE_START_MS = 120_000;

/** A real Neo4j for one test file that writes, gone with its data at the end. */
export interface ThrowawayDatabase {
  readonly database: Database;
  readonly dataDir: string;
  /** Runs any Cypher and returns the rows: for what only a test does, such as looking for secrets at rest. */
  run(cypher: string, parameters?: Record<string, unknown>): Promise<Record<string, unknown>[]>;
  stop(): Promise<void>;
}

/** Starts an empty database with the product's constraints. */
export async function startThrowawayDatabase(): Promise<ThrowawayDatabase> {
  const dataDir = await mkdtemp(join(tmpdir(), "careers-graph-throwaway-"));
  const local = await startLocalNeo4j({ dataDir, progress: () => undefined });
  const database = connect(local);
  const driver = neo4j.driver(local.uri, neo4j.auth.basic(local.user, local.password), {
    disableLosslessIntegers: true,
  });
  await applySchema(database);
  return {
    database,
    dataDir,
    run: async (cypher, parameters) => {
      const { records } = await driver.executeQuery(cypher, parameters);
      return records.map((record) => record.toObject());
    },
    stop: async () => {
      await driver.close();
      await database.close();
      await local.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
