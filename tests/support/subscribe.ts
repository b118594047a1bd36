import { WebSocket } from "ws";

// biome-ignore lint/suspicious/noExplicitAny: every test knows the shape of what its own subscription asked for.
type Payload = any;

/** What tells who subscribes: a header of the request, or a parameter of the connection. */
interface Credentials {
  readonly authorization?: string;
}

/** Something that hands out what arrives, in order, and waits for what has not. */
class Arrivals<Item> {
  private readonly items: Item[] = [];
  private readonly waiting: ((item: Item) => void)[] = [];

  add(item: Item): void {
    const waiter = this.waiting.shift();
    if (waiter) waiter(item);
    else this.items.push(item);
  }

  async next(withinMs = 5_000): Promise<Item> {
    const ready = this.items.shift();
    if (ready !== undefined) return ready;
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`nothing arrived within ${withinMs} ms`)), withinMs);
      this.waiting.push((item) => {
        clearTimeout(late);
        resolve(item);
      });
    });
  }

  get waitingItems(): number {
    return this.items.length;
  }
}

/** One named event of a stream, or a message of a socket. */
interface Arrived {
  readonly event: string;
  readonly payload: Payload;
}

/** An open subscription. */
export interface OpenSubscription {
  readonly arrivals: Arrivals<Arrived>;
  /** The payload of the next event, which must be a result. */
  next(withinMs?: number): Promise<Payload>;
  close(): void;
}

/** Subscribes over server-sent events with nothing but fetch. */
export async function subscribeByFetch(
  address: string,
  query: string,
  variables = {},
  credentials: Credentials = {},
): Promise<OpenSubscription> {
  const aborter = new AbortController();
  const response = await fetch(`${address}/graphql/stream`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "text/event-stream", ...credentials },
    body: JSON.stringify({ query, variables }),
    signal: aborter.signal,
  });
  if (response.status !== 200 || !response.body) throw new Error(`${response.status} ${await response.text()}`);
  const arrivals = new Arrivals<Arrived>();
  void readEvents(response.body, arrivals);
  return { arrivals, next: (within) => nextResult(arrivals, within), close: () => aborter.abort() };
}

async function readEvents(body: AsyncIterable<Uint8Array>, arrivals: Arrivals<Arrived>): Promise<void> {
  const decoder = new TextDecoder();
  let text = "";
  try {
    for await (const chunk of body) {
      text += decoder.decode(chunk, { stream: true });
      const blocks = text.split("\n\n");
      text = blocks.pop() ?? "";
      for (const block of blocks) addEvent(block, arrivals);
    }
    arrivals.add({ event: "end", payload: null });
  } catch {
    arrivals.add({ event: "lost", payload: null });
  }
}

function addEvent(block: string, arrivals: Arrivals<Arrived>): void {
  const name = /^event: (.*)$/m.exec(block)?.[1];
  const data = /^data: (.*)$/m.exec(block)?.[1];
  if (name !== undefined) arrivals.add({ event: name, payload: data ? JSON.parse(data) : null });
}

/** Subscribes over a plain WebSocket that speaks graphql-transport-ws. */
export async function subscribeBySocket(
  address: string,
  query: string,
  variables = {},
  credentials: Credentials = {},
): Promise<OpenSubscription> {
  const socket = new WebSocket(`${address.replace(/^http/, "ws")}/graphql`, "graphql-transport-ws");
  const arrivals = new Arrivals<Arrived>();
  socket.on("message", (data) => {
    const message = JSON.parse(String(data));
    if (message.type === "connection_ack")
      socket.send(JSON.stringify({ id: "1", type: "subscribe", payload: { query, variables } }));
    else arrivals.add({ event: message.type, payload: message.payload ?? null });
  });
  socket.on("close", (code) => arrivals.add({ event: "closed", payload: code }));
  await new Promise((resolve, reject) => socket.once("open", resolve).once("error", reject));
  socket.send(JSON.stringify({ type: "connection_init", payload: credentials }));
  return { arrivals, next: (within) => nextResult(arrivals, within), close: () => socket.close() };
}

async function nextResult(arrivals: Arrivals<Arrived>, within?: number): Promise<Payload> {
  const { event, payload } = await arrivals.next(within);
  if (event !== "next") throw new Error(`${event} arrived instead of a result: ${JSON.stringify(payload)}`);
  return payload;
}
