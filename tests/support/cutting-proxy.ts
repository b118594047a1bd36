import { once } from "node:events";
import { createServer, type Server, Socket } from "node:net";
import type { Address } from "../../server/neo4j/connect.ts";

/** Where a connection is cut: the other side has not heard the message, or it has and its answer is lost. */
export type Cut = "before it is heard" | "before it is answered";

/** A way to a database that can be cut in the middle of what is said. */
export interface CuttingProxy {
  readonly address: Address;
  /** Cuts the connection on which the nth message from now on is sent. */
  cutAt(nth: number, cut: Cut): void;
  /** How many connections were cut. */
  readonly cuts: number;
  stop(): Promise<void>;
}

/** Starts a proxy before a database. */
export async function startCuttingProxy(database: Address): Promise<CuttingProxy> {
  const { hostname, port } = new URL(database.uri);
  const plan = { left: Number.POSITIVE_INFINITY, cut: "before it is heard" as Cut, done: 0 };
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const target = new Socket().connect(Number(port), hostname);
    for (const socket of [client, target]) {
      sockets.add(socket);
      socket.on("error", () => undefined).on("close", () => end());
    }
    const end = () => {
      for (const socket of [client, target]) {
        sockets.delete(socket);
        socket.destroy();
      }
    };
    let mute = false;
    client.on("data", (chunk) => {
      plan.left -= 1;
      if (plan.left === 0) plan.done += 1;
      if (plan.left === 0 && plan.cut === "before it is heard") return end();
      if (plan.left === 0) mute = true;
      target.write(chunk);
    });
    target.on("data", (chunk) => (mute ? end() : client.write(chunk)));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    address: { ...database, uri: `bolt://127.0.0.1:${portOf(server)}` },
    cutAt: (nth, cut) => void Object.assign(plan, { left: nth, cut }),
    get cuts() {
      return plan.done;
    },
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

function portOf(server: Server): number {
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("the proxy listens on no port");
  return address.port;
}
