import { Agent, request } from "node:http";

/** What some clients measured. */
export interface Measured {
  readonly p50: number;
  readonly p99: number;
  /** Answers a second. */
  readonly rate: number;
}

/** A question and its variables, which differ from request to request. */
export interface Asked {
  readonly address: string;
  readonly query: string;
  readonly variables: (turn: number) => object;
}

/** Clients that each ask, wait for the answer and ask again, for some time. An answer with errors ends the measurement. */
export async function measure(
  { address, query, variables }: Asked,
  clients: number,
  milliseconds: number,
): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const times: number[] = [];
  const start = performance.now();
  const client = async (_: unknown, first: number) => {
    for (let turn = first; performance.now() - start < milliseconds; turn += clients) {
      const asked = performance.now();
      const answer = await post(agent, address, JSON.stringify({ query, variables: variables(turn) }));
      if (answer.includes('"errors"')) throw new Error(answer.slice(0, 500));
      times.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const taken = performance.now() - start;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99), rate: (times.length * 1_000) / taken };
}

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
