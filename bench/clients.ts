import { Agent, request } from "node:http";

/** What some clients measured. */
export interface Measured {
  readonly p50: number;
  readonly p99: number;
  /** Answers a second. */
  readonly rate: number;
  /** How many of the answers were that it took too long: their times count as they are. */
  readonly timedOut: number;
}

/** A question and its variables, which differ from request to request. */
export interface Asked {
  readonly address: string;
  readonly query: string;
  readonly variables: (turn: number) => object;
}

/** Clients asking one question, for as long as `ask` is called to. Later calls go on where the one before has ended. */
export class Clients {
  private readonly times: number[] = [];
  private timedOut = 0;
  private taken = 0;
  private turn = 0;
  private readonly asked: Asked;
  private readonly count: number;

  constructor(asked: Asked, count: number) {
    this.asked = asked;
    this.count = count;
  }

  /** Each client asks, waits for the answer and asks again, for some time. Errors other than timeouts end the measurement. */
  async ask(milliseconds: number): Promise<void> {
    const agent = new Agent({ keepAlive: true, maxSockets: this.count });
    const start = performance.now();
    const client = async () => {
      while (performance.now() - start < milliseconds) await this.askOnce(agent);
    };
    await Promise.all(Array.from({ length: this.count }, client));
    this.taken += performance.now() - start;
    agent.destroy();
  }

  /** Forgets what was measured so far: it was to warm up. */
  forget(): void {
    this.times.length = 0;
    this.timedOut = 0;
    this.taken = 0;
  }

  get measured(): Measured {
    const sorted = this.times.toSorted((a, b) => a - b);
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
    return { p50: at(0.5), p99: at(0.99), rate: (sorted.length * 1_000) / this.taken, timedOut: this.timedOut };
  }

  private async askOnce(agent: Agent): Promise<void> {
    const { address, query, variables } = this.asked;
    this.turn += 1;
    const begun = performance.now();
    const answer = await post(agent, address, JSON.stringify({ query, variables: variables(this.turn) }));
    if (answer.includes('"errors"')) {
      if (!TOO_LONG.test(answer)) throw new Error(answer.slice(0, 500));
      this.timedOut += 1;
    }
    this.times.push(performance.now() - begun);
  }
}

/** What the server says of a question that took too long, or waited too long behind others. */
const TOO_LONG = /"code":"(TIMEOUT|UNAVAILABLE)"/;

function post(agent: Agent, address: string, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
    const sent = request(`${address}/graphql`, { method: "POST", agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => resolve(Buffer.concat(parts).toString()));
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
