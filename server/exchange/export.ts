import { createWriteStream } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { UsageError } from "../command-line.ts";
import { badInput } from "../errors.ts";
import type { Database } from "../neo4j/connect.ts";
import { consistently } from "./consistently.ts";
import { type Content, contentOf } from "./graph-content.ts";
import { noticesOf } from "./notices.ts";
import type { Format, OutputFile, Stamp } from "./output.ts";
import { EVERYTHING, type Selection, selected, wordsOf } from "./selection.ts";
import { zipped } from "./zip.ts";

/** Ids are made addresses with this where nobody says what the addresses of this graph are. */
export const NAMELESS_BASE = "urn:careers-graph:concept:";

/** What the ids of concepts are appended to for their addresses. */
export function addressesUnder(publicUrl: string | null): string {
  return publicUrl === null ? NAMELESS_BASE : `${publicUrl}/concepts/`;
}

/** Reads one revision of the graph with what an export says about it. What the work writes counts only when this returns. */
export async function withContent<Value>(
  database: Database,
  base: string,
  work: (content: Content, stamp: Stamp) => Promise<Value>,
  selection: Selection = EVERYTHING,
): Promise<Value> {
  return consistently(database, async (revision) => {
    const content = contentOf(database);
    const stamp = { revision, at: new Date(), base, selection: wordsOf(selection), notices: await noticesOf(content) };
    return work(await selected(content, selection), stamp);
  });
}

/**
 * Writes the graph to a file, or to a folder where the format has several and the name does not end in .zip. A file that was there is
 * replaced once all is written. Returns the revision.
 */
export async function exportTo(
  database: Database,
  format: Format,
  target: string,
  base: string,
  selection: Selection = EVERYTHING,
): Promise<number> {
  refuseParts(format, selection);
  await refuseFilled(target);
  await mkdir(dirname(resolve(target)), { recursive: true });
  const draft = await mkdtemp(`${resolve(target)}.draft-`);
  try {
    const written = join(draft, "export");
    const write = async (content: Content, stamp: Stamp) => {
      await rm(written, { recursive: true, force: true });
      await writeExport(format, format.write(content, stamp), written, target.endsWith(".zip"));
      return stamp.revision;
    };
    const revision = await withContent(database, base, write, selection);
    await rename(written, target);
    return revision;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Fails where a part is wanted in a format that is read back whole. */
export function refuseParts({ name, selectable }: Format, selection: Selection): void {
  if (selectable || wordsOf(selection) === "") return;
  throw badInput([
    { path: "format", message: `${name} is of the whole graph: leave families, kinds and relations out` },
  ]);
}

async function refuseFilled(target: string): Promise<void> {
  const names = await readdir(target).catch(() => []);
  if (names.length > 0) throw new UsageError(`${target} is a folder that is not empty: name another one.`);
}

/** Writes the files of an export to a file, a zip file or a folder. */
export async function writeExport(
  format: Format,
  files: AsyncIterable<OutputFile>,
  target: string,
  zip: boolean,
): Promise<void> {
  if (format.extension === null && zip) return writeFileOf(target, zipped(files));
  for await (const { name, chunks } of files) {
    const file = format.extension === null ? join(target, name) : target;
    await mkdir(dirname(file), { recursive: true });
    await writeFileOf(file, chunks);
  }
}

function writeFileOf(file: string, chunks: AsyncIterable<string | Uint8Array>): Promise<void> {
  return pipeline(Readable.from(chunks), createWriteStream(file));
}
