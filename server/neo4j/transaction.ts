import { setTimeout as pausing } from "node:timers/promises";
import type { Result, Session, Transaction } from "neo4j-driver";
import { unavailable } from "../errors.ts";
import { isWorthRepeating } from "./faults.ts";
import { toDriver } from "./parameters.ts";
import type { GraphTransaction, Parameters, Statement } from "./statement.ts";

/** Longest any answer may take, also when the database is mute: a stopped process never times out by itself. */
export const DEADLINE_MS = 12_000;

/** Longest a write may take in the server: a list of some hundred thousand changes is one transaction. */
export const WRITE_TIMEOUT_MS = 600_000;

/** How long a write is tried again that meets transient faults, and how long the first pause is. */
export const LONGEST_REPEATING_MS = 5_000;
const FIRST_PAUSE_MS = 100;

/** The driver's own repeating waits for the answer to BEGIN before anything else is sent: this way a write takes a round trip less. */
export async function inOneTransaction<Value>(
  session: Session,
  work: (transaction: GraphTransaction) => Promise<Value>,
): Promise<Value> {
  const opened = session.beginTransaction({ timeout: WRITE_TIMEOUT_MS });
  try {
    const value = await work(statementsOf(opened));
    await opened.commit();
    return value;
  } catch (error) {
    // One that failed in the database is rolled back already.
    await opened.rollback().catch(() => undefined);
    throw error;
  }
}

/** An open transaction of the driver as one that answers statements. */
export function statementsOf(opened: Pick<Transaction, "run">): GraphTransaction {
  const run = async <Read>(query: Statement<Read>, parameters: Parameters = {}) => {
    const values = toDriver(parameters);
    try {
      return await rows(query, opened.run(query.cypher, values));
    } finally {
      // The driver keeps what it was asked until the transaction ends: of a long list that would be all of it.
      for (const name of Object.keys(values)) delete values[name];
    }
  };
  return { read: run, write: run };
}

/** Tries again after a transient fault, after longer and longer pauses of unequal length, so that writers do not meet again. */
export async function repeatedly<Value>(attempt: () => Promise<Value>): Promise<Value> {
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

/** Reads every row of a result by the statement's reader. */
export async function rows<Value>(query: Statement<Value>, result: Result): Promise<Value[]> {
  const { records } = await result;
  return records.map((record) => query.read(record.toObject()));
}

/** Fails with UNAVAILABLE where the work is not done in time. */
export async function before<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
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
