import type { Revision } from "../history/revision.type.ts";

/** Where a follower reads: everything known after a number, at most a page of it. */
export interface FollowerSource {
  after(number: number): Promise<readonly Revision[]> | readonly Revision[];
  left(follower: Follower): void;
}

/**
 * One reader of the log, in order and without gaps. It holds a position and at most one page, however slowly it is read: what
 * a slow reader has missed is read again from where it stands. To be read by one loop at a time.
 */
export class Follower implements AsyncIterableIterator<Revision> {
  private readonly source: FollowerSource;
  private position: number;
  private page: Revision[] = [];
  private ended = false;
  private wake: () => void = () => undefined;

  constructor(source: FollowerSource, after: number) {
    this.source = source;
    this.position = after;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<Revision, undefined>> {
    while (this.page.length === 0 && !this.ended) await this.fill();
    const revision = this.ended ? undefined : this.page.shift();
    if (!revision) return { done: true, value: undefined };
    this.position = revision.number;
    return { done: false, value: revision };
  }

  async return(): Promise<IteratorResult<Revision, undefined>> {
    this.end();
    return { done: true, value: undefined };
  }

  async throw(error: unknown): Promise<never> {
    this.end();
    throw error;
  }

  /** Says that the log has grown. */
  grown(): void {
    this.wake();
  }

  /** Ends the reader, also while it waits. */
  end(): void {
    if (this.ended) return;
    this.ended = true;
    this.page = [];
    this.source.left(this);
    this.wake();
  }

  private async fill(): Promise<void> {
    // Waiting begins before the source is asked, so that nothing which is added meanwhile goes unnoticed.
    const grown = new Promise<void>((resolve) => {
      this.wake = resolve;
    });
    this.page = [...(await this.source.after(this.position))];
    if (this.page.length === 0 && !this.ended) await grown;
  }
}
