import { setImmediate as othersToArrive } from "node:timers/promises";
import { ClientError } from "../errors.ts";

/** What became of one item: its result, or why it was refused. */
type Outcome<Result> = Result | ClientError;

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

const MOST_TOGETHER = 32;

/**
 * Lets writes that arrive while another one is at work share the next transaction. They have to wait for each other anyway, as numbers have
 * no gaps; together they wait for the disk once. Each keeps its own revision and its own outcome. Where a transaction fails because of one
 * of them, they are done again one by one.
 */
export class CommitQueue<Item, Result> {
  private readonly work: (items: readonly Item[]) => Promise<Outcome<Result>[]>;
  private waiting: Waiting<Item, Result>[] = [];
  private busy = false;

  constructor(work: (items: readonly Item[]) => Promise<Outcome<Result>[]>) {
    this.work = work;
  }

  add(item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      if (!this.busy) void this.drain();
    });
  }

  private async drain(): Promise<void> {
    this.busy = true;
    let group: readonly Waiting<Item, Result>[] = [];
    while (this.waiting.length > 0) {
      // Clients whose writes were done together ask for their next ones together.
      if (group.length > 1) await othersToArrive();
      group = this.waiting.splice(0, MOST_TOGETHER);
      await this.together(group);
    }
    this.busy = false;
  }

  private async together(group: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const outcomes = await this.work(group.map(({ item }) => item));
      for (const [index, { resolve, reject }] of group.entries()) {
        const outcome = outcomes[index];
        if (outcome === undefined || outcome instanceof ClientError) reject(outcome);
        else resolve(outcome);
      }
    } catch (error) {
      if (group.length === 1 || isUnavailable(error)) for (const { reject } of group) reject(error);
      else for (const one of group) await this.together([one]);
    }
  }
}

/** A database that is away is so for everyone: to ask it again for each would only make them wait. */
function isUnavailable(error: unknown): boolean {
  return error instanceof ClientError && error.extensions.code === "UNAVAILABLE";
}
