import { type IncomingMessage, type Server, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { useServer } from "graphql-ws/use/ws";
import { WebSocketServer } from "ws";
import type { Context } from "../context.ts";
import { ClientError } from "../errors.ts";
import type { Caller } from "./client-address.ts";
import type { Subscribing } from "./event-stream.ts";
import { KEEP_ALIVE_MS, MOST_SUBSCRIPTIONS_PER_SOCKET } from "./limits.ts";
import { prepare, subscribe } from "./subscription.ts";

const LARGEST_MESSAGE = 256 * 1024;
/** How long a client may take to answer that the connection is being closed. */
const FAREWELL_MS = 1_000;

/** Subscriptions over WebSocket at /graphql, by the protocol of graphql-ws (graphql-transport-ws); returns what closes them. */
export function webSockets(server: Server, { streams, createContext, ...limits }: Subscribing): () => Promise<void> {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE, perMessageDeflate: false });
  const graphql = useServer(
    {
      // Where nothing is subscribed to, the sign-in is still checked before the connection is acknowledged.
      onConnect: ({ extra, connectionParams }) =>
        createContext(callerOf(extra.request, connectionParams)).then(
          () => true,
          () => false,
        ),
      onSubscribe: ({ subscriptions }, _id, payload) =>
        Object.keys(subscriptions).length > MOST_SUBSCRIPTIONS_PER_SOCKET
          ? [new ClientError("RATE_LIMITED", "There are too many subscriptions on this connection.")]
          : prepare(limits, payload),
      context: ({ extra, connectionParams }) => {
        const caller = callerOf(extra.request, connectionParams);
        return () => createContext(caller);
      },
      // Sockets are closed without the words of errors, which can tell of the server.
      isProd: true,
      subscribe: (args) => subscribe(args, contextSource(args.contextValue)),
    },
    sockets,
    KEEP_ALIVE_MS,
  );
  server.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const status = refusal(request);
    const release = status === null ? streams.admit(request.socket.remoteAddress) : null;
    if (!release) return refuse(socket, status ?? 503);
    socket.once("close", release);
    sockets.handleUpgrade(request, socket, head, (client) => sockets.emit("connection", client, request));
  });
  return async () => {
    const cut = setTimeout(() => {
      for (const client of sockets.clients) client.terminate();
    }, FAREWELL_MS);
    await graphql.dispose();
    clearTimeout(cut);
  };
}

/** Browsers cannot set headers on a WebSocket: what others send as the header comes as a parameter of the connection. */
function callerOf({ headers, socket }: IncomingMessage, parameters: Readonly<Record<string, unknown>> = {}): Caller {
  const { authorization } = parameters;
  return typeof authorization === "string" ? { headers: { ...headers, authorization }, socket } : { headers, socket };
}

function contextSource(value: unknown): () => Promise<Context> {
  if (typeof value !== "function") throw new Error("a subscription was started without a context");
  return async () => value();
}

/** Another site's page must not read with its visitor's cookie: browsers put no other limit on WebSockets. */
function refusal({ url = "/", headers }: IncomingMessage): number | null {
  if (new URL(url, "http://localhost").pathname !== "/graphql") return 404;
  const foreign = headers.origin !== undefined && hostOf(headers.origin) !== headers.host;
  return foreign && headers.cookie !== undefined ? 403 : null;
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

function refuse(socket: Duplex, status: number): void {
  socket.on("error", () => socket.destroy());
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
