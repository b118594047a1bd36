import { parseArgs } from "node:util";
import { onDatabase } from "../command-database.ts";
import { readArguments, UsageError } from "../command-line.ts";
import { readConfig } from "../config.ts";
import { openDatabase } from "../open-database.ts";
import { backUp } from "./backup.ts";
import type { BackupSummary } from "./backup-file.ts";
import { restore } from "./restore.ts";

const BACKUP_USAGE = `Writes everything that lasts, with history, people and tokens, to a file; the product may be running.

  npm run backup -- FILE`;

const RESTORE_USAGE = `Restores a backup into an empty database; the product must not be running on it.

  npm run restore -- FILE`;

type Say = (line: string) => void;

/** What was backed up or restored, as the last line says it. */
interface Done extends BackupSummary {
  readonly file: string;
  readonly seconds: number;
}

/** Backs up the database of the environment. */
export async function runBackupCommand(args: string[], environment: NodeJS.ProcessEnv, say: Say): Promise<Done> {
  const file = fileIn(args, BACKUP_USAGE);
  const started = performance.now();
  const summary = await onDatabase(readConfig(environment), say, (database) => backUp(database, file));
  return { file, ...summary, seconds: secondsSince(started) };
}

/** Restores into the database of the environment. */
export async function runRestoreCommand(args: string[], environment: NodeJS.ProcessEnv, say: Say): Promise<Done> {
  const file = fileIn(args, RESTORE_USAGE);
  const started = performance.now();
  const opened = await openDatabase(readConfig(environment), say, new AbortController().signal);
  try {
    const summary = await restore(opened.database, file);
    return { file, ...summary, seconds: secondsSince(started) };
  } finally {
    await opened.close();
  }
}

function fileIn(args: string[], usage: string): string {
  const { positionals } = readArguments(usage, () => parseArgs({ args, options: {}, allowPositionals: true }));
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new UsageError(usage);
  return file;
}

function secondsSince(started: number): number {
  return Number(((performance.now() - started) / 1000).toFixed(1));
}
