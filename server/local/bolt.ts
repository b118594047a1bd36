import { connect, createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { LocalNeo4jError } from "./local-neo4j-error.ts";
import type { Progress } from "./progress.ts";

const LOOPBACK = "127.0.0.1";
const ASK_EVERY_MS = 100;
const ANSWER_WITHIN_MS = 1_000;
const READY_WITHIN_MS = 120_000;
const REPORT_EVERY_MS = 5_000;

/** Bolt's magic number, then the four versions offered: 5.4 down to 5.0, 4.4, and none twice. */
const HANDSHAKE = Buffer.from("6060b017" + "00040405" + "00000404" + "00000000" + "00000000", "hex");

/** Finds a port that is free on the loopback interface now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, LOOPBACK, () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/** Waits until Neo4j agrees on a Bolt version at the port: it listens only once its databases are online. */
export async function waitForBolt(port: number, progress: Progress, signal: AbortSignal): Promise<void> {
  const begun = Date.now();
  let reported = begun;
  while (!(await answersBolt(port))) {
    signal.throwIfAborted();
    const now = Date.now();
    const seconds = Math.round((now - begun) / 1_000);
    if (now - begun > READY_WITHIN_MS) throw new LocalNeo4jError(`Neo4j did not get ready within ${seconds} s.`);
    if (now - reported >= REPORT_EVERY_MS) {
      reported = now;
      progress(`Neo4j is starting, for ${seconds} s so far`);
    }
    await wait(ASK_EVERY_MS);
  }
}

/** Four bytes that are not all zero are the version the server chose. */
function answersBolt(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    let answer = Buffer.alloc(0);
    const socket = connect(port, LOOPBACK, () => socket.write(HANDSHAKE));
    socket.setTimeout(ANSWER_WITHIN_MS, () => socket.destroy());
    socket.on("data", (part) => {
      answer = Buffer.concat([answer, part]);
      if (answer.length >= 4) socket.destroy();
    });
    socket.on("error", () => socket.destroy());
    socket.on("close", () => resolve(answer.length >= 4 && answer.readUInt32BE(0) !== 0));
  });
}
