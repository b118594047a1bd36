import { randomUUID } from "node:crypto";
import type { ClientError } from "../errors.ts";
import type { Database } from "../neo4j/connect.ts";
import type { Author } from "./author.ts";
import { CommitQueue } from "./commit-queue.ts";
import { type Commit, commitAll, type Done } from "./commit-transaction.ts";
import { announceCommit } from "./committed.ts";
import { commitEdits, type Edited } from "./edits.ts";
import type { Plan } from "./plan.ts";
import { LOCK_COUNTER } from "./revision.cypher.ts";
import { IncompleteWrite } from "./write.ts";

const committers = new WeakMap<Database, Committer>();

/**
 * The only way to write to the graph: makes the wanted states true in one transaction that also appends one revision.
 * Returns the revision's number, or null where nothing had to change.
 *
 * A plan is made from the graph as revision n left it, and its changes are appended as revision n + 1 only if n is still the last one
 * then; otherwise it is made anew. So no write is lost and numbers have no gaps, however many processes write. An edit of fields takes two
 * round trips (edits.ts); everything else three: the plan reads, the changes and their log are written, the transaction is committed.
 * Time and memory are linear in the number of changes.
 */
export function commit(database: Database, author: Author, plan: Plan): Promise<number | null> {
  const committer = committers.get(database) ?? new Committer(database);
  committers.set(database, committer);
  return committer.queue.add({ id: randomUUID(), author, plan });
}

/** Commits what one process writes to one database. */
class Committer {
  readonly queue = new CommitQueue((commits: readonly Commit[]) => this.commit(commits));
  private readonly database: Database;
  /** The last revision, where this process knows it because it made it. */
  private last: number | undefined;

  constructor(database: Database) {
    this.database = database;
  }

  private async commit(commits: readonly Commit[]): Promise<(number | null | ClientError)[]> {
    const known = this.last;
    // Unless all goes well, what is the last one now is not known.
    this.last = undefined;
    const edited: Edited =
      known === undefined
        ? { outcomes: commits.map(() => undefined), last: undefined }
        : await commitEdits(this.database, commits, known);
    const rest = commits.filter((_, index) => edited.outcomes[index] === undefined);
    const done = await this.inTransaction(rest, edited.last);
    this.last = done.last;
    const others = [...done.outcomes];
    const outcomes = edited.outcomes.flatMap((outcome) => (outcome === undefined ? others.splice(0, 1) : [outcome]));
    if (outcomes.some((outcome) => typeof outcome === "number")) announceCommit(this.database);
    return outcomes;
  }

  private async inTransaction(commits: readonly Commit[], known: number | undefined): Promise<Done> {
    if (commits.length === 0 && known !== undefined) return { outcomes: [], last: known };
    return this.tried(commits, known).catch((error: unknown) => {
      // Most likely another process wrote meanwhile: under the lock that cannot happen.
      if (known === undefined || !(error instanceof IncompleteWrite)) throw error;
      return this.tried(commits, undefined);
    });
  }

  private tried(commits: readonly Commit[], known: number | undefined): Promise<Done> {
    let last = known;
    return this.database.write((transaction) => {
      const ids = commits.map(({ id }) => id);
      const counter =
        last === undefined
          ? transaction.write(LOCK_COUNTER, { by: ids[0], commits: ids })
          : Promise.resolve([{ last, made: new Map<string, number>() }]);
      // A transaction that is repeated may have been carried out already: that is seen under the lock only.
      last = undefined;
      return commitAll(transaction, commits, counter);
    });
  }
}
