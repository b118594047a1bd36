import { Agent, request } from "node:http";
import { Times } from "./times.ts";

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
  /** The API token that it is asked with; a stranger asks without. */
  readonly token?: string;
}

/** Clients asking one question, for as long as `ask` is called to. Later calls go on where the one before has ended. */
export class Clients {
  private readonly times = new Times();
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

  /** One client asks so many times. */
  async askTimes(count: number): Promise<void> {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const start = performance.now();
    for (let time = 0; time < count; time += 1) await this.askOnce(agent);
    this.taken += performance.now() - start;
    agent.destroy();
  }

  /** Forgets what was measured so far: it was to warm up. */
  forget(): void {
    this.times.clear();
    this.timedOut = 0;
    this.taken = 0;
  }

  get measured(): Measured {
    const { p50, p99, count } = this.times;
    return { p50, p99, rate: (count * 1_000) / this.taken, timedOut: this.timedOut };
  }

  private async askOnce(agent: Agent): Promise<void> {
    const { query, variables } = this.asked;
    this.turn += 1;
    const begun = performance.now();
    const answer = await post(agent, this.asked, JSON.stringify({ query, variables: variables(this.turn) }));
    if (answer.includes('"errors"')) {
      if (!TOO_LONG.test(answer)) throw new Error(answer.slice(0, 500));
      this.timedOut += 1;
    }
    this.times.add(performance.now() - begun);
  }
}

/** What the server says of a question that took too long, or waited too long behind others. */
const TOO_LONG = /"code":"(TIMEOUT|UNAVAILABLE)"/;

function post(agent: Agent, { address, token }: Asked, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(body),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    };
    const sent = request(`${address}/graphql`, { method: "POST", agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => resolve(Buffer.concat(parts).toString()));
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
