/** Numbers by key, the smallest key first; of equal keys the smaller number. Adding and taking are O(log n). */
export class Heap {
  private readonly keys: number[] = [];
  private readonly values: number[] = [];

  get size(): number {
    return this.values.length;
  }

  /** The smallest key; Infinity where there is none. */
  get least(): number {
    return this.keys[0] ?? Infinity;
  }

  add(key: number, value: number): void {
    let at = this.values.length;
    this.keys.push(key);
    this.values.push(value);
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.comesFirst(at, above)) break;
      this.swap(at, above);
      at = above;
    }
  }

  /** Takes the value of the smallest key; undefined where there is none. */
  take(): number | undefined {
    const first = this.values[0];
    const [lastKey, lastValue] = [this.keys.pop(), this.values.pop()];
    if (this.values.length === 0 || lastKey === undefined || lastValue === undefined) return first;
    this.keys[0] = lastKey;
    this.values[0] = lastValue;
    this.sink();
    return first;
  }

  private sink(): void {
    for (let at = 0; ; ) {
      let least = at;
      for (const below of [2 * at + 1, 2 * at + 2])
        if (below < this.values.length && this.comesFirst(below, least)) least = below;
      if (least === at) return;
      this.swap(at, least);
      at = least;
    }
  }

  private comesFirst(one: number, other: number): boolean {
    const difference = (this.keys[one] ?? 0) - (this.keys[other] ?? 0);
    return difference === 0 ? (this.values[one] ?? 0) < (this.values[other] ?? 0) : difference < 0;
  }

  private swap(one: number, other: number): void {
    const [key, value] = [this.keys[one] ?? 0, this.values[one] ?? 0];
    this.keys[one] = this.keys[other] ?? 0;
    this.values[one] = this.values[other] ?? 0;
    this.keys[other] = key;
    this.values[other] = value;
  }
}
