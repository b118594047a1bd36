import { MOST_STREAMS, MOST_STREAMS_PER_ADDRESS } from "./limits.ts";

/** Counts the event streams and WebSockets that are open, in all and by address. */
export class OpenStreams {
  private readonly byAddress = new Map<string, number>();
  private total = 0;

  /** Takes a place for a stream; returns what gives it back, or null where there is none left. */
  admit(address = "unknown"): (() => void) | null {
    const open = this.byAddress.get(address) ?? 0;
    if (this.total >= MOST_STREAMS || open >= MOST_STREAMS_PER_ADDRESS) return null;
    this.byAddress.set(address, open + 1);
    this.total += 1;
    let held = true;
    return () => {
      if (held) this.release(address);
      held = false;
    };
  }

  private release(address: string): void {
    const left = (this.byAddress.get(address) ?? 1) - 1;
    if (left === 0) this.byAddress.delete(address);
    else this.byAddress.set(address, left);
    this.total -= 1;
  }
}
