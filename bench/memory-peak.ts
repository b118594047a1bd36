import { getHeapStatistics } from "node:v8";

const MEBIBYTE = 1_048_576;
const EVERY_MS = 10;

/** The most memory seen while something ran, in MiB. */
export interface MemoryPeak {
  readonly heap: number;
  readonly rss: number;
}

/** Runs the work and notes the most memory that was taken meanwhile, garbage not yet collected included. */
export async function memoryPeak(work: () => Promise<void>): Promise<MemoryPeak> {
  const peak = { heap: 0, rss: 0 };
  const look = () => {
    peak.heap = Math.max(peak.heap, getHeapStatistics().used_heap_size / MEBIBYTE);
    peak.rss = Math.max(peak.rss, process.memoryUsage.rss() / MEBIBYTE);
  };
  const timer = setInterval(look, EVERY_MS);
  try {
    await work();
    look();
  } finally {
    clearInterval(timer);
  }
  return peak;
}
