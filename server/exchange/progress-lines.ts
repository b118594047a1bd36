import type { ImportProgress } from "./import-source.ts";

const EVERY_MS = 2_000;

/** Turns progress into a line every two seconds, with the time left where that can be told. */
export class ProgressLines {
  private readonly say: (line: string) => void;
  private readonly start = performance.now();
  private last = 0;
  private phase = "";

  constructor(say: (line: string) => void) {
    this.say = say;
  }

  readonly show = (progress: ImportProgress): void => {
    const now = performance.now();
    if (progress.phase === this.phase && now - this.last < EVERY_MS) return;
    this.phase = progress.phase;
    this.last = now;
    this.say(this.words(progress, now - this.start));
  };

  private words({ phase, done, total, records }: ImportProgress, passed: number): string {
    if (phase === "COMPARING") return `Comparing ${records} entries with the graph …`;
    if (phase === "WRITING") return `Writing ${total} changes …`;
    if (done === 0) return "Reading …";
    const left = Math.ceil(((passed / done) * (total - done)) / 1_000);
    return `Reading: ${records} rows, ${Math.floor((done / total) * 100)} %, about ${left} s left`;
  }
}
