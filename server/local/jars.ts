import { createHash, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { projectFile } from "../project.ts";
import { LocalNeo4jError, OTHER_WAYS } from "./local-neo4j-error.ts";
import type { Progress } from "./progress.ts";
import { NO_SUCH_PROGRAM, runProgram } from "./run-program.ts";

const NEO4J_VERSION = "5.26.30";
const NEEDED_JAR = `neo4j-server-${NEO4J_VERSION}.jar`;
const WINDOWS = process.platform === "win32";
const REPORT_EVERY_MS = 3_000;
const ABANDONED_AFTER_MS = 3_600_000;

/** Finds the folder with Neo4j's jars in the cache all checkouts share; downloads them with Maven when it is missing. */
export async function findJars(progress: Progress, signal?: AbortSignal): Promise<string> {
  const pom = projectFile("server/local/pom.xml");
  const hash = createHash("sha256")
    .update(await readFile(pom))
    .digest("hex")
    .slice(0, 10);
  const cache = cacheFolder();
  const folder = join(cache, `neo4j-${NEO4J_VERSION}-${hash}`);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  await removeAbandoned(cache);
  await download(pom, folder, progress, signal);
  return folder;
}

/** The path of every jar, in an order that never changes: a class archive is good for one order only. */
export async function classPath(jars: string): Promise<string> {
  const names = (await readdir(jars)).filter((name) => name.endsWith(".jar")).sort();
  return names.map((name) => join(jars, name)).join(WINDOWS ? ";" : ":");
}

function cacheFolder(): string {
  const { CAREERS_CACHE_DIR: own, XDG_CACHE_HOME: shared } = process.env;
  return resolve(own || join(shared || join(homedir(), ".cache"), "careers-graph"));
}

/** Downloads beside the folder and renames at the end, so a folder that exists is always complete. */
async function download(pom: string, folder: string, progress: Progress, signal?: AbortSignal): Promise<void> {
  progress(`Downloading Neo4j ${NEO4J_VERSION} (about 120 MB, once) to ${folder}`);
  const draft = `${folder}.draft-${randomUUID()}`;
  await mkdir(draft);
  try {
    await runMaven(pom, draft, progress, signal);
    if (!existsSync(join(draft, NEEDED_JAR)))
      throw new LocalNeo4jError(`Maven ended without ${NEEDED_JAR} in ${draft}.`);
    await rename(draft, folder).catch((error: unknown) => {
      // Another start was faster; its folder is as good.
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  progress(`Neo4j ${NEO4J_VERSION} is downloaded`);
}

async function runMaven(pom: string, to: string, progress: Progress, signal?: AbortSignal): Promise<void> {
  // Without -q Maven names every file it fetches, which is the only sign of life in a long download.
  // Strict checksums (-C): a damaged jar must not stay in the cache for good.
  const args = ["-B", "-C", "-f", pom, "dependency:copy-dependencies", `-DoutputDirectory=${to}`];
  const given = WINDOWS ? args.map((argument) => `"${argument}"`) : args;
  const onLine = countJars(progress);
  const ran = await runProgram("mvn", given, { shell: WINDOWS, onLine, ...(signal ? { signal } : {}) });
  if (ran.code === 0) return;
  if (ran.code === NO_SUCH_PROGRAM)
    throw new LocalNeo4jError(
      "Maven is needed once, to download Neo4j, and no `mvn` was found on the PATH. Install it, for example with " +
        `\`sudo apt install maven\`, \`brew install maven\` or from https://maven.apache.org. ${OTHER_WAYS}`,
    );
  const errors = ran.output.split("\n").filter((line) => line.includes("ERROR"));
  throw new LocalNeo4jError(
    `Maven could not download Neo4j; is the network (or the mirror in Maven's settings.xml) reachable?\n${errors.slice(0, 5).join("\n")}\n${OTHER_WAYS}`,
  );
}

function countJars(progress: Progress): (line: string) => void {
  let jars = 0;
  let reported = Date.now();
  return (line) => {
    if (!/^(\[INFO\] )?Downloaded from .*\.jar /.test(line)) return;
    jars += 1;
    if (Date.now() - reported < REPORT_EVERY_MS) return;
    reported = Date.now();
    progress(`Downloading Neo4j: ${jars} files so far`);
  };
}

/** A download cut off by kill -9 leaves its draft; a young one may belong to another start at this moment. */
async function removeAbandoned(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    const draft = join(cache, name);
    if (!name.includes(".draft-")) continue;
    const found = await stat(draft).catch(() => undefined);
    if (found && Date.now() - found.mtimeMs > ABANDONED_AFTER_MS) await rm(draft, { recursive: true, force: true });
  }
}
