import neo4j, { type Driver, type Session } from "neo4j-driver";
import { isWorthRepeating, toClientError } from "./faults.ts";
import { toDriver } from "./parameters.ts";
import { type Rehearsal, rehearse } from "./rehearsal.ts";
import { type Graph, type GraphTransaction, type Parameters, type Statement, statement } from "./statement.ts";
import {
  before,
  DEADLINE_MS,
  inOneTransaction,
  LONGEST_REPEATING_MS,
  repeatedly,
  rows,
  WRITE_TIMEOUT_MS,
} from "./transaction.ts";

/** Longest a read may take in the server before it is stopped there. */
const TRANSACTION_TIMEOUT_MS = 10_000;

/** Rows of a stream that are fetched at once. */
const STREAMED_AT_ONCE = 500;

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
  /** Reads row by row, never holding many: for results larger than memory. It may take as long as a write. */
  stream<Value>(query: Statement<Value>, parameters?: Parameters): AsyncGenerator<Value>;
  /** Runs the work in one write transaction; it is repeated after a transient fault, so it has to be idempotent. */
  write<Value>(work: (transaction: GraphTransaction) => Promise<Value>): Promise<Value>;
  /** Runs one statement that writes, in a transaction of its own. It is not repeated: one that fails may have been carried out or not. */
  writeOnce<Value>(statement: Statement<Value>, parameters: Parameters): Promise<Value[]>;
  /** Opens a transaction that is never committed; the preparation is repeated after a transient fault, so it has to be idempotent. */
  rehearse<Value>(prepare: (transaction: GraphTransaction) => Promise<Value>): Promise<Rehearsal<Value>>;
  /** Runs one schema statement: constraints and indexes cannot share a transaction with data. */
  define(cypher: string): Promise<void>;
  /** Fails with UNAVAILABLE unless a real query is answered in time. */
  probe(): Promise<void>;
  close(): Promise<void>;
}

const addresses = new WeakMap<Database, Address>();

/** Where a database is, for a thread that has to connect anew; undefined for one that was not made by `connect`. */
export function addressOf(database: Database): Address | undefined {
  return addresses.get(database);
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
  const database = new Neo4jDatabase(driver, address.database);
  const { uri, user, password } = address;
  addresses.set(database, { uri, user, password, ...(address.database ? { database: address.database } : {}) });
  return database;
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

  async *stream<Value>(query: Statement<Value>, parameters: Parameters = {}): AsyncGenerator<Value> {
    const session = this.open("READ", STREAMED_AT_ONCE);
    try {
      const result = session.run(query.cypher, toDriver(parameters), { timeout: WRITE_TIMEOUT_MS });
      for await (const record of result) yield query.read(record.toObject());
    } catch (error) {
      throw toClientError(error);
    } finally {
      session.close().catch(() => undefined);
    }
  }

  async write<Value>(work: (transaction: GraphTransaction) => Promise<Value>): Promise<Value> {
    return this.inSession("WRITE", (session) => repeatedly(() => inOneTransaction(session, work)), null);
  }

  writeOnce<Value>(query: Statement<Value>, parameters: Parameters): Promise<Value[]> {
    const options = { timeout: TRANSACTION_TIMEOUT_MS };
    return this.inSession("WRITE", (session) => rows(query, session.run(query.cypher, toDriver(parameters), options)));
  }

  async rehearse<Value>(prepare: (transaction: GraphTransaction) => Promise<Value>): Promise<Rehearsal<Value>> {
    return rehearse(() => this.open("WRITE"), prepare);
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
    const session = this.open(mode);
    try {
      return await (deadline === null ? work(session) : before(deadline, work(session)));
    } catch (error) {
      throw toClientError(error);
    } finally {
      // Closing a session whose server is mute would hang, and nobody needs its outcome.
      session.close().catch(() => undefined);
    }
  }

  private open(mode: "READ" | "WRITE", fetchSize?: number): Session {
    return this.driver.session({
      defaultAccessMode: mode,
      bookmarkManager: this.driver.executeQueryBookmarkManager,
      ...(this.database ? { database: this.database } : {}),
      ...(fetchSize ? { fetchSize } : {}),
    });
  }
}
