import { ClientError } from "../errors.ts";
import type { GraphTransaction } from "../neo4j/statement.ts";
import { writesOf } from "./apply.ts";
import type { Author } from "./author.ts";
import type { Change } from "./change.ts";
import { checkGraph } from "./graph-rules.ts";
import { refuseMissing } from "./missing.ts";
import { type Plan, type Planned, planned } from "./plan.ts";
import type { Counter } from "./revision.cypher.ts";
import { logWrites } from "./revision-log.ts";
import { send, type Write } from "./write.ts";

/** A write that is to become one revision; its id tells it from all others, also when it is tried again. */
export interface Commit {
  readonly id: string;
  readonly author: Author;
  readonly plan: Plan;
}

/** What became of each commit: the number of its revision, null where nothing had to change, or why it was refused. */
export interface Done {
  readonly outcomes: (number | null | ClientError)[];
  /** The number of the last revision. */
  readonly last: number;
}

/** Changes of which all writes are sent before any answer is waited for. */
const SENT_AT_ONCE = 1_000;

/**
 * Commits one after the other in one transaction. The server carries out in order what it is sent, so nothing is waited for without need:
 * a plan is read behind the statement that asks for the counter, and behind the writes of the commit before it.
 */
export async function commitAll(
  transaction: GraphTransaction,
  commits: readonly Commit[],
  counting: Promise<Counter[]>,
): Promise<Done> {
  const outcomes: Done["outcomes"] = [];
  let written = Promise.resolve();
  let last: number | undefined;
  for (const commit of commits) {
    const planning = planned(transaction, commit.author, commit.plan).catch(refusal);
    const [[counter], plan] = await Promise.all([counting, planning, written]);
    if (!counter) throw new Error("the revision counter gave no number");
    last ??= counter.last;
    const made = counter.made.get(commit.id);
    if (made !== undefined) outcomes.push(made);
    else if (plan instanceof ClientError) outcomes.push(plan);
    else if (plan.changes.length === 0) outcomes.push(null);
    else {
      last += 1;
      outcomes.push(last);
      written = carryOut(transaction, commit, plan, last);
      if (plan.changes.length > SENT_AT_ONCE) await written;
    }
  }
  await written;
  return { outcomes, last: last ?? 0 };
}

/** What is refused before anything is written for it does no harm to the others in the transaction. */
function refusal(error: unknown): ClientError {
  if (error instanceof ClientError) return error;
  throw error;
}

/** Writes the changes with their log, and checks what they make of the graph. */
async function carryOut(
  transaction: GraphTransaction,
  commit: Commit,
  { wanted, changes }: Planned,
  number: number,
): Promise<void> {
  const { watch, reverts } = commit.author;
  // Each change is written to the graph and to the log; its concepts are stamped at last.
  const written = (rows: number) => watch?.(Math.min(Math.floor(rows / 2), changes.length), changes.length);
  const sent = send(transaction, allWrites(commit, number, changes), written).catch(refuseMissing(transaction, wanted));
  // A list too long to be sent at once has to arrive before the graph is looked at.
  if (changes.length > SENT_AT_ONCE) await sent;
  await Promise.all([sent, checkGraph(transaction, changes, reverts)]);
  watch?.(changes.length, changes.length);
}

function* allWrites({ id, author }: Commit, number: number, changes: readonly Change[]): Generator<Write> {
  const at = new Date();
  yield* writesOf(changes, at);
  yield* logWrites({ ...author, number, at, commit: id }, changes);
  if (author.also) yield* author.also(number);
}
