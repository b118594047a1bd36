import { BUNDLE_READER } from "./bundle/bundle.reader.ts";
import { ESCO_READER } from "./esco/esco.reader.ts";
import { ONET_READER } from "./onet/onet.reader.ts";
import { SKOS_READER } from "./skos/skos.reader.ts";
import type { Reader } from "./source.ts";
import { TABIYA_READER } from "./tabiya/tabiya.reader.ts";

/** The formats that can be imported. */
export const READERS: readonly Reader[] = [ESCO_READER, ONET_READER, TABIYA_READER, SKOS_READER, BUNDLE_READER];

/** The reader of a name. */
export function readerNamed(name: string): Reader | null {
  return READERS.find((reader) => reader.name === name.toLowerCase()) ?? null;
}
