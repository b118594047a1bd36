import { setImmediate as turnOfOthers } from "node:timers/promises";

/** How long work may go on before others get a turn: well below the 20 ms that nobody should notice. */
export const LONGEST_MS = 5;

/** What time it is, and how others get their turn. */
export interface Surroundings {
  readonly now: () => number;
  readonly turn: () => Promise<void>;
}

const EVENT_LOOP: Surroundings = { now: () => performance.now(), turn: () => turnOfOthers() };

/** Lets the event loop breathe during long work: `pause` is called between pieces of it, and waits only when it is time to. */
export class Breather {
  private readonly surroundings: Surroundings;
  private since: number;

  constructor(surroundings: Surroundings = EVENT_LOOP) {
    this.surroundings = surroundings;
    this.since = surroundings.now();
  }

  async pause(): Promise<void> {
    if (this.surroundings.now() - this.since < LONGEST_MS) return;
    await this.surroundings.turn();
    this.since = this.surroundings.now();
  }
}
