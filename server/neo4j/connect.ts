import { setTimeout as pausing } from "node:timers/promises";
import neo4j, { type Driver, type Result, type Session } from "neo4j-driver";
import { unavailable } from "../errors.ts";
import { isWorthRepeating, toClientError } from "./faults.ts";
import { toDriver } from "./parameters.ts";
import { type Graph, type GraphTransaction, type Parameters, type Statement, statement } from "./statement.ts";

/** Longest a read may take in the server before it is stopped there. */
const TRANSACTION_TIMEOUT_MS = 10_000;
/** Longest any answer may take, also when the database is mute: a stopped process never times out by itself. */
const DEADLINE_MS = 12_000;

/** Longest a write may take in the server: a list of some hundred thousand changes is one transaction. */
const WRITE_TIMEOUT_MS = 600_000;

/** How long a write is tried again that meets transient faults, and how long the first pause is. */
const LONGEST_REPEATING_MS = 5_000;
const FIRST_PAUSE_MS = 100;

const PROBE = statement("probe", "RETURN 1 AS one", () => true);

/** Where the database is and how to sign in. */
export interface Address {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string;
}

/** The one door to Neo4j: reads, write transactions, readiness. */
export interface Database extends Graph {
  /** Runs the work in one write transaction; it is repeated after a transient fault, so it has to be idempotent. */
  write<Value>(work: (transaction: GraphTransaction) => Promise<Value>): Promise<Value>;
  /** Runs one statement that writes, in a transaction of its own. It is not repeated: one that fails may have been carried out or not. */
  writeOnce<Value>(statement: Statement<Value>, parameters: Parameters): Promise<Value[]>;
  /** Runs one schema statement: constraints and indexes cannot share a transaction with data. */
  define(cypher: string): Promise<void>;
  /** Fails with UNAVAILABLE unless a real query is answered in time. */
  probe(): Promise<void>;
  close(): Promise<void>;
}

/** Opens the driver; nothing is sent until the first query, so a database that is down does not stop the start. */
export function connect(address: Address): Database {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
    maxTransactionRetryTime: LONGEST_REPEATING_MS,
    connectionAcquisitionTimeout: 5_000,
    connectionTimeout: 3_000,
    maxConnectionPoolSize: 64,
    userAgent: "careers-graph/0.1",
  });
  return new Neo4jDatabase(driver, address.database);
}

class Neo4jDatabase implements Database {
  private readonly driver: Driver;
  private readonly database: string | undefined;

  constructor(driver: Driver, database: string | undefined) {
    this.driver = driver;
    this.database = database;
  }

  /** An auto-commit read saves a round trip; one that met a lost connection is repeated in a managed transaction. */
  async read<Value>(query: Statement<Value>, parameters: Parameters = {}): Promise<Value[]> {
    const values = toDriver(parameters);
    return this.inSession("READ", async (session) => {
      const options = { timeout: TRANSACTION_TIMEOUT_MS };
      try {
        return await rows(query, session.run(query.cypher, values, options));
      } catch (error) {
        if (!isWorthRepeating(error)) throw error;
        return await session.executeRead((transaction) => rows(query, transaction.run(query.cypher, values)), options);
      }
    });
  }

  async write<Value>(work: (transaction: GraphTransaction) => Promise<Value>): Promise<Value> {
    return this.inSession("WRITE", (session) => repeatedly(() => inOneTransaction(session, work)), null);
  }

  writeOnce<Value>(query: Statement<Value>, parameters: Parameters): Promise<Value[]> {
    const options = { timeout: TRANSACTION_TIMEOUT_MS };
    return this.inSession("WRITE", (session) => rows(query, session.run(query.cypher, toDriver(parameters), options)));
  }

  async define(cypher: string): Promise<void> {
    await this.inSession("WRITE", (session) => session.run(cypher), null);
  }

  async probe(): Promise<void> {
    await this.read(PROBE);
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  private async inSession<Value>(
    mode: "READ" | "WRITE",
    work: (session: Session) => Promise<Value>,
    deadline: number | null = DEADLINE_MS,
  ): Promise<Value> {
    const session = this.driver.session({
      defaultAccessMode: mode,
      bookmarkManager: this.driver.executeQueryBookmarkManager,
      ...(this.database ? { database: this.database } : {}),
    });
    try {
      return await (deadline === null ? work(session) : before(deadline, work(session)));
    } catch (error) {
      throw toClientError(error);
    } finally {
      // Closing a session whose server is mute would hang, and nobody needs its outcome.
      session.close().catch(() => undefined);
    }
  }
}

/** The driver's own repeating waits for the answer to BEGIN before anything else is sent: this way a write takes a round trip less. */
async function inOneTransaction<Value>(
  session: Session,
  work: (transaction: GraphTransaction) => Promise<Value>,
): Promise<Value> {
  const opened = session.beginTransaction({ timeout: WRITE_TIMEOUT_MS });
  const run = <Read>(query: Statement<Read>, parameters: Parameters = {}) =>
    rows(query, opened.run(query.cypher, toDriver(parameters)));
  try {
    const value = await work({ read: run, write: run });
    await opened.commit();
    return value;
  } catch (error) {
    // One that failed in the database is rolled back already.
    await opened.rollback().catch(() => undefined);
    throw error;
  }
}

/** Tries again after a transient fault, after longer and longer pauses of unequal length, so that writers do not meet again. */
async function repeatedly<Value>(attempt: () => Promise<Value>): Promise<Value> {
  const until = performance.now() + LONGEST_REPEATING_MS;
  for (let pause = FIRST_PAUSE_MS; ; pause *= 2) {
    try {
      return await attempt();
    } catch (error) {
      if (!isWorthRepeating(error) || performance.now() + pause > until) throw error;
      await pausing(pause * (0.5 + Math.random()));
    }
  }
}

async function rows<Value>(query: Statement<Value>, result: Result): Promise<Value[]> {
  const { records } = await result;
  return records.map((record) => query.read(record.toObject()));
}

async function before<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(unavailable("The database did not answer in time: try again shortly.")),
      milliseconds,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
