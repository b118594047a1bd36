import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { type Address, connect, type Database } from "../server/neo4j/connect.ts";

/** A process of its own, so that whoever measures it takes none of its time and memory; and what it said when it was ready. */
export interface MeasuredProcess<Ready> {
  readonly ready: Ready;
  stop(): void;
}

/** Runs a compiled file of this folder over a database and waits for what it announces. */
export async function startMeasured<Ready>(
  file: string,
  database: Address,
  { node = [], given = [] }: { readonly node?: readonly string[]; readonly given?: readonly string[] } = {},
): Promise<MeasuredProcess<Ready>> {
  const path = new URL(file, import.meta.url).pathname;
  // As the product runs.
  const env = { ...process.env, NODE_ENV: "production", BENCH_DATABASE: JSON.stringify(database) };
  const child = spawn(process.execPath, [...node, path, ...given], { env, stdio: ["pipe", "pipe", "inherit"] });
  const ended = once(child, "exit").then(() => Promise.reject(new Error(`${file} ended before it was ready`)));
  const [line] = await Promise.race([once(createInterface(child.stdout), "line"), ended]);
  ended.catch(() => undefined);
  return { ready: JSON.parse(line), stop: () => child.stdin.end() };
}

/** In such a process: where the database is that it is given. */
export function givenAddress(): Address {
  return JSON.parse(process.env.BENCH_DATABASE ?? "{}");
}

/** In such a process: the database it is given. */
export function givenDatabase(): Database {
  return connect(givenAddress());
}

/** In such a process: tells whoever started it that it is ready, and ends when they are done or gone. */
export function announce(ready: object): void {
  console.log(JSON.stringify(ready));
  process.stdin.resume().on("end", () => process.exit(0));
}
