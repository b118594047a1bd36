import { createServer, type IncomingHttpHeaders } from "node:http";

// biome-ignore lint/suspicious/noExplicitAny: every test knows the shape of what was sent to it.
type Body = any;

/** One message that a receiver got. */
interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly body: Body;
  readonly at: number;
}

/** An HTTP server on loopback that notes what is posted to it. */
export interface Receiver {
  readonly url: string;
  readonly received: Received[];
  /** The most messages it has had at the same time. */
  readonly mostAtOnce: number;
  /** What it answers from now on; null leaves the request unanswered. */
  status: number | null;
  /** How long it takes to answer. */
  delayMs: number;
  stop(): Promise<void>;
}

/** Starts a receiver; with a port, one that was there before comes back. */
export async function startReceiver(port = 0): Promise<Receiver> {
  const state = { received: [] as Received[], mostAtOnce: 0, status: 200 as number | null, delayMs: 0 };
  let open = 0;
  const server = createServer(async (request, response) => {
    open += 1;
    state.mostAtOnce = Math.max(state.mostAtOnce, open);
    let text = "";
    for await (const chunk of request.setEncoding("utf8")) text += chunk;
    state.received.push({ headers: request.headers, text, body: JSON.parse(text), at: performance.now() });
    await new Promise((resolve) => setTimeout(resolve, state.delayMs));
    open -= 1;
    if (state.status !== null) response.writeHead(state.status).end(`status ${state.status}`);
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/hook`;
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return Object.assign(state, { url, stop });
}

/** Waits until something holds. */
export async function until(holds: () => boolean | Promise<boolean>, withinMs = 10_000): Promise<void> {
  const end = performance.now() + withinMs;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`it did not come about within ${withinMs} ms: ${holds}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
