// One real Neo4j for the whole test run: its own port, throwaway data, the guide loaded. Tests that share it only read.
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { applySchema } from "../../dist/schema/apply.js";
import { loadSeed } from "../../dist/seed/load.js";
import { startLocalNeo4j } from "../../dist/server/local/start.js";
import { connect } from "../../dist/server/neo4j/connect.js";

export default async function startDatabase() {
  const dataDir = await mkdtemp(join(tmpdir(), "careers-graph-test-"));
  const local = await startLocalNeo4j({ dataDir, progress: () => undefined });
  const database = connect(local);
  await applySchema(database);
  const loads = [await loadSeed(database), await loadSeed(database)];
  await database.close();
  globalThis.testDatabase = { local, dataDir };
  process.env.TEST_SEED_LOADS = JSON.stringify(loads);
  process.env.TEST_NEO4J = JSON.stringify({ uri: local.uri, user: local.user, password: local.password });
}
