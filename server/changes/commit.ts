import { randomUUID } from "node:crypto";
import type { Database } from "../neo4j/connect.ts";
import type { Graph, GraphTransaction } from "../neo4j/statement.ts";
import { apply } from "./apply.ts";
import { type Change, type State, touched } from "./change.ts";
import { announceCommit } from "./committed.ts";
import { currentStates } from "./current.ts";
import { difference } from "./difference.ts";
import {
  APPEND_CHANGES,
  APPEND_REVISION,
  FIND_COMMIT,
  RETURN_NUMBER,
  STAMP_CONCEPTS,
  TAKE_NUMBER,
} from "./revision.cypher.ts";
import { validate } from "./validate.ts";

/** Who writes, and why. */
export interface Author {
  readonly actor: string;
  readonly message?: string | null;
}

/** Says what ought to be, reading the graph as it is; it may run more than once. */
export type Plan = (graph: Graph) => Promise<readonly State[]>;

const BATCH = 10_000;

/**
 * The only way to write to the graph: makes the wanted states true in one transaction that also appends one revision.
 * The revision counter is locked first, so a plan reads what no other writer can change before it is applied.
 * Returns the revision's number, or null where nothing had to change.
 */
export async function commit(database: Database, author: Author, plan: Plan): Promise<number | null> {
  const id = randomUUID();
  const committed = await database.write(async (transaction) => {
    const [made] = await transaction.read(FIND_COMMIT, { commit: id });
    if (made != null) return made;
    const [number] = await transaction.write(TAKE_NUMBER);
    if (number === undefined) throw new Error("the revision counter gave no number");
    const changes = await planned(transaction, plan);
    if (changes.length === 0) return giveBack(transaction, number);
    const at = new Date();
    await apply(transaction, changes, at);
    await append(
      transaction,
      { number, at, commit: id, actor: author.actor, message: author.message ?? null },
      changes,
    );
    return number;
  });
  if (committed !== null) announceCommit(database);
  return committed;
}

async function planned(transaction: GraphTransaction, plan: Plan): Promise<Change[]> {
  const wanted = validate(await plan(transaction));
  return difference(await currentStates(transaction, wanted), wanted);
}

async function giveBack(transaction: GraphTransaction, number: number): Promise<null> {
  await transaction.write(RETURN_NUMBER, { number: number - 1 });
  return null;
}

interface RevisionRecord {
  readonly number: number;
  readonly at: Date;
  readonly commit: string;
  readonly actor: string;
  readonly message: string | null;
}

async function append(
  transaction: GraphTransaction,
  revision: RevisionRecord,
  changes: readonly Change[],
): Promise<void> {
  const [attributed] = await transaction.write(APPEND_REVISION, { ...revision, size: changes.length });
  if (attributed !== 1) throw new Error(`there is no user ${revision.actor} to attribute the revision to`);
  for (let start = 0; start < changes.length; start += BATCH) {
    const rows = changes.slice(start, start + BATCH).map((change, offset) => changeRow(change, start + offset));
    await transaction.write(APPEND_CHANGES, { number: revision.number, rows });
  }
  const ids = [...new Set(changes.flatMap(touched))];
  await transaction.write(STAMP_CONCEPTS, { ids, number: revision.number, at: revision.at });
}

function changeRow(change: Change, index: number) {
  const { before, after } = change;
  const json = { index, before: before && JSON.stringify(before), after: after && JSON.stringify(after) };
  if ("edge" in change) return { ...json, kind: change.edge, conceptId: change.from, otherId: change.to };
  const { node, id, owner } = change;
  return { ...json, kind: node, conceptId: owner ?? id, otherId: owner ? id : null };
}
