import { PassThrough } from "node:stream";
import { pipeline } from "node:stream/promises";
import { openPromise } from "yauzl";
import type { Folder } from "./folder.ts";
import { SourceError } from "./source-error.ts";

const MOST_FILES = 1_000;

/** More than this is no taxonomy: what a small file unpacks to may have no end. */
const MOST_BYTES = 4 * 1_024 ** 3;

/**
 * Looks into a zip file as into a folder: nothing is unpacked to the disk. Names that lead out of it, and files that are larger than they
 * say, are refused by the library.
 */
export async function openZip(path: string): Promise<Folder> {
  const entries = await entriesOf(path);
  let read = 0;
  return {
    names: [...entries.keys()].sort(),
    sizeOf: (name) => entries.get(name) ?? 0,
    bytesRead: () => read,
    open(name) {
      if (!entries.has(name)) throw new SourceError(`There is no file ${name}.`);
      const stream = new PassThrough();
      stream.on("data", (chunk) => {
        read += chunk.length;
      });
      pour(path, name, stream).catch((error: unknown) => stream.destroy(unreadable(path, error)));
      return stream;
    },
  };
}

/** The files in it with their sizes. */
async function entriesOf(path: string): Promise<Map<string, number>> {
  const sizes = new Map<string, number>();
  let bytes = 0;
  try {
    const zip = await openPromise(path);
    for await (const { fileName, uncompressedSize } of zip.eachEntry()) {
      if (fileName.endsWith("/")) continue;
      sizes.set(fileName, uncompressedSize);
      bytes += uncompressedSize;
      if (sizes.size > MOST_FILES || bytes > MOST_BYTES) break;
    }
  } catch (error) {
    throw unreadable(path, error);
  }
  if (sizes.size > MOST_FILES) throw new SourceError(`${path} has more than ${MOST_FILES} files.`);
  if (bytes > MOST_BYTES) throw new SourceError(`${path} unpacks to more than ${MOST_BYTES / 1_024 ** 3} GiB.`);
  return sizes;
}

/** Unpacks one file of it on the way. */
async function pour(path: string, name: string, into: PassThrough): Promise<void> {
  const zip = await openPromise(path);
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== name) continue;
    await pipeline(await zip.openReadStreamPromise(entry), into);
    return;
  }
}

function unreadable(path: string, error: unknown): SourceError {
  return new SourceError(`${path} cannot be read as a zip file: ${error instanceof Error ? error.message : error}`);
}
