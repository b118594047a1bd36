import { createHash } from "node:crypto";
import neo4j from "neo4j-driver";
import { applySchema } from "../../schema/apply.ts";
import { type Address, connect, type Database } from "../../server/neo4j/connect.ts";
import { number } from "../../server/neo4j/row.ts";
import { statement } from "../../server/neo4j/statement.ts";

/** How long getting a database of its own may take a test file: now and then one has to be started. */
export const DATABASE_START_MS = 120_000;

/** A Neo4j of its own for tests that write: empty, with constraints and indexes, given back at the end. */
export interface ThrowawayDatabase {
  readonly address: Address;
  readonly database: Database;
  /** Runs any Cypher and returns the rows: for what only a test does, such as looking for secrets at rest. */
  run(cypher: string, parameters?: Record<string, unknown>): Promise<Record<string, unknown>[]>;
  stop(): Promise<void>;
}

/** Borrows an emptied Neo4j, which a second one in the same file does not share. */
export async function startThrowawayDatabase(): Promise<ThrowawayDatabase> {
  const address: Address = await ask("/lend");
  const database = connect(address);
  const options = { disableLosslessIntegers: true };
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), options);
  const run = async (cypher: string, parameters?: Record<string, unknown>) => {
    const { records } = await driver.executeQuery(cypher, parameters);
    return records.map((record) => record.toObject());
  };
  const session = driver.session();
  await session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS");
  await session.close();
  await applySchema(database);
  const stop = async () => {
    await driver.close();
    await database.close();
    await ask("/return", address);
  };
  return { address, database, run, stop };
}

/** Asks the lender of this test run. */
async function ask(path: string, body?: Address): Promise<Address> {
  const response = await fetch(`${process.env.TEST_LENDER}${path}`, {
    method: "POST",
    body: JSON.stringify(body ?? null),
  });
  if (!response.ok) throw new Error(`no database was lent: ${await response.text()}`);
  return response.json();
}

// What a revision writes about itself, and when a concept was written, is no part of what the graph says.
const CONTENT = `NOT (n:Revision OR n:Change OR n:RevisionCounter OR n:Migration OR n:User OR n:Session OR n:ApiToken
  OR n:PasswordLink OR n:Lock OR n:Release OR n:Proposal OR n:ProposedChange OR n:ProposalRemark OR n:ImportRun)`;

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

/** Everything in the database, history and people too, but what passes by itself: equal for equal databases, types included. */
export async function fingerprintOfAll({ run }: Pick<ThrowawayDatabase, "run">): Promise<string> {
  const typed = (name: string) =>
    `[key IN keys(${name}) | [key, valueType(${name}[key]), toStringOrNull(${name}[key]), ${name}[key]]] AS fields`;
  const lasting = (name: string) =>
    `NOT (${name}:Session OR ${name}:PasswordLink OR ${name}:Lock OR ${name}:RevisionCounter)`;
  const nodes = new Map<unknown, string>();
  for (const { id, labels, fields } of await run(
    `MATCH (n) WHERE ${lasting("n")} RETURN elementId(n) AS id, labels(n) AS labels, ${typed("n")}`,
  ))
    nodes.set(id, JSON.stringify([[labels].flat().sort(), [fields].flat().map(String).sort()]));
  const edges = await run(
    `MATCH (a)-[r]->(b) WHERE ${lasting("a")} AND ${lasting("b")}
     RETURN elementId(a) AS from, elementId(b) AS to, type(r) AS type, ${typed("r")}`,
  );
  const lines = edges.map(({ from, to, type, fields }) =>
    [nodes.get(from), type, [fields].flat().map(String).sort(), nodes.get(to)].join(" "),
  );
  return createHash("sha256")
    .update([...nodes.values(), ...lines].sort().join("\n"))
    .digest("hex");
}

const NUMBERS = statement("revision numbers", "MATCH (r:Revision) RETURN r.number AS number ORDER BY number", (row) =>
  number(row, "number"),
);

/** The numbers of all revisions, in order. */
export function revisionNumbers(database: Database): Promise<number[]> {
  return database.read(NUMBERS);
}
