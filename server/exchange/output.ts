import type { Content } from "./graph-content.ts";

/** What an export says about itself. */
export interface Stamp {
  /** The revision it shows. */
  readonly revision: number;
  readonly at: Date;
  /** Which part of it, in words; "" where it is everything. */
  readonly selection: string;
  /** What the ids of concepts are appended to for an address of each, where a format asks for one. */
  readonly base: string;
  /** What the sources and taxonomies behind the content want to be said. */
  readonly notices: readonly string[];
}

/** A file of an export; `name` is relative to the export, with forward slashes. */
export interface OutputFile {
  readonly name: string;
  readonly chunks: AsyncIterable<string>;
}

/** A format the graph can be written in. Nothing is held in memory but what is being written. */
export interface Format {
  /** What commands, mutations and addresses call it. */
  readonly name: string;
  readonly title: string;
  /** Of the file, or null where there are several: they become a folder or a zip file. */
  readonly extension: string | null;
  readonly mediaType: string;
  /** Whether a part of the graph can be written in it: one that is read back has to be whole. */
  readonly selectable?: true;
  /** The files, each to be read to its end before the next one is asked for. */
  write(content: Content, stamp: Stamp): AsyncIterable<OutputFile>;
}

/** Characters that are worth a write. */
const CHUNK = 65_536;

/** Joins many small texts to few large ones. */
export async function* inChunks(texts: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  let parts: string[] = [];
  let length = 0;
  for await (const text of texts) {
    parts.push(text);
    length += text.length;
    if (length < CHUNK) continue;
    yield parts.join("");
    parts = [];
    length = 0;
  }
  if (length > 0) yield parts.join("");
}
