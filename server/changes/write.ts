import type { GraphTransaction, Parameters, Statement } from "../neo4j/statement.ts";

/** Rows on their way at once: large enough to make waiting rare, small enough to keep messages and memory modest. */
export const BATCH = 10_000;

/** One statement that is about to be sent, with the rows it is for. */
export interface Write {
  readonly statement: Statement<number>;
  readonly parameters: Parameters;
  /** How many rows it has. */
  readonly rows: number;
  /** How many of them it must do: one whose node or ends are missing does nothing. */
  readonly wanted: number;
  /** What it means when it does less. */
  readonly failure?: string;
}

/** A write that did less than it was asked to: what its rows refer to is not there. */
export class IncompleteWrite extends Error {
  constructor({ statement, wanted, failure }: Write, done: number) {
    super(failure ?? `${statement.name}: ${wanted - done} of ${wanted} did not find the nodes they name`);
    this.name = "IncompleteWrite";
  }
}

/**
 * Sends writes in their order. The server carries them out one after the other, so an answer is only waited for once 10,000 rows are on
 * their way: a small change takes one round trip, and a list of n rows about n / 10,000. After each answer it is told how many rows are
 * written; what that throws ends the writing.
 */
export async function send(
  transaction: GraphTransaction,
  writes: Iterable<Write>,
  written: (rows: number) => void = () => undefined,
): Promise<void> {
  let onTheWay: Promise<void>[] = [];
  let rows = 0;
  let answered = 0;
  for (const write of writes) {
    onTheWay.push(carryOut(transaction, write));
    rows += write.rows;
    if (rows - answered < BATCH) continue;
    await Promise.all(onTheWay);
    onTheWay = [];
    answered = rows;
    written(answered);
  }
  await Promise.all(onTheWay);
}

async function carryOut(transaction: GraphTransaction, write: Write): Promise<void> {
  const [done = 0] = await transaction.write(write.statement, write.parameters);
  if (done !== write.wanted) throw new IncompleteWrite(write, done);
}

/** The writes of one statement for any number of items: `row` makes the row of each only when its batch is due. */
export function* inBatches<Item>(
  statement: Statement<number>,
  items: readonly Item[],
  row: (item: Item, index: number) => unknown,
  parameters: Parameters = {},
  isWanted: (item: Item) => boolean = () => true,
): Generator<Write> {
  for (let start = 0; start < items.length; start += BATCH) {
    const batch = items.slice(start, start + BATCH);
    const rows = batch.map((item, offset) => row(item, start + offset));
    yield {
      statement,
      parameters: { ...parameters, rows },
      rows: rows.length,
      wanted: batch.filter(isWanted).length,
    };
  }
}
