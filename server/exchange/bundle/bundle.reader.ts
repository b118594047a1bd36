import type { Reader, SourceFiles } from "../source.ts";
import { readBundleTables } from "./bundle-csv.reader.ts";
import { BUNDLE_HEADER } from "./bundle-csv.ts";
import { readBundleLines } from "./bundle-json.reader.ts";

/** The product's own bundle, as lines of JSON or as tables. */
export const BUNDLE_READER: Reader = {
  name: "bundle",
  title: "the product's own bundle",
  tables: {},
  isCopy: true,
  refuses(files) {
    if (files.names.includes(BUNDLE_HEADER) || linesIn(files) !== null) return null;
    return `A bundle is one file that ends in .ndjson, or a folder with ${BUNDLE_HEADER} and the folders nodes and edges.`;
  },
  async provenance() {
    return {
      key: "bundle",
      title: "Bundle of a careers graph",
      version: null,
      url: null,
      publisher: null,
      year: null,
      licence: null,
    };
  },
  read(files) {
    const lines = linesIn(files);
    return lines === null || files.names.includes(BUNDLE_HEADER)
      ? readBundleTables(files)
      : readBundleLines(files, lines);
  },
};

function linesIn({ names }: SourceFiles): string | null {
  const [only, ...others] = names.filter((name) => name.endsWith(".ndjson"));
  return only !== undefined && others.length === 0 ? only : null;
}
