import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, dirname, extname, join, relative, sep } from "node:path";
import type { Readable } from "node:stream";
import type { SourceFiles } from "./source.ts";
import { SourceError } from "./source-error.ts";
import { openZip } from "./zip-folder.ts";

/** The files of a folder, and how much of what was opened has been read. */
export interface Folder extends SourceFiles {
  /** The bytes of a file. */
  sizeOf(name: string): number;
  /** The bytes read so far, of all files. */
  bytesRead(): number;
}

const DEEPEST = 3;
const MOST_FILES = 1_000;

/** Looks into a folder and the folders in it, into a zip file, or at one file; links in a folder are not followed. */
export async function openFolder(path: string): Promise<Folder> {
  const sizes = new Map<string, number>();
  const found = await stat(path).catch(() => null);
  if (found?.isFile() && extname(path).toLowerCase() === ".zip") return openZip(path);
  const root = found?.isFile() ? dirname(path) : path;
  if (found?.isFile()) sizes.set(basename(path), found.size);
  else
    await collect(path, path, 1, sizes).catch((error: unknown) => {
      throw error instanceof SourceError ? error : new SourceError(`${path} cannot be read as a folder.`);
    });
  let read = 0;
  return {
    names: [...sizes.keys()].sort(),
    sizeOf: (name) => sizes.get(name) ?? 0,
    bytesRead: () => read,
    open(name): Readable {
      if (!sizes.has(name)) throw new SourceError(`There is no file ${name}.`);
      const stream = createReadStream(join(root, name));
      stream.on("data", (chunk) => {
        read += chunk.length;
      });
      return stream;
    },
  };
}

async function collect(root: string, folder: string, depth: number, sizes: Map<string, number>): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && depth < DEEPEST) await collect(root, path, depth + 1, sizes);
    else if (entry.isFile()) sizes.set(relative(root, path).split(sep).join("/"), (await stat(path)).size);
    if (sizes.size > MOST_FILES) throw new SourceError(`${root} has more than ${MOST_FILES} files.`);
  }
}
