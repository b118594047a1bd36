import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, mkdir, readFile, realpath, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Java } from "./java.ts";
import { LocalNeo4jError } from "./local-neo4j-error.ts";
import { type MemoryShare, memoryShare } from "./memory.ts";
import { runProgram } from "./run-program.ts";

/** The folders and files of one embedded database, inside the data folder. */
export interface Home {
  readonly folder: string;
  readonly conf: string;
  readonly logs: string;
  readonly passwordFile: string;
  /** What Neo4j and Java print. */
  readonly consoleLog: string;
  readonly serverLog: string;
  /** Which Java process runs on this home. */
  readonly processFile: string;
}

/** Makes the folders of the database inside the data folder, readable by their owner only. */
export async function openHome(dataDir: string): Promise<Home> {
  const path = join(dataDir, "neo4j");
  await mkdir(path, { recursive: true, mode: 0o700 });
  const folder = await realpath(path);
  const logs = join(folder, "logs");
  await Promise.all([mkdir(logs, { recursive: true }), mkdir(join(folder, "conf"), { recursive: true })]);
  return {
    folder,
    conf: join(folder, "conf"),
    logs,
    passwordFile: join(folder, "password"),
    consoleLog: join(logs, "console.log"),
    serverLog: join(logs, "neo4j.log"),
    processFile: join(folder, "process.json"),
  };
}

/** What Neo4j's programs find their home and their jars by. */
export function neo4jEnvironment(home: Home, classPath: string): NodeJS.ProcessEnv {
  return { ...process.env, NEO4J_HOME: home.folder, NEO4J_CONF: home.conf, CLASSPATH: classPath };
}

/** Writes neo4j.conf afresh: it belongs to the product, and the port changes at every start. */
export async function writeConfiguration(home: Home, port: number): Promise<void> {
  await writeFile(join(home.conf, "neo4j.conf"), `${settings(port, memoryShare()).join("\n")}\n`);
}

function settings(port: number, memory: MemoryShare): string[] {
  return [
    "# Written at every start: changes made here are lost.",
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    "server.http.enabled=false",
    "server.https.enabled=false",
    "dbms.security.auth_enabled=true",
    "dbms.usage_report.enabled=false",
    "# LOAD CSV could read the machine's files and the network around it.",
    "dbms.security.allow_csv_import_from_file_urls=false",
    "internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0",
    "db.transaction.timeout=60s",
    `db.memory.transaction.max=${memory.transactions}m`,
    `server.memory.pagecache.size=${memory.pageCache}m`,
    "# Queries carry passwords' hashes and people's names.",
    "db.logs.query.enabled=OFF",
    "# Each transaction log is allotted in full at once: 256 MiB by default, for each of the two databases.",
    "db.tx_log.rotation.size=32m",
    "# By default Bolt's threads wait twice 5 s for new work after the databases are closed.",
    "internal.server.bolt.thread_pool_shutdown_wait_time=200ms",
  ];
}

/** Reads the database's password; before the first start of the database it is made up and set. */
export async function preparePassword(
  home: Home,
  java: Java,
  environment: NodeJS.ProcessEnv,
  signal?: AbortSignal,
): Promise<string> {
  const started = existsSync(join(home.folder, "data", "databases", "system"));
  if (!existsSync(home.passwordFile)) {
    if (started) throw new LocalNeo4jError(passwordMissing(home));
    await writePassword(home.passwordFile);
  }
  // A first start may have been cut off between the file and the setting, which may be repeated until Neo4j ran once.
  if (!started) await setPassword(home, java, environment, signal);
  return (await readFile(home.passwordFile, "utf8")).trim();
}

/** Written beside and renamed, so that a password file is never half a password. */
async function writePassword(file: string): Promise<void> {
  const draft = `${file}.draft`;
  await writeFile(draft, randomBytes(24).toString("base64url"), { mode: 0o600 });
  await chmod(draft, 0o600);
  await rename(draft, file);
}

/** The password goes by its file: a command line can be read by everybody on the machine. */
async function setPassword(
  home: Home,
  java: Java,
  environment: NodeJS.ProcessEnv,
  signal?: AbortSignal,
): Promise<void> {
  const quick = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];
  const command = ["org.neo4j.cli.AdminTool", "dbms", "set-initial-password", "--", `@${home.passwordFile}`];
  const ran = await runProgram(java.command, [...quick, ...java.flags, ...command], {
    env: environment,
    ...(signal ? { signal } : {}),
  });
  if (ran.code !== 0) throw new LocalNeo4jError(`Neo4j's password could not be set:\n${ran.output}`);
}

function passwordMissing(home: Home): string {
  return (
    `The database in ${home.folder} has a password, but the file ${home.passwordFile} is missing. ` +
    "Restore that file, or set DATA_DIR to another folder to begin with an empty database."
  );
}
