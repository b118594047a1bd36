import { freePort } from "./bolt.ts";
import { findClassArchive } from "./class-archive.ts";
import { type DataFolderLock, lockDataFolder } from "./data-folder-lock.ts";
import { neo4jEnvironment, openHome, preparePassword, writeConfiguration } from "./home.ts";
import { classPath, findJars } from "./jars.ts";
import { findJava } from "./java.ts";
import { stopLeftover } from "./leftover.ts";
import { type Installation, LocalServer } from "./local-server.ts";
import type { Progress } from "./progress.ts";
import type { ProcessEnd } from "./supervision.ts";

/** What the embedded database is started with. */
export interface LocalNeo4jOptions {
  /** Holds the database, its password and its logs; one process at a time may use it. */
  readonly dataDir: string;
  readonly progress: Progress;
  /** Gives the start up; it has no effect on a database that is ready. */
  readonly signal?: AbortSignal;
}

/** The embedded database, ready for connections from this machine. */
export interface LocalNeo4j {
  readonly uri: string;
  readonly user: "neo4j";
  readonly password: string;
  /** Resolves when Neo4j has ended for good: stopped, or dead too often to be restarted. The data folder is free then. */
  readonly exited: Promise<ProcessEnd>;
  /** Says where this server can be reached, for the message a second start on the same data folder gets. */
  describe(address: string): void;
  /** Stops Neo4j in order, by force after 30 s; may be called twice. */
  stop(): Promise<void>;
}

/** Starts the embedded Neo4j on the data folder and waits until it answers; throws LocalNeo4jError with what to do. */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const lock = await lockDataFolder(options.dataDir);
  try {
    return await startLocked(options, lock);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function startLocked(
  { dataDir, progress, signal }: LocalNeo4jOptions,
  lock: DataFolderLock,
): Promise<LocalNeo4j> {
  const { password, ...installation } = await install(dataDir, progress, signal);
  signal?.throwIfAborted();
  const server = new LocalServer(installation, progress);
  await server.untilReady(signal);
  const exited = server.ended.finally(() => lock.release());
  return {
    uri: `bolt://127.0.0.1:${installation.port}`,
    user: "neo4j",
    password,
    exited,
    describe: (address) => lock.describe(address),
    async stop() {
      server.stop();
      await exited;
    },
  };
}

/** Brings together all that the server process needs. */
async function install(
  dataDir: string,
  progress: Progress,
  signal?: AbortSignal,
): Promise<Installation & { password: string }> {
  const java = await findJava(signal);
  const jars = await findJars(progress, signal);
  const home = await openHome(dataDir);
  await stopLeftover(home, progress);
  const port = await freePort();
  await writeConfiguration(home, port);
  const environment = neo4jEnvironment(home, await classPath(jars));
  const password = await preparePassword(home, java, environment, signal);
  return { home, java, port, environment, archive: await findClassArchive(java, jars, home), password };
}
