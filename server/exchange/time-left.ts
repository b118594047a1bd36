/** Before this much of a phase is done, nothing can be told from its pace. */
const LEAST_DONE = 0.01;

/** The seconds that a phase will most likely still take at the pace it had so far; null where that cannot be told. */
export function secondsLeft(done: number, total: number, passedMs: number): number | null {
  if (total === 0 || done / total < LEAST_DONE) return null;
  return Math.ceil(((passedMs / done) * (total - done)) / 1_000);
}
