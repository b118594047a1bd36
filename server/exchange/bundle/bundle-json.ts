import { allEdges, allNodes, type Content } from "../graph-content.ts";
import { type Format, inChunks, type Stamp } from "../output.ts";
import { bundleHeader } from "./bundle-header.ts";

/**
 * The whole graph as lines of JSON: a header, each node, each edge, and a count that tells a file that was cut off. The bytes depend on the
 * content alone, not on when or at which revision it was written: what was imported from a bundle into an empty graph gives the same bundle.
 */
export const BUNDLE_JSON: Format = {
  name: "bundle",
  title: "the product's own bundle, as lines of JSON",
  extension: "ndjson",
  mediaType: "application/x-ndjson",
  async *write(content, stamp) {
    yield { name: "bundle.ndjson", chunks: inChunks(lines(content, stamp)) };
  },
};

async function* lines(content: Content, { notices }: Stamp): AsyncGenerator<string> {
  const count = { nodes: 0, edges: 0 };
  yield line(bundleHeader(notices));
  for await (const node of allNodes(content)) {
    count.nodes += 1;
    yield line(node);
  }
  for await (const edge of allEdges(content)) {
    count.edges += 1;
    yield line(edge);
  }
  yield line({ end: count });
}

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
