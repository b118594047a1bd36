import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import { applySchema } from "../../schema/apply.ts";
import { startLocalNeo4j } from "../../server/local/start.ts";
import { type Address, connect, type Database } from "../../server/neo4j/connect.ts";
import { number } from "../../server/neo4j/row.ts";
import { statement } from "../../server/neo4j/statement.ts";

/** How long starting a database of its own may take a test file. */
export const DATABASE_START_MS = 120_000;

/** A Neo4j of its own for tests that write: empty, with constraints and indexes, gone with its data at the end. */
export interface ThrowawayDatabase {
  readonly address: Address;
  readonly database: Database;
  /** Runs any Cypher and returns the rows: for what only a test does, such as looking for secrets at rest. */
  run(cypher: string, parameters?: Record<string, unknown>): Promise<Record<string, unknown>[]>;
  stop(): Promise<void>;
}

/** Starts a second Neo4j on an empty folder. */
export async function startThrowawayDatabase(): Promise<ThrowawayDatabase> {
  const dataDir = await mkdtemp(join(tmpdir(), "careers-graph-throwaway-"));
  const local = await startLocalNeo4j({ dataDir, progress: () => undefined });
  const database = connect(local);
  const options = { disableLosslessIntegers: true };
  const driver = neo4j.driver(local.uri, neo4j.auth.basic(local.user, local.password), options);
  await applySchema(database);
  const run = async (cypher: string, parameters?: Record<string, unknown>) => {
    const { records } = await driver.executeQuery(cypher, parameters);
    return records.map((record) => record.toObject());
  };
  const stop = async () => {
    await driver.close();
    await database.close();
    await local.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { address: local, database, run, stop };
}

// What a revision writes about itself, and when a concept was written, is no part of what the graph says.
const CONTENT = `NOT (n:Revision OR n:Change OR n:RevisionCounter OR n:Migration OR n:User OR n:Session OR n:ApiToken
  OR n:PasswordLink OR n:Lock OR n:Proposal OR n:ProposedChange OR n:ProposalRemark)`;

const ALL_NODES = statement(
  "all nodes",
  `MATCH (n) WHERE ${CONTENT}
   RETURN labels(n) AS labels, n {.*, revision: null, createdAt: null, updatedAt: null} AS fields ORDER BY n.id`,
  (row) => canonical(row),
);

const ALL_EDGES = statement(
  "all edges",
  `MATCH (n)-[r]->(b) WHERE ${CONTENT}
   RETURN n.id AS start, type(r) AS type, r {.*} AS fields, b.id AS end ORDER BY start, type, end`,
  (row) => canonical(row),
);

/** The same text for the same row, whatever order its keys have. */
function canonical(row: object): string {
  return JSON.stringify(row, (_key, value) =>
    value && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** One number for everything the graph says: equal for equal graphs. */
export async function fingerprint(database: Database): Promise<string> {
  const hash = createHash("sha256");
  for (const query of [ALL_NODES, ALL_EDGES])
    for (const line of await database.read(query)) hash.update(line).update("\n");
  return hash.digest("hex");
}

const NUMBERS = statement("revision numbers", "MATCH (r:Revision) RETURN r.number AS number ORDER BY number", (row) =>
  number(row, "number"),
);

/** The numbers of all revisions, in order. */
export function revisionNumbers(database: Database): Promise<number[]> {
  return database.read(NUMBERS);
}
