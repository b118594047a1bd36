import type { Bytes, Floats, Ints } from "./arrays.ts";

const FIRST_LENGTH = 256;

/** A column while it is filled: it grows by doubling, and is copied into shared memory of the right type in the end. */
export class Column {
  private values = new Float64Array(FIRST_LENGTH);
  private used = 0;

  get length(): number {
    return this.used;
  }

  push(value: number): void {
    if (this.used === this.values.length) this.grow();
    this.values[this.used] = value;
    this.used += 1;
  }

  ints(): Ints {
    const shared = new Int32Array(new SharedArrayBuffer(this.used * Int32Array.BYTES_PER_ELEMENT));
    shared.set(this.filled());
    return shared;
  }

  floats(): Floats {
    const shared = new Float32Array(new SharedArrayBuffer(this.used * Float32Array.BYTES_PER_ELEMENT));
    shared.set(this.filled());
    return shared;
  }

  bytes(): Bytes {
    const shared = new Uint8Array(new SharedArrayBuffer(this.used));
    shared.set(this.filled());
    return shared;
  }

  private filled(): Float64Array {
    return this.values.subarray(0, this.used);
  }

  private grow(): void {
    const larger = new Float64Array(this.values.length * 2);
    larger.set(this.values);
    this.values = larger;
  }
}

/** Lists per owner in compressed form: `close` ends the list of an owner. */
export class Lists {
  readonly items = new Column();
  private readonly starts = new Column();

  constructor() {
    this.starts.push(0);
  }

  close(): void {
    this.starts.push(this.items.length);
  }

  get start(): Ints {
    return this.starts.ints();
  }
}

/** Lists turned around: for each of `count` items the owners that have it, in the order of the owners. O(items). */
export function inverted(start: Ints, items: Ints, count: number): { start: Ints; owner: Ints; entry: Ints } {
  const shared = (length: number): Ints => new Int32Array(new SharedArrayBuffer(length * Int32Array.BYTES_PER_ELEMENT));
  const turned = shared(count + 1);
  const owner = shared(items.length);
  const entry = shared(items.length);
  for (const item of items) turned[item + 1] = (turned[item + 1] ?? 0) + 1;
  for (let item = 0; item < count; item += 1) turned[item + 1] = (turned[item + 1] ?? 0) + (turned[item] ?? 0);
  const next = turned.slice(0, count);
  for (let from = 0; from + 1 < start.length; from += 1)
    for (let at = start[from] ?? 0; at < (start[from + 1] ?? 0); at += 1) {
      const item = items[at] ?? 0;
      const place = next[item] ?? 0;
      owner[place] = from;
      entry[place] = at;
      next[item] = place + 1;
    }
  return { start: turned, owner, entry };
}
