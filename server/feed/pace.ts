/** When a loop takes its next turn: regularly, at once when hurried, and ever more rarely while its turns fail. */
export class Pace {
  private readonly usual: number;
  private readonly longest: number;
  private failures = 0;
  private hurried = false;
  private ended = false;
  private wake: () => void = () => undefined;

  constructor(usualMs: number, longestMs: number) {
    this.usual = usualMs;
    this.longest = longestMs;
  }

  get stopped(): boolean {
    return this.ended;
  }

  /** Ends the rest that is going on, or the next one. */
  hurry(): void {
    this.hurried = true;
    this.wake();
  }

  /** Ends every rest for good. */
  stop(): void {
    this.ended = true;
    this.wake();
  }

  /** Notes that a turn went well. */
  succeed(): void {
    this.failures = 0;
  }

  /** Waits for the next turn. */
  async rest(milliseconds: number = this.usual): Promise<void> {
    if (!this.hurried) await this.sleep(milliseconds);
    this.hurried = false;
  }

  /** Waits after a failed turn: twice as long each time, with chance in it so that many processes do not return together. */
  async backOff(): Promise<void> {
    const wait = Math.min(this.longest, this.usual * 2 ** this.failures);
    this.failures += 1;
    await this.sleep(wait * (0.5 + Math.random() / 2));
    this.hurried = false;
  }

  private sleep(milliseconds: number): Promise<void> {
    if (this.ended) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
