import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { z } from "zod";

/** What the first line of a backup says it is. */
const FORMAT = "careers-graph-backup";
const VERSION = 1;

const stored = {
  fields: z.record(z.string(), z.unknown()),
  floats: z.array(z.string()).optional(),
  times: z.record(z.string(), z.string()).optional(),
};

const LINE = z.union([
  z.strictObject({ node: z.string(), labels: z.array(z.string()), ...stored }),
  z.strictObject({ edge: z.string(), from: z.string(), to: z.string(), ...stored }),
]);

const HEADER = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  revision: z.number(),
  at: z.string(),
});
const END = z.object({ end: z.object({ nodes: z.number(), edges: z.number(), sha256: z.string() }) });

/** One node or edge of a backup: an edge names the keys of its ends. */
export type BackupLine = z.infer<typeof LINE>;

/** What a backup says about itself. */
export interface BackupSummary {
  readonly revision: number;
  readonly at: string;
  readonly nodes: number;
  readonly edges: number;
  /** Of all lines but the last. */
  readonly sha256: string;
}

/** A file that is no backup, or not all of one. */
export class DamagedBackup extends Error {}

/** Writes a backup: compressed lines of JSON, ended by a count and a hash of them, readable by its owner only. */
export async function writeBackup(file: string, revision: number, lines: AsyncIterable<BackupLine>) {
  const at = new Date().toISOString();
  const hash = createHash("sha256");
  const count = { nodes: 0, edges: 0 };
  const text = (value: unknown) => {
    const line = `${JSON.stringify(value)}\n`;
    hash.update(line);
    return line;
  };
  async function* written() {
    yield text({ format: FORMAT, version: VERSION, revision, at });
    for await (const line of lines) {
      count["node" in line ? "nodes" : "edges"] += 1;
      yield text(line);
    }
    yield `${JSON.stringify({ end: { ...count, sha256: hash.copy().digest("hex") } })}\n`;
  }
  await pipeline(Readable.from(written()), createGzip(), createWriteStream(file, { mode: 0o600 }));
  return { revision, at, ...count, sha256: hash.digest("hex") } satisfies BackupSummary;
}

/** Reads all of a backup without keeping it: fails unless it is whole and as it was written. */
export async function checkBackup(file: string): Promise<BackupSummary> {
  const hash = createHash("sha256");
  const count = { nodes: 0, edges: 0 };
  let header: z.infer<typeof HEADER> | undefined;
  let last = "";
  for await (const line of rawLines(file)) {
    if (last !== "") {
      hash.update(`${last}\n`);
      if (header) count["node" in lineOf(file, last) ? "nodes" : "edges"] += 1;
      else header = headerOf(file, last);
    }
    last = line;
  }
  const { data } = END.safeParse(parsed(last));
  const sha256 = hash.digest("hex");
  const whole = data?.end.sha256 === sha256 && data.end.nodes === count.nodes && data.end.edges === count.edges;
  if (!header || !whole) throw new DamagedBackup(`${file} is damaged or was cut off: nothing was restored.`);
  return { revision: header.revision, at: header.at, ...count, sha256 };
}

/** The nodes, then the edges, of a backup that was checked. */
export async function* readBackup(file: string): AsyncGenerator<BackupLine> {
  let number = 0;
  for await (const line of rawLines(file)) {
    number += 1;
    if (number > 1 && !line.startsWith('{"end"')) yield lineOf(file, line);
  }
}

async function* rawLines(file: string): AsyncGenerator<string> {
  const unpacked = createGunzip();
  const input = createReadStream(file).on("error", (error) => unpacked.destroy(error));
  try {
    yield* createInterface({ input: input.pipe(unpacked), crlfDelay: Number.POSITIVE_INFINITY });
    // The lines end quietly where the file breaks off.
    if (unpacked.errored) throw unpacked.errored;
  } catch (error) {
    throw new DamagedBackup(`${file} cannot be read: ${error instanceof Error ? error.message : error}`);
  } finally {
    input.destroy();
  }
}

function headerOf(file: string, line: string) {
  const { data } = HEADER.safeParse(parsed(line));
  if (!data) throw new DamagedBackup(`${file} is no backup of this product, or one of another version of it.`);
  return data;
}

function lineOf(file: string, line: string): BackupLine {
  const { data } = LINE.safeParse(parsed(line));
  if (!data)
    throw new DamagedBackup(`${file} holds something that is neither a node nor an edge: nothing was restored.`);
  return data;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
