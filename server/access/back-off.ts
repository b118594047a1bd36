import { ClientError } from "../errors.ts";

/** How patient a counter is. */
export interface Patience {
  /** Attempts that cost nothing. */
  readonly free: number;
  /** The wait after the first attempt beyond them; it doubles with each. */
  readonly firstWaitMs: number;
  readonly longestWaitMs: number;
}

/** Guessing one person's password; the wait stays short, as a stranger could keep the person out with it. */
export const PER_ACCOUNT: Patience = { free: 5, firstWaitMs: 1_000, longestWaitMs: 60_000 };
/** Guessing from one address, which may be that of a whole office. */
export const PER_ADDRESS: Patience = { free: 30, firstWaitMs: 1_000, longestWaitMs: 15 * 60_000 };

const FORGOTTEN_AFTER_MS = 60 * 60_000;
const MOST_KEYS = 20_000;

interface Count {
  readonly failures: number;
  readonly blockedUntil: number;
  readonly at: number;
}

/**
 * Slows down guessing. An attempt counts before its outcome is known, so that many at once gain nothing, and is taken back
 * when it turns out right. Memory is bounded: the keys that were quiet longest are forgotten first.
 */
export class BackOff {
  private readonly counts = new Map<string, Count>();
  private readonly patience: Patience;
  private readonly now: () => number;

  constructor(patience: Patience, now: () => number = Date.now) {
    this.patience = patience;
    this.now = now;
  }

  /** Seconds until this key may try again; 0 when it may now. */
  waitOf(key: string): number {
    const { blockedUntil } = this.countOf(key);
    return Math.max(0, Math.ceil((blockedUntil - this.now()) / 1000));
  }

  /** Counts an attempt. */
  count(key: string): void {
    const failures = this.countOf(key).failures + 1;
    this.set(key, failures);
  }

  /** Takes one attempt back. */
  takeBack(key: string): void {
    const failures = Math.max(0, this.countOf(key).failures - 1);
    if (failures === 0) this.counts.delete(key);
    else this.set(key, failures);
  }

  /** Forgets all attempts. */
  forget(key: string): void {
    this.counts.delete(key);
  }

  private countOf(key: string): Count {
    const known = this.counts.get(key);
    if (known && this.now() - known.at < FORGOTTEN_AFTER_MS) return known;
    return { failures: 0, blockedUntil: 0, at: 0 };
  }

  private set(key: string, failures: number): void {
    const { free, firstWaitMs, longestWaitMs } = this.patience;
    const wait = failures <= free ? 0 : Math.min(longestWaitMs, firstWaitMs * 2 ** (failures - free - 1));
    this.counts.delete(key);
    this.counts.set(key, { failures, blockedUntil: this.now() + wait, at: this.now() });
    const [oldest] = this.counts.keys();
    if (this.counts.size > MOST_KEYS && oldest !== undefined) this.counts.delete(oldest);
  }
}

/** The counters of password attempts: of the account that is tried, and of the address that tries. */
export class PasswordAttempts {
  private readonly accounts: BackOff;
  private readonly addresses: BackOff;

  constructor(now?: () => number) {
    this.accounts = new BackOff(PER_ACCOUNT, now);
    this.addresses = new BackOff(PER_ADDRESS, now);
  }

  /** Counts an attempt, or refuses it with RATE_LIMITED, which says nothing about whether the account exists. */
  begin(account: string, network: string): void {
    const retryAfterSeconds = Math.max(this.accounts.waitOf(account), this.addresses.waitOf(network));
    if (retryAfterSeconds > 0)
      throw new ClientError("RATE_LIMITED", `Too many attempts: try again in ${retryAfterSeconds} s.`, {
        retryAfterSeconds,
      });
    this.accounts.count(account);
    this.addresses.count(network);
  }

  /** The password was right. One right password does not make an address's other attempts undone. */
  succeeded(account: string, network: string): void {
    this.accounts.forget(account);
    this.addresses.takeBack(network);
  }
}
