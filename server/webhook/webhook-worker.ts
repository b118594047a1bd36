import { randomUUID } from "node:crypto";
import { Pace } from "../feed/pace.ts";
import type { RevisionLog } from "../feed/revision-log.ts";
import type { Database } from "../neo4j/connect.ts";
import { type Attempt, DeliveryQueue, LEASE_MS } from "./delivery-queue.ts";
import { writeMessage } from "./message.ts";
import { DUE_WEBHOOKS } from "./queue.cypher.ts";
import { RETRY_RULES, type RetryRules } from "./retry.ts";
import { type Outcome, send } from "./send.ts";
import { REVISION_SUMMARY } from "./summary.cypher.ts";
import type { TargetPolicy } from "./target.ts";

/** How often waiting deliveries are looked for; new revisions are taken at once. */
const POLL_MS = 1_000;
const LONGEST_BACK_OFF_MS = 10_000;
/** How many webhooks one process works on at the same time. */
const MOST_AT_ONCE = 8;
/** How many changes a message lists. */
const LISTED_CHANGES = 100;
/** How long attempts that are under way may take when the process is stopped. */
const GRACE_MS = 3_000;

/** Tells webhooks of revisions: every server process runs one, and they share the work through the database. */
export class WebhookWorker {
  /** The queue this process takes its work from. */
  readonly queue: DeliveryQueue;
  private readonly database: Database;
  private readonly log: RevisionLog;
  private readonly policy: TargetPolicy;
  private readonly rules: RetryRules;
  private readonly pace = new Pace(POLL_MS, LONGEST_BACK_OFF_MS);
  private readonly busy = new Map<string, Promise<void>>();
  private readonly stopping = new AbortController();
  private running: Promise<void> | null = null;
  private silence = () => {};

  constructor(database: Database, log: RevisionLog, policy: TargetPolicy, rules: RetryRules = RETRY_RULES) {
    this.database = database;
    this.log = log;
    this.policy = policy;
    this.rules = rules;
    this.queue = new DeliveryQueue(database, randomUUID());
  }

  /** Begins to deliver. */
  start(): void {
    if (this.running) return;
    this.silence = this.log.onGrowth(() => this.poke());
    this.running = this.run();
  }

  /** Looks for work now: a webhook was changed. */
  poke(): void {
    this.pace.hurry();
  }

  /** Stops; what is under way may end, or is made again by another process or after the next start. */
  async stop(): Promise<void> {
    this.silence();
    this.pace.stop();
    const cut = setTimeout(() => this.stopping.abort(), GRACE_MS);
    await this.running;
    await Promise.all(this.busy.values());
    clearTimeout(cut);
  }

  private async run(): Promise<void> {
    while (!this.pace.stopped) {
      try {
        await this.takeUp();
        this.pace.succeed();
        await this.pace.rest();
      } catch (error) {
        this.complain("Webhooks cannot be looked up, trying again", error);
        await this.pace.backOff();
      }
    }
  }

  private async takeUp(): Promise<void> {
    const { latest } = this.log;
    if (latest === null) return;
    for (const id of await this.database.read(DUE_WEBHOOKS, { latest })) {
      if (this.busy.has(id)) continue;
      if (this.busy.size >= MOST_AT_ONCE) return;
      this.busy.set(id, this.workOn(id));
    }
  }

  /** Makes a webhook's attempts one after the other until none is due. */
  private async workOn(id: string): Promise<void> {
    try {
      while (!this.pace.stopped && (await this.step(id)));
      if (this.pace.stopped) await this.queue.release(id);
    } catch (error) {
      this.complain(`Webhook ${id} cannot be worked on, its lease runs out by itself`, error);
    } finally {
      this.busy.delete(id);
      // Something may have become due while the last step ended.
      if (this.busy.size === MOST_AT_ONCE - 1) this.poke();
    }
  }

  private async step(id: string): Promise<boolean> {
    const taken = performance.now();
    const attempt = await this.queue.take(id, this.log.latest ?? 0);
    if (!attempt) return false;
    const message = await this.messageOf(attempt);
    // A process that was suspended must not send what is another's by now.
    if (performance.now() - taken > LEASE_MS / 2) return false;
    const outcome = await send(message, this.policy, this.stopping.signal);
    if (this.stopping.signal.aborted) return false;
    await this.queue.finish(attempt, outcome, this.rules);
    return true;
  }

  private complain(what: string, error: unknown): void {
    console.error(`${what}: ${error instanceof Error ? error.message : error}`);
  }

  private async messageOf({ receiver, delivery, revision }: Attempt) {
    const [summary] = await this.database.read(REVISION_SUMMARY, { number: revision, limit: LISTED_CHANGES });
    if (!summary) throw new Error(`revision ${revision} is missing`);
    return writeMessage(receiver, { delivery, event: "REVISION" }, { revision: summary });
  }
}

/** Sends a message outside the queue, to see whether the receiver answers. */
export function sendTest(receiver: Attempt["receiver"], delivery: string, policy: TargetPolicy): Promise<Outcome> {
  const content = { message: "This is a test: there is no revision." };
  return send(writeMessage(receiver, { delivery, event: "TEST" }, content), policy);
}
