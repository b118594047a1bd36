// One real Neo4j with the guide for the whole test run, which tests only read, and a lender of empty ones for tests that write.
import { applySchema } from "../../dist/schema/apply.js";
import { loadSeed } from "../../dist/seed/load.js";
import { connect } from "../../dist/server/neo4j/connect.js";
import { startLender, startOnEmptyFolder } from "./lender.mjs";

export default async function startDatabase() {
  const guide = await startOnEmptyFolder();
  const database = connect(guide.address);
  await applySchema(database);
  const loads = [await loadSeed(database), await loadSeed(database)];
  await database.close();
  const lender = await startLender();
  globalThis.testDatabases = [guide, lender];
  process.env.TEST_SEED_LOADS = JSON.stringify(loads);
  process.env.TEST_NEO4J = JSON.stringify(guide.address);
  process.env.TEST_LENDER = lender.address;
}
