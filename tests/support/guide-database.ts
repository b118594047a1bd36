import { type Address, connect, type Database } from "../../server/neo4j/connect.ts";

/** Where the Neo4j of this test run is. */
export function testAddress(): Address {
  const json = process.env.TEST_NEO4J;
  if (!json) throw new Error("The test database was not started: run the tests with `npm test`.");
  return JSON.parse(json);
}

/** Connects to the database that holds the guide; tests that use it only read. */
export function connectToGuide(): Database {
  return connect(testAddress());
}
