/** When failed deliveries are tried again, and when they are given up. */
export interface RetryRules {
  readonly firstDelayMs: number;
  readonly longestDelayMs: number;
  readonly mostAttempts: number;
  /** From the first attempt on. */
  readonly mostTimeMs: number;
}

/** 10 s, 20 s, 40 s … up to an hour between attempts; given up after 20 attempts or a day. */
export const RETRY_RULES: RetryRules = {
  firstDelayMs: 10_000,
  longestDelayMs: 3_600_000,
  mostAttempts: 20,
  mostTimeMs: 86_400_000,
};

/**
 * How long to wait after a failed attempt, or null to give up. Chance takes up to half of it, so that receivers which come
 * back are not met by everything at once.
 */
export function retryDelay(attempts: number, ageMs: number, chance: number, rules: RetryRules): number | null {
  if (attempts >= rules.mostAttempts) return null;
  const full = Math.min(rules.longestDelayMs, rules.firstDelayMs * 2 ** (attempts - 1));
  const delay = Math.round(full * (1 - chance / 2));
  return ageMs + delay > rules.mostTimeMs ? null : delay;
}
