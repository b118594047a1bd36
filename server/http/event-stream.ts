import type { RequestHandler, Response } from "express";
import type { Context } from "../context.ts";
import type { Results } from "./answers.ts";
import type { Caller } from "./client-address.ts";
import { KEEP_ALIVE_MS } from "./limits.ts";
import type { OpenStreams } from "./open-streams.ts";
import { prepare, type QueryLimits, subscribe } from "./subscription.ts";

/** What both ways to subscribe need. */
export interface Subscribing extends QueryLimits {
  readonly streams: OpenStreams;
  readonly createContext: (caller: Caller) => Promise<Context>;
}

/** A way to subscribe that can be closed: clients are to come back later. */
export interface EventStreams {
  readonly handler: RequestHandler;
  close(): void;
}

/**
 * Subscriptions over server-sent events, one connection for each: the distinct connections mode of the protocol of graphql-sse.
 * The next event is only made when the one before has left, so a client that reads slowly costs no memory.
 */
export function eventStreams({ streams, createContext, ...limits }: Subscribing): EventStreams {
  const open = new Set<Results>();
  const handler: RequestHandler = async (request, response) => {
    if (!request.is("application/json")) return refuse(response, 415, "Send the subscription as application/json.");
    const prepared = prepare(limits, request.body ?? {});
    if (!("document" in prepared)) return void response.status(400).json({ errors: prepared });
    const release = streams.admit(request.socket.remoteAddress);
    if (!release) return refuse(response, 503, "There are too many open streams: try again later.");
    response.once("close", release);
    const results = await subscribe(prepared, () => createContext(request));
    begin(response);
    if (!(Symbol.asyncIterator in results)) return finish(response, event("next", results) + event("complete"));
    open.add(results);
    const leave = () => {
      open.delete(results);
      void results.return?.();
    };
    // A client may have left while its subscription began.
    if (response.destroyed) return leave();
    response.once("close", leave);
    await send(response, results, () => open.has(results));
  };
  const close = () => {
    const ending = [...open];
    open.clear();
    for (const results of ending) void results.return?.();
  };
  return { handler, close };
}

function refuse(response: Response, status: number, message: string): void {
  const code = status === 503 ? "UNAVAILABLE" : "BAD_USER_INPUT";
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
}

function begin(response: Response): void {
  // The last header keeps nginx from holding events back.
  response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8", "x-accel-buffering": "no" });
  // Some browsers take no notice of the headers before the first byte.
  response.write(":\n\n");
}

/** Without `complete` at the end, which a stream that the server closes lacks, clients know that they are to come back. */
async function send(response: Response, results: Results, complete: () => boolean): Promise<void> {
  const pulse = keepAlive(response);
  try {
    for await (const result of results) if (!(await written(response, event("next", result)))) return;
  } finally {
    clearInterval(pulse);
  }
  finish(response, complete() ? event("complete") : "");
}

function event(name: string, data?: object): string {
  return `event: ${name}\ndata: ${data ? JSON.stringify(data) : ""}\n\n`;
}

/** Resolves when the text has left this process; false where the client is gone. */
function written(response: Response, text: string): Promise<boolean> {
  return new Promise((resolve) => {
    if (response.destroyed || response.writableEnded) resolve(false);
    else response.write(text, (error) => resolve(!error));
  });
}

function finish(response: Response, text: string): void {
  if (!response.destroyed) response.end(text);
}

/** A client that has not taken what was written by the next beat but one is given up. */
function keepAlive(response: Response): NodeJS.Timeout {
  let stuck = 0;
  return setInterval(() => {
    stuck = response.writableLength > 0 ? stuck + 1 : 0;
    if (stuck === 0) response.write(":\n\n");
    else if (stuck > 2) response.destroy();
  }, KEEP_ALIVE_MS);
}
