/**
 * Pairs numbers of one version with numbers of another as they are met in the same places. A pair is refused where either
 * was paired otherwise before: then one of the two places has changed.
 */
export class Pairing {
  private readonly forth = new Map<number, number>();
  private readonly back = new Map<number, number>();

  /** Whether two numbers can stand for the same thing. */
  same(old: number, now: number): boolean {
    if (old < 0 || now < 0) return old === now;
    const [there, here] = [this.forth.get(old), this.back.get(now)];
    if (there === undefined && here === undefined) {
      this.forth.set(old, now);
      this.back.set(now, old);
      return true;
    }
    return there === now && here === old;
  }
}
