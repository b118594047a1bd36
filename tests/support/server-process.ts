import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import type { Address } from "../../server/neo4j/connect.ts";

/** What a process is told to write. */
export interface WriteOrder {
  readonly actor: string;
  readonly name: string;
  readonly count: number;
  readonly atOnce: number;
}

/** A server in a process of its own. */
export interface ServerProcess {
  readonly address: string;
  /** Makes revisions there; answers with their numbers and when the last one was made. */
  write(order: WriteOrder): Promise<{ readonly numbers: number[]; readonly at: number }>;
  /** Ends it in order. */
  stop(): Promise<void>;
  /** Ends it without a chance to clean up. */
  kill(): Promise<void>;
}

/** Starts a server process over a database. */
export async function startServerProcess(database: Address): Promise<ServerProcess> {
  const child = fork("tests/support/server-process.mjs", {
    env: { ...process.env, SERVER_NEO4J: JSON.stringify(database), NODE_OPTIONS: "" },
    execArgv: [],
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const [{ address }] = await once(child, "message");
  const write = async (order: WriteOrder) => {
    child.send(order);
    const [answer] = await once(child, "message");
    return answer;
  };
  const stop = () => ended(child, () => child.disconnect());
  const kill = () => ended(child, () => child.kill("SIGKILL"));
  return { address, write, stop, kill };
}

async function ended(child: ChildProcess, how: () => void): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, "exit");
  how();
  await exit;
}
