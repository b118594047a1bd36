import type { ImportProgress } from "./import-source.ts";
import { secondsLeft } from "./time-left.ts";

const EVERY_MS = 2_000;

/** Turns progress into a line every two seconds, with the time left where that can be told. */
export class ProgressLines {
  private readonly say: (line: string) => void;
  private begun = 0;
  private last = 0;
  private phase = "";

  constructor(say: (line: string) => void) {
    this.say = say;
  }

  readonly show = (progress: ImportProgress): void => {
    const now = performance.now();
    if (progress.phase === this.phase && now - this.last < EVERY_MS) return;
    if (progress.phase !== this.phase) this.begun = now;
    this.phase = progress.phase;
    this.last = now;
    this.say(wordsOf(progress, now - this.begun));
  };
}

function wordsOf({ phase, done, total, records }: ImportProgress, passed: number): string {
  if (phase === "COMPARING") return `Comparing ${records} entries with the graph …`;
  const what = phase === "READING" ? `Reading: ${records} rows` : `Writing: ${done} of ${total} changes`;
  const left = secondsLeft(done, total, passed);
  return left === null ? `${what} …` : `${what}, ${Math.floor((done / total) * 100)} %, about ${left} s left`;
}
