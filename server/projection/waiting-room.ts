/** Where those wait who need something that is about to happen. */
export class WaitingRoom {
  private waiting: (() => void)[] = [];

  /** Waits until `open` is called; false where that takes too long. */
  wait(milliseconds: number): Promise<boolean> {
    if (milliseconds <= 0) return Promise.resolve(false);
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), milliseconds);
      this.waiting.push(() => {
        clearTimeout(timer);
        resolve(true);
      });
    });
  }

  /** Lets everybody out who waits. */
  open(): void {
    for (const told of this.waiting.splice(0)) told();
  }
}
