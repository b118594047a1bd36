import { randomUUID } from "node:crypto";
import type { Database } from "../neo4j/connect.ts";
import type { Graph, GraphTransaction } from "../neo4j/statement.ts";
import { apply } from "./apply.ts";
import type { Author } from "./author.ts";
import type { Change, State } from "./change.ts";
import { announceCommit } from "./committed.ts";
import { refuseStale } from "./conflict.ts";
import { currentStates } from "./current.ts";
import { difference } from "./difference.ts";
import { checkGraph } from "./graph-rules.ts";
import { FIND_COMMIT, GIVE_NUMBER_BACK, TAKE_NUMBER } from "./revision.cypher.ts";
import { appendRevision } from "./revision-log.ts";
import { validate } from "./validate.ts";

/** Says what ought to be, reading the graph as it is; it may run more than once. */
export type Plan = (graph: Graph) => Promise<readonly State[]>;

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
    if (author.expectedRevision != null) await refuseStale(transaction, changes, author.expectedRevision);
    const at = new Date();
    await apply(transaction, changes, at);
    await checkGraph(transaction, changes);
    await appendRevision(transaction, { number, at, commit: id, ...author }, changes);
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
  await transaction.write(GIVE_NUMBER_BACK, { number: number - 1 });
  return null;
}
