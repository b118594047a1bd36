import { createHash, randomUUID } from "node:crypto";
import { link, mkdir, realpath, rename, rm } from "node:fs/promises";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { LocalNeo4jError } from "./local-neo4j-error.ts";

const ANSWER_WITHIN_MS = 2_000;
const MOST_TRIES = 20;

const holder = z.object({ pid: z.int(), since: z.iso.datetime(), address: z.string().optional() });
type Holder = z.infer<typeof holder>;

/** Who answers at a socket: nobody any more, somebody who does not say, or a known process. */
type Answer = "nobody" | "somebody" | Holder;

/** The right to use a data folder, held until it is released or the process ends, however it ends. */
export interface DataFolderLock {
  /** Says where this process can be reached, for the message a second start gets. */
  describe(address: string): void;
  release(): Promise<void>;
}

/**
 * Takes the data folder for this process or fails at once naming the holder.
 * The lock is a listening socket, because a file can outlive its process and a process id can be given twice.
 */
export async function lockDataFolder(dataDir: string): Promise<DataFolderLock> {
  await mkdir(dataDir, { recursive: true });
  const folder = await realpath(dataDir);
  const path = socketPath(folder);
  const self: Holder = { pid: process.pid, since: new Date().toISOString() };
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const server = await listen(path, () => JSON.stringify(self));
    if (server) return heldBy(server, self);
    const answer = await ask(path);
    const other = answer === "nobody" ? await removeStale(path) : answer;
    if (other !== "nobody") throw new LocalNeo4jError(inUse(folder, other));
  }
  throw new LocalNeo4jError(
    `The lock of the data folder ${folder} could not be taken: remove ${path} and start again.`,
  );
}

function socketPath(folder: string): string {
  const name = `careers-graph-${createHash("sha256").update(folder).digest("hex").slice(0, 20)}`;
  return process.platform === "win32" ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

function heldBy(server: Server, self: Holder): DataFolderLock {
  return {
    describe(address) {
      self.address = address;
    },
    release: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Absent when the path is taken, by a living process or by what a killed one left. */
function listen(path: string, answer: () => string): Promise<Server | undefined> {
  const server = createServer((socket) => socket.on("error", () => socket.destroy()).end(answer()));
  server.unref();
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(undefined);
      else reject(error);
    });
    server.listen(path, () => resolve(server));
  });
}

function ask(path: string): Promise<Answer> {
  return new Promise((resolve) => {
    let text = "";
    const socket = connect(path);
    socket.setEncoding("utf8").setTimeout(ANSWER_WITHIN_MS, () => socket.destroy());
    socket.on("data", (part: string) => {
      text += part;
    });
    socket.on("error", (error: NodeJS.ErrnoException) => {
      // Refused: no process listens. Missing: it was released a moment ago. Anything else, such as no permission, is somebody.
      resolve(error.code === "ECONNREFUSED" || error.code === "ENOENT" ? "nobody" : "somebody");
    });
    socket.on("close", () => resolve(readHolder(text)));
  });
}

function readHolder(text: string): Answer {
  try {
    return holder.parse(JSON.parse(text));
  } catch {
    return "somebody";
  }
}

/**
 * Moves the socket aside before removing it and asks there once more: of two starts that both met a stale socket,
 * the slower one could otherwise remove the fresh socket of the faster one.
 */
async function removeStale(path: string): Promise<Answer> {
  const aside = `${path}.${randomUUID().slice(0, 8)}`;
  try {
    await rename(path, aside);
  } catch {
    return "nobody";
  }
  const answer = await ask(aside);
  if (answer !== "nobody") await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
  return answer;
}

function inUse(folder: string, other: "somebody" | Holder): string {
  if (other === "somebody")
    return `The data folder ${folder} is in use by another process, which does not say who it is.`;
  const where = other.address ? ` at ${other.address}` : "";
  return (
    `The data folder ${folder} is in use by process ${other.pid}${where}, since ${other.since}. ` +
    "Stop that process first, or set DATA_DIR to another folder."
  );
}
