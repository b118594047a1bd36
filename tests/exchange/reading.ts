import { Collector } from "../../server/exchange/collect.ts";
import type { SourceContent } from "../../server/exchange/content.ts";
import { openFolder } from "../../server/exchange/folder.ts";
import { readSource } from "../../server/exchange/import-source.ts";
import { readerNamed } from "../../server/exchange/readers.ts";
import type { Reader } from "../../server/exchange/source.ts";

/** A watch that neither looks nor stops. */
export const UNWATCHED = { signal: new AbortController().signal, progress: () => undefined };

/** A reader by its name. */
export function readerOf(format: string): Reader {
  const reader = readerNamed(format);
  if (!reader) throw new Error(`there is no reader ${format}`);
  return reader;
}

/** The path of a folder with fixtures: own content in the official layouts. */
export function fixture(folder: string): string {
  return `tests/exchange/fixtures/${folder}`;
}

/** Reads a folder of fixtures, or any other one. */
export async function contentOf(
  format: string,
  folder: string,
  without: string[] = [],
  version: string | null = null,
): Promise<SourceContent> {
  return readSource(readerOf(format), await openFolder(folder), { version, without: new Set(without) }, UNWATCHED);
}

/** How many items there are of each sort. */
export function countedBy<Item>(items: readonly Item[], sort: (item: Item) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[sort(item)] = (counts[sort(item)] ?? 0) + 1;
  return counts;
}

/** The edges of a relation, as names: from > to. */
export function edgesOf({ edges }: SourceContent, relation: string): string[] {
  return edges.filter(({ edge }) => edge === relation).map(({ from, to }) => `${from.fields.name} > ${to.fields.name}`);
}

/** The fields of the edge between two nodes, by their names. */
export function edgeFields({ edges }: SourceContent, from: string, to: string) {
  const found = edges.find((edge) => edge.from.fields.name === from && edge.to.fields.name === to);
  const { sources: _, ...fields } = found?.fields ?? {};
  return fields;
}

/** A node by its name. */
export function nodeNamed({ nodes }: SourceContent, name: string) {
  const found = nodes.find(({ fields }) => fields.name === name);
  if (!found) throw new Error(`there is no ${name}`);
  return found;
}

/** A collector without a reader, for records that a test writes itself. */
export function collector(): Collector {
  return new Collector(
    { name: "test" },
    {
      key: "test",
      title: "A test",
      version: null,
      url: null,
      publisher: null,
      year: null,
      licence: null,
    },
  );
}
