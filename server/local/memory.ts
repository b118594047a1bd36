import { totalmem } from "node:os";

const MEBIBYTE = 1_048_576;

/** What the database may take of the machine's memory, in MiB. */
export interface MemoryShare {
  readonly firstHeap: number;
  readonly largestHeap: number;
  readonly pageCache: number;
  /**
   * What all transactions together may take of the heap, so that one query cannot take it all. A list of 100,000 changes is one
   * transaction and takes about 800 MiB of it: half for the graph, half for the log. A whole taxonomy is twice that.
   */
  readonly transactions: number;
}

/** A quarter of the machine's memory for the heap and an eighth for the page cache, both within bounds. */
export function memoryShare(totalBytes = totalmem()): MemoryShare {
  const total = totalBytes / MEBIBYTE;
  const largestHeap = within(512, total / 4, 4_096);
  return {
    firstHeap: within(256, largestHeap / 2, 1_024),
    largestHeap,
    pageCache: within(256, total / 8, 512),
    transactions: within(256, largestHeap * 0.75, 3_072),
  };
}

function within(least: number, wish: number, most: number): number {
  return Math.round(Math.min(most, Math.max(least, wish)));
}
