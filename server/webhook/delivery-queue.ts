import { randomUUID } from "node:crypto";
import type { Database } from "../neo4j/connect.ts";
import type { Receiver } from "./message.ts";
import {
  BEGIN_ATTEMPT,
  END_ATTEMPT,
  LEASE_WEBHOOK,
  LOCK_WEBHOOK,
  NEXT_DELIVERY,
  RELEASE_WEBHOOK,
  REPLAY,
} from "./queue.cypher.ts";
import { type RetryRules, retryDelay } from "./retry.ts";
import type { Outcome } from "./send.ts";

/** How long a webhook belongs to the process that works on it: well over what one attempt can take. */
export const LEASE_MS = 30_000;

/** One attempt that is this process's to make. */
export interface Attempt {
  readonly receiver: Receiver;
  readonly delivery: string;
  readonly revision: number;
  /** How many attempts there are with this one. */
  readonly attempts: number;
  readonly ageMs: number;
}

/**
 * The deliveries of webhooks, kept in the database. A webhook is leased as a whole, and has at most one delivery under way, so
 * it hears of revisions in order and never of two at once; what comes after is no more than a number, however long it waits.
 */
export class DeliveryQueue {
  private readonly database: Database;
  private readonly worker: string;

  constructor(database: Database, worker: string) {
    this.database = database;
    this.worker = worker;
  }

  /** Takes what a webhook has to do now; null, and the lease is given back, where that is nothing or is another's. */
  async take(id: string, latest: number): Promise<Attempt | null> {
    const { worker } = this;
    return this.database.write(async (transaction) => {
      await transaction.write(LOCK_WEBHOOK, { id, worker });
      const [receiver] = await transaction.write(LEASE_WEBHOOK, { id, worker, latest, lease: LEASE_MS });
      if (!receiver) {
        await transaction.write(RELEASE_WEBHOOK, { id, worker });
        return null;
      }
      if (!receiver.pending) await transaction.write(NEXT_DELIVERY, { id, delivery: randomUUID() });
      const [begun] = await transaction.write(BEGIN_ATTEMPT, { id });
      if (!begun) throw new Error(`the pending delivery of webhook ${id} is missing`);
      return { receiver, delivery: begun.id, revision: begun.revision, attempts: begun.attempts, ageMs: begun.ageMs };
    });
  }

  /** Notes how an attempt went, and when the next one is due where it failed. */
  async finish({ receiver, delivery, attempts, ageMs }: Attempt, outcome: Outcome, rules: RetryRules): Promise<void> {
    const { id } = receiver;
    const { worker } = this;
    const delay = outcome.error === null ? null : retryDelay(attempts, ageMs, Math.random(), rules);
    const failed = delay === null ? "FAILED" : "PENDING";
    const status = outcome.error === null ? "SUCCEEDED" : failed;
    await this.database.write(async (transaction) => {
      await transaction.write(LOCK_WEBHOOK, { id, worker });
      await transaction.write(END_ATTEMPT, { id, worker, delivery, status, delay, ...outcome });
    });
  }

  /** Gives a webhook back so that another process can go on with it at once. */
  async release(id: string): Promise<void> {
    await this.database.write((transaction) => transaction.write(RELEASE_WEBHOOK, { id, worker: this.worker }));
  }

  /** Lets a webhook hear of everything from this revision on again. */
  async replay(id: string, from: number): Promise<void> {
    await this.database.write(async (transaction) => {
      await transaction.write(LOCK_WEBHOOK, { id, worker: this.worker });
      await transaction.write(REPLAY, { id, from });
    });
  }
}
