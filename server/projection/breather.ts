import { setImmediate as turnOfOthers } from "node:timers/promises";

/** How long work may go on before others get a turn: well below the 20 ms that nobody should notice. */
const LONGEST_MS = 5;

/** Lets the event loop breathe during long work: `pause` is called between pieces of it, and waits only when it is time to. */
export class Breather {
  private since = performance.now();

  async pause(): Promise<void> {
    if (performance.now() - this.since < LONGEST_MS) return;
    await turnOfOthers();
    this.since = performance.now();
  }
}
