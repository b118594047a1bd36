import { apply, conceptUpdates } from "../changes/apply.ts";
import { inverse } from "../changes/difference.ts";
import { net } from "../changes/net.ts";
import { toChange } from "../changes/revert.ts";
import { badInput, ClientError } from "../errors.ts";
import type { Database } from "../neo4j/connect.ts";
import type { Rehearsal } from "../neo4j/rehearsal.ts";
import type { Graph, GraphTransaction, Parameters, Statement } from "../neo4j/statement.ts";
import type { View } from "../view.ts";
import { LATER, LATER_CHANGES, STAMP_PAST } from "./past.cypher.ts";

/** So many changes can be taken back for one request: it takes about a second, and editors of what it touches wait for it. */
export const MOST_LATER_CHANGES = 5_000;

/**
 * The graph as it was at a revision: what later ones changed is taken back, as the net change of each node and edge, in a transaction
 * that is never committed, opened when the first statement comes. O(later changes).
 */
export class PastGraph implements View {
  readonly revision: number;
  private readonly database: Database;
  private closed = false;
  private opened: Promise<Rehearsal<void>> | null = null;

  constructor(database: Database, revision: number) {
    this.database = database;
    this.revision = revision;
  }

  async read<Value>(statement: Statement<Value>, parameters?: Parameters): Promise<Value[]> {
    if (this.closed) throw new ClientError("UNAVAILABLE", "The request is over.");
    this.opened ??= this.database.rehearse((transaction) => takeBack(transaction, this.revision));
    return (await this.opened).read(statement, parameters);
  }

  async latest(): Promise<number> {
    return this.revision;
  }

  async unlogged(): Promise<readonly string[]> {
    return [];
  }

  /** Lets go of everything, for good: what still runs for a request that is over gets no new transaction. */
  async close(): Promise<void> {
    this.closed = true;
    await this.opened?.then((rehearsal) => rehearsal.end()).catch(() => undefined);
  }
}

async function takeBack(transaction: GraphTransaction, revision: number): Promise<void> {
  await refuseFar(transaction, revision);
  const later = (await transaction.read(LATER_CHANGES, { revision })).map(toChange);
  const back = net(later).map(inverse);
  await apply(transaction, back, new Date());
  await transaction.write(STAMP_PAST, { concepts: conceptUpdates(later).map(({ id }) => id), revision });
}

async function refuseFar(graph: Graph, revision: number): Promise<void> {
  const [{ changes, latest } = { changes: 0, latest: 0 }] = await graph.read(LATER, { revision });
  if (revision > latest) throw badInput([{ path: "x-as-of", message: `there is no revision ${revision} yet` }]);
  if (changes <= MOST_LATER_CHANGES) return;
  const message = `Revision ${revision} lies ${changes} changes back; at most ${MOST_LATER_CHANGES} can be taken back for one request: ask for a later one.`;
  const limits = { measure: "changes since the revision", value: changes, limit: MOST_LATER_CHANGES };
  throw new ClientError("TOO_COMPLEX", message, limits);
}
