import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, realpath, rm } from "node:fs/promises";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { LocalNeo4jError } from "./local-neo4j-error.ts";

const ANSWER_WITHIN_MS = 2_000;
const MOST_TRIES = 12;
/** Where sockets have their names; Windows lists its named pipes like files. */
const SOCKETS = process.platform === "win32" ? "\\\\.\\pipe\\" : tmpdir();

const holder = z.object({ pid: z.int(), since: z.iso.datetime(), address: z.string().optional(), holds: z.boolean() });
type Holder = z.infer<typeof holder>;

/** Who answers at a socket: nobody any more, a process that is just ending, one that is mute, or one that tells. */
type Answer = "nobody" | "ending" | "mute" | Holder;

/** The right to use a data folder, held until it is released or the process ends, however it ends. */
export interface DataFolderLock {
  /** Says where this process can be reached, for the message a second start gets. */
  describe(address: string): void;
  release(): Promise<void>;
}

/**
 * Takes the data folder for this process, or fails at once naming the holder.
 *
 * The lock is a listening socket, because a file outlives its process and a process id can be given twice. Every
 * contender listens under a name of its own first and looks for others after that: of any two at least one sees the
 * other, so two can never both hold the folder, and a dead socket never has to be removed before the lock is taken.
 */
export async function lockDataFolder(dataDir: string): Promise<DataFolderLock> {
  await mkdir(dataDir, { recursive: true });
  const folder = await realpath(dataDir);
  const prefix = `careers-graph-${createHash("sha256").update(folder).digest("hex").slice(0, 16)}-`;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const lock = await contend(folder, prefix);
    if (lock) return lock;
    // Of several starts that met in the same instant all stepped back; they come back at different times.
    await wait(Math.random() * 10 * 2 ** Math.min(tries, 6));
  }
  throw new LocalNeo4jError(inUse(folder, "mute"));
}

/** Absent when another start contends at the same time, or the holder is just ending. */
async function contend(folder: string, prefix: string): Promise<DataFolderLock | undefined> {
  const self: Holder = { pid: process.pid, since: new Date().toISOString(), holds: false };
  const name = `${prefix}${randomUUID().slice(0, 8)}.sock`;
  const server = await listen(join(SOCKETS, name), () => JSON.stringify(self));
  if (!server) return undefined;
  const release = () => new Promise<void>((resolve) => void server.close(() => resolve()));
  const others = await findOthers(prefix, name);
  const alive = [...others.values()].filter((answer) => answer !== "nobody");
  if (alive.length > 0) {
    await release();
    for (const other of alive)
      if (other === "mute" || (other !== "ending" && other.holds)) throw new LocalNeo4jError(inUse(folder, other));
    return undefined;
  }
  self.holds = true;
  await Promise.all([...others.keys()].map((dead) => rm(dead, { force: true }).catch(() => undefined)));
  return {
    describe(address) {
      self.address = address;
    },
    release,
  };
}

/** Absent when a new holder took the socket for a dead one, in the instant before it listened. */
function listen(path: string, answer: () => string): Promise<Server | undefined> {
  const server = createServer((socket) => socket.on("error", () => socket.destroy()).end(answer()));
  server.unref();
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    // Other users may ask too: without that their dead sockets would look alive.
    server.listen({ path, readableAll: true, writableAll: true }, () => resolve(server));
  }).then(
    () => server,
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return undefined;
      throw error;
    },
  );
}

async function findOthers(prefix: string, own: string): Promise<Map<string, Answer>> {
  const names = (await readdir(SOCKETS)).filter((name) => name.startsWith(prefix) && name !== own);
  const paths = names.map((name) => join(SOCKETS, name));
  return new Map(await Promise.all(paths.map(async (path): Promise<[string, Answer]> => [path, await ask(path)])));
}

function ask(path: string): Promise<Answer> {
  return new Promise((resolve) => {
    let text = "";
    const socket = connect(path);
    socket.setEncoding("utf8").setTimeout(ANSWER_WITHIN_MS, () => {
      resolve("mute");
      socket.destroy();
    });
    socket.on("data", (part: string) => {
      text += part;
    });
    socket.on("error", (error: NodeJS.ErrnoException) => {
      // Refused: no process listens. Missing: it was released a moment ago.
      resolve(error.code === "ECONNREFUSED" || error.code === "ENOENT" ? "nobody" : "ending");
    });
    socket.on("close", () => resolve(readHolder(text)));
  });
}

function readHolder(text: string): Answer {
  try {
    return holder.parse(JSON.parse(text));
  } catch {
    return "ending";
  }
}

function inUse(folder: string, other: "mute" | Holder): string {
  if (other === "mute") return `The data folder ${folder} is in use by a process that does not say who it is.`;
  const where = other.address ? ` at ${other.address}` : "";
  return (
    `The data folder ${folder} is in use by process ${other.pid}${where}, since ${other.since}. ` +
    "Stop that process first, or set DATA_DIR to another folder."
  );
}
