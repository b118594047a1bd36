import { type Bags, owners } from "./bags.ts";

const FIRST_LENGTH = 1_024;

/** Lets others have a turn when it is time to: long work calls it between its pieces. */
export type Pause = () => Promise<void>;

/** Bags filled owner by owner, in order. */
export class BagWriter {
  private readonly starts = [0];
  private items = new Int32Array(FIRST_LENGTH);
  private values = new Float32Array(FIRST_LENGTH);
  private length = 0;

  /** Adds an item to the present owner. */
  add(item: number, value: number): void {
    if (this.length === this.items.length) this.grow();
    this.items[this.length] = item;
    this.values[this.length] = value;
    this.length += 1;
  }

  /** Ends the present owner. */
  end(): void {
    this.starts.push(this.length);
  }

  /** What was added, in shared memory. */
  bags(width: number): Bags {
    const { starts, items, values } = emptyBags(this.starts.length - 1, this.length, width);
    starts.set(this.starts);
    items.set(this.items.subarray(0, this.length));
    values.set(this.values.subarray(0, this.length));
    return { width, starts, items, values };
  }

  private grow(): void {
    const { items, values } = this;
    this.items = new Int32Array(items.length * 2);
    this.values = new Float32Array(items.length * 2);
    this.items.set(items);
    this.values.set(values);
  }
}

/** The same rows read from the item: for each item the owners that hold it, in order. */
export async function byItem(bags: Bags, pause: Pause): Promise<Bags> {
  const turned = emptyBags(bags.width, bags.items.length, owners(bags));
  const { starts, items, values } = turned;
  for (const item of bags.items) starts[item + 1] = (starts[item + 1] ?? 0) + 1;
  for (let item = 0; item < bags.width; item++) starts[item + 1] = (starts[item + 1] ?? 0) + (starts[item] ?? 0);
  const next = starts.slice();
  for (let owner = 0; owner < owners(bags); owner++) {
    for (let row = bags.starts[owner] ?? 0; row < (bags.starts[owner + 1] ?? 0); row++) {
      const place = next[bags.items[row] ?? 0] ?? 0;
      items[place] = owner;
      values[place] = bags.values[row] ?? 0;
      next[bags.items[row] ?? 0] = place + 1;
    }
    await pause();
  }
  return turned;
}

function emptyBags(ownerCount: number, rows: number, width: number): Bags {
  return {
    width,
    starts: new Int32Array(new SharedArrayBuffer(4 * (ownerCount + 1))),
    items: new Int32Array(new SharedArrayBuffer(4 * rows)),
    values: sharedFloats({ length: rows }),
  };
}

/** Numbers that all threads see; none of them set where only a length is given. */
export function sharedFloats(values: ArrayLike<number>): Float32Array<SharedArrayBuffer> {
  const shared = new Float32Array(new SharedArrayBuffer(4 * values.length));
  if (0 in values) shared.set(values);
  return shared;
}

/** Small whole numbers that all threads see. */
export function sharedBytes(values: ArrayLike<number>): Uint8Array<SharedArrayBuffer> {
  const shared = new Uint8Array(new SharedArrayBuffer(values.length));
  if (0 in values) shared.set(values);
  return shared;
}
