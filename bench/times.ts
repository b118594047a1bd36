/** How long each of many answers took, in milliseconds. */
export class Times {
  private readonly taken: number[] = [];

  add(milliseconds: number): void {
    this.taken.push(milliseconds);
  }

  clear(): void {
    this.taken.length = 0;
  }

  get count(): number {
    return this.taken.length;
  }

  /** Half of them took no longer. */
  get p50(): number {
    return this.at(0.5);
  }

  /** All but the hundredth part took no longer. */
  get p99(): number {
    return this.at(0.99);
  }

  /** Such a share of them took no longer. */
  at(share: number): number {
    const sorted = this.taken.toSorted((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  }
}
