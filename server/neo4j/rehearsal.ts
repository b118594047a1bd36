import type { Session } from "neo4j-driver";
import { unavailable } from "../errors.ts";
import { toClientError } from "./faults.ts";
import type { GraphTransaction, Parameters, Statement } from "./statement.ts";
import { before, DEADLINE_MS, repeatedly, statementsOf } from "./transaction.ts";

/** Longest a rehearsal may hold what it locks: it is one request. */
const REHEARSAL_TIMEOUT_MS = 10_000;

/** A transaction that ends as if it had never been: what it reads includes what it has written, and nobody else sees that. */
export interface Rehearsal<Prepared> extends GraphTransaction {
  /** What the preparation made. */
  readonly prepared: Prepared;
  /** Takes back everything. */
  end(): Promise<void>;
}

/** Opens a rehearsal and prepares it. Transient faults, deadlocks among them, come while it writes: then it is begun again. */
export async function rehearse<Prepared>(
  open: () => Session,
  prepare: (transaction: GraphTransaction) => Promise<Prepared>,
): Promise<Rehearsal<Prepared>> {
  const attempt = () => repeatedly(() => prepared(open(), prepare));
  try {
    return await before(DEADLINE_MS, attempt());
  } catch (error) {
    throw toClientError(error);
  }
}

async function prepared<Prepared>(
  session: Session,
  prepare: (transaction: GraphTransaction) => Promise<Prepared>,
): Promise<Rehearsal<Prepared>> {
  const opened = session.beginTransaction({ timeout: REHEARSAL_TIMEOUT_MS });
  const statements = statementsOf(opened);
  try {
    return new OpenRehearsal(session, statements, await prepare(statements));
  } catch (error) {
    // Closing the session rolls back what is open; nobody needs its outcome.
    session.close().catch(() => undefined);
    throw error;
  }
}

class OpenRehearsal<Prepared> implements Rehearsal<Prepared> {
  readonly prepared: Prepared;
  private readonly session: Session;
  private readonly statements: GraphTransaction;
  /** A statement that fails ends the transaction: those after it fail for the same reason. */
  private failure: { readonly error: unknown } | null = null;
  private ended = false;

  constructor(session: Session, statements: GraphTransaction, prepared: Prepared) {
    this.session = session;
    this.statements = statements;
    this.prepared = prepared;
  }

  read<Value>(statement: Statement<Value>, parameters?: Parameters): Promise<Value[]> {
    return this.run(() => this.statements.read(statement, parameters));
  }

  write<Value>(statement: Statement<Value>, parameters?: Parameters): Promise<Value[]> {
    return this.run(() => this.statements.write(statement, parameters));
  }

  async end(): Promise<void> {
    this.ended = true;
    await this.session.close().catch(() => undefined);
  }

  private async run<Value>(ask: () => Promise<Value[]>): Promise<Value[]> {
    if (this.failure) throw this.failure.error;
    try {
      return await before(DEADLINE_MS, ask());
    } catch (error) {
      // Whoever asked went away, and what still ran for them was stopped: no fault of anything.
      this.failure ??= { error: this.ended ? unavailable("The request is over.") : toClientError(error) };
      throw this.failure.error;
    }
  }
}
