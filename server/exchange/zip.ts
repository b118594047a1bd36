import { Zip, ZipDeflate } from "fflate";
import type { OutputFile } from "./output.ts";

/** The first moment a zip file can name: what is in it is what matters, so that the same content gives the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

/** A zip file of files, written as they are read. */
export async function* zipped(files: AsyncIterable<OutputFile>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let ready: Uint8Array[] = [];
  const taken = () => {
    const all = ready;
    ready = [];
    return all;
  };
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  for await (const { name, chunks } of files) {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = NO_TIME;
    zip.add(entry);
    for await (const chunk of chunks) {
      entry.push(encoder.encode(chunk));
      yield* taken();
    }
    entry.push(new Uint8Array(), true);
    yield* taken();
  }
  zip.end();
  yield* taken();
}
