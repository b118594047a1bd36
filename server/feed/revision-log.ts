import { badInput } from "../errors.ts";
import type { Revision } from "../history/revision.type.ts";
import type { Graph } from "../neo4j/statement.ts";
import { LATEST_REVISION } from "./feed.cypher.ts";
import { Follower } from "./follower.ts";
import { Pace } from "./pace.ts";
import { revisionsAfter } from "./revisions-after.ts";

/** How often the log is asked for what other server processes wrote: half of the second they may be behind. */
const POLL_MS = 500;
const LONGEST_BACK_OFF_MS = 5_000;
/** How soon a revision that is still being applied is looked at again. */
const INCOMPLETE_MS = 100;
const PAGE = 500;
/** How many of the latest revisions are kept for followers; those who are further behind read from the database. */
const KEPT = 1_000;

interface Waiter {
  readonly resolve: (latest: number) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * This process's view of the revision log: subscriptions, webhooks and whatever else has to keep up read from it. One indexed
 * query every half second serves them all; a commit of this process pokes it, so that it is seen at once.
 */
export class RevisionLog {
  private readonly graph: Graph;
  private readonly pace = new Pace(POLL_MS, LONGEST_BACK_OFF_MS);
  private readonly followers = new Set<Follower>();
  private readonly listeners = new Set<() => void>();
  private waiting: Waiter[] = [];
  /** An unbroken run that ends with the latest revision. */
  private recent: readonly Revision[] = [];
  private latestNumber: number | null = null;
  private failing = false;
  private running: Promise<void> | null = null;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /** The number of the last revision this process has seen; null before the database has answered for the first time. */
  get latest(): number | null {
    return this.latestNumber;
  }

  /** Begins to follow the database; one that is away is waited for. */
  start(): void {
    this.running ??= this.run();
  }

  /** Reads on without waiting for the next turn: something was committed. */
  poke(): void {
    this.pace.hurry();
  }

  /** Everything committed before this call has been seen when it resolves; fails where the database is away. */
  refresh(): Promise<number> {
    if (this.pace.stopped) return Promise.reject(new Error("the revision log is closed"));
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject });
      this.poke();
    });
  }

  /** Reads every revision after this one, and then each as it is made; without a number only those made from now on. */
  async follow(after?: number | null): Promise<Follower> {
    const latest = await this.refresh();
    const start = after ?? latest;
    if (start < 0 || start > latest)
      throw badInput([{ path: "after", message: `must be from 0 to ${latest}, the latest revision` }]);
    const follower = new Follower({ after: (number) => this.after(number), left: (one) => this.forget(one) }, start);
    this.followers.add(follower);
    return follower;
  }

  /** Calls the listener whenever revisions were added; returns what ends that. */
  onGrowth(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  /** Ends all followers and stops asking. */
  async close(): Promise<void> {
    this.pace.stop();
    for (const follower of this.followers) follower.end();
    await this.running;
    this.answer((waiter) => waiter.reject(new Error("the revision log is closed")), this.takeWaiting());
  }

  private forget(follower: Follower): void {
    this.followers.delete(follower);
  }

  private after(number: number): readonly Revision[] | Promise<readonly Revision[]> {
    const first = this.recent[0]?.number ?? (this.latestNumber ?? 0) + 1;
    if (number + 1 >= first) return this.recent.slice(number + 1 - first, number + 1 - first + PAGE);
    return revisionsAfter(this.graph, number, PAGE).then(({ revisions }) => revisions);
  }

  private async run(): Promise<void> {
    while (!this.pace.stopped) {
      const waiting = this.takeWaiting();
      try {
        const delay = await this.readOn();
        this.recovered();
        if (delay === "now") this.waiting.unshift(...waiting);
        else this.answer((waiter) => waiter.resolve(this.latestNumber ?? 0), waiting);
        if (delay !== "now") await this.pace.rest(delay);
      } catch (error) {
        this.complain(error);
        this.answer((waiter) => waiter.reject(error), waiting);
        await this.pace.backOff();
      }
    }
  }

  /** Reads what was added; returns when to look again. */
  private async readOn(): Promise<number | "now" | undefined> {
    // What is the latest at the start may still be being applied: it is read like all that follow.
    this.latestNumber ??= Math.max(0, ((await this.graph.read(LATEST_REVISION))[0] ?? 0) - 1);
    const { revisions, more } = await revisionsAfter(this.graph, this.latestNumber, PAGE);
    this.add(revisions);
    if (!more) return undefined;
    // Nothing new although there is more: its commit is not done, so nobody who waits can mean it.
    return revisions.length > 0 ? "now" : INCOMPLETE_MS;
  }

  private add(revisions: readonly Revision[]): void {
    const last = revisions.at(-1);
    if (!last) return;
    this.recent = [...this.recent, ...revisions].slice(-KEPT);
    this.latestNumber = last.number;
    for (const follower of this.followers) follower.grown();
    for (const listener of this.listeners) listener();
  }

  private takeWaiting(): Waiter[] {
    const taken = this.waiting;
    this.waiting = [];
    return taken;
  }

  private answer(how: (waiter: Waiter) => void, waiting: readonly Waiter[]): void {
    for (const waiter of waiting) how(waiter);
  }

  private complain(error: unknown): void {
    const reason = error instanceof Error ? error.message : error;
    if (!this.failing) console.error(`The revision log cannot be read, trying again until it can: ${reason}`);
    this.failing = true;
  }

  private recovered(): void {
    if (this.failing) console.error("The revision log is read again.");
    this.failing = false;
    this.pace.succeed();
  }
}
