import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { waitForBolt } from "./bolt.ts";
import { lockDataFolder } from "./data-folder-lock.ts";
import { LocalNeo4jError } from "./local-neo4j-error.ts";
import type { Progress } from "./progress.ts";

/** An embedded database that another process runs. */
export interface RunningNeo4j {
  readonly uri: string;
  readonly user: "neo4j";
  readonly password: string;
}

/** The embedded database of a data folder that a server is using, once it answers; null where no server uses the folder. */
export async function runningNeo4j(dataDir: string, progress: Progress): Promise<RunningNeo4j | null> {
  if (!(await isInUse(dataDir))) return null;
  const port = await portIn(dataDir);
  // The server may be starting just now.
  await waitForBolt(port, progress, new AbortController().signal);
  const password = await readFile(join(dataDir, "neo4j", "password"), "utf8");
  return { uri: `bolt://127.0.0.1:${port}`, user: "neo4j", password: password.trim() };
}

/** A file could have outlived its server; the lock ends with it. */
async function isInUse(dataDir: string): Promise<boolean> {
  try {
    const lock = await lockDataFolder(dataDir);
    await lock.release();
    return false;
  } catch (error) {
    if (error instanceof LocalNeo4jError) return true;
    throw error;
  }
}

async function portIn(dataDir: string): Promise<number> {
  const file = join(dataDir, "neo4j", "conf", "neo4j.conf");
  const settings = await readFile(file, "utf8").catch(() => "");
  const port = /^server\.bolt\.listen_address=.*:(\d+)$/m.exec(settings)?.[1];
  if (!port)
    throw new LocalNeo4jError(`A server is starting on the data folder ${dataDir}: try again when it is ready.`);
  return Number(port);
}
