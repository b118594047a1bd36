import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** The code of a program that is not installed, as in a shell. */
export const NO_SUCH_PROGRAM = 127;

/** How a program ended, and all it printed. */
export interface Ran {
  readonly code: number;
  readonly output: string;
}

/** What a program is run with. */
export interface RunOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal;
  readonly onLine?: (line: string) => void;
  /** Windows runs `.cmd` files in its shell only. */
  readonly shell?: boolean;
}

/** Runs a program to its end and collects what it prints on both outputs. */
export function runProgram(command: string, args: readonly string[], options: RunOptions): Promise<Ran> {
  const { env = process.env, signal, onLine, shell = false } = options;
  const child = spawn(command, args, {
    stdio: ["ignore", "pipe", "pipe"],
    env,
    shell,
    ...(signal ? { signal } : {}),
  });
  const lines: string[] = [];
  for (const input of [child.stdout, child.stderr])
    createInterface({ input }).on("line", (line) => {
      lines.push(line);
      onLine?.(line);
    });
  return new Promise((resolve, reject) => {
    child.on("error", (error: NodeJS.ErrnoException) => {
      if (signal?.aborted) reject(signal.reason);
      else resolve({ code: NO_SUCH_PROGRAM, output: error.message });
    });
    child.on("close", (code) => resolve({ code: code ?? 1, output: lines.join("\n") }));
  });
}
