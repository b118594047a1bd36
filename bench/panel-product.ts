import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** The product as `npm start` runs it, in a process of its own. */
export interface RunningProduct {
  readonly address: string;
  stop(): Promise<void>;
}

/** Starts the product on a data folder; resolves when it says where the panel is. */
export async function startProduct(dataDir: string, port: number): Promise<RunningProduct> {
  const child = node(["start/start.mjs", "--built"], { DATA_DIR: dataDir, PORT: String(port) });
  const ended = once(child, "exit").then(() => Promise.reject(new Error("the product did not start")));
  const address = await Promise.race([addressIn(child), ended]);
  ended.catch(() => undefined);
  const stop = async () => {
    child.kill("SIGTERM");
    await once(child, "exit");
  };
  return { address, stop };
}

async function addressIn(child: ChildProcess): Promise<string> {
  for await (const line of linesOf(child)) {
    const address = /^\s*Panel\s+(\S+?)\/$/.exec(line)?.[1];
    if (address) return address;
  }
  throw new Error("the product did not say where it is");
}

/** Runs one of the commands to its end and returns the last line it printed. */
export async function runCommand(file: string, args: readonly string[], dataDir: string): Promise<string> {
  const child = node([`start/${file}.mjs`, ...args, "--built"], { DATA_DIR: dataDir });
  const exit = once(child, "exit");
  let last = "";
  for await (const line of linesOf(child)) last = line || last;
  const [code] = await exit;
  if (code !== 0) throw new Error(`${file} failed`);
  return last;
}

function node(args: readonly string[], environment: NodeJS.ProcessEnv): ChildProcess {
  const env = { ...process.env, SEED: "none", RATE_LIMIT: "off", ...environment };
  return spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "inherit"] });
}

function linesOf({ stdout }: ChildProcess) {
  if (!stdout) throw new Error("nothing can be read of the process");
  return createInterface(stdout);
}
