import { realpath } from "node:fs/promises";
import { isAbsolute, join, relative, sep } from "node:path";
import { badInput } from "../errors.ts";

/** How far an import run is. */
export const IMPORT_STATES = {
  RUNNING: "It is being read, compared or written.",
  DONE: "It came to its end: the report says what it found or did.",
  FAILED: "It could not be carried out, and changed nothing.",
  CANCELLED: "Somebody stopped it: the graph is as it was.",
  INTERRUPTED: "The server stopped meanwhile; what was not written completely was not written at all.",
} as const;

/** One of the states. */
export type ImportState = keyof typeof IMPORT_STATES;

/** What a run is doing. */
export const IMPORT_PHASES = {
  READING: "The files are being read.",
  COMPARING: "What they say is compared with the graph.",
  WRITING: "The changes are being written, all of them or none: it can be stopped until the last one is.",
} as const;

/** The names of a closed set, each for itself. */
export function statesOf<Key extends string>(set: Readonly<Record<Key, string>>): Readonly<Record<Key, string>> {
  return set;
}

/** A run without a sign of life for this long is one whose server has stopped. */
export const SILENCE_MS = 60_000;

/**
 * The folder of a source below the one that imports come from. Whatever leads out of that, by its words or by a link, is refused with the
 * same message as what is not there.
 */
export async function sourceFolder(root: string | undefined, folder: string): Promise<string> {
  if (root === undefined)
    throw badInput([{ path: "folder", message: "this server imports nothing: IMPORT_DIR is not set" }]);
  const inside = await realpath(root).catch(() => root);
  const path = isAbsolute(folder) ? null : await realpath(join(inside, folder)).catch(() => null);
  if (path === null || !isWithin(inside, path))
    throw badInput([{ path: "folder", message: `there is no folder ${folder}` }]);
  return path;
}

function isWithin(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
