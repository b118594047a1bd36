import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** The product's HTTP side in a process of its own. */
export interface SeparateApi {
  readonly address: string;
  stop(): Promise<void>;
}

/**
 * Starts the compiled application outside of Jest. Jest gives tests their own `Error`, so an error that Node itself makes is not
 * one of theirs and loses its message on the way: what a client gets to see of a fault shows only here. And a query that takes
 * all memory ends this process instead of the test run.
 */
export async function startSeparateApi(): Promise<SeparateApi> {
  const child = spawn(process.execPath, ["--max-old-space-size=1024", "tests/support/serve.mjs"], {
    stdio: ["pipe", "pipe", "ignore"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once("line", resolve);
    child.once("exit", (code) => reject(new Error(`the API ended with code ${code}: is dist/ compiled?`)));
  });
  const stop = () => {
    child.stdin.end();
    return ended;
  };
  return { address, stop };
}
