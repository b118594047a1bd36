import type { Fields } from "../changes/change.ts";
import type { FieldType } from "./field-types.ts";
import type { Content } from "./graph-content.ts";
import {
  describe,
  EDGE_FIELDS,
  escaped,
  graphEdges,
  graphNodes,
  NODE_FIELDS,
  plain,
  XML_TYPES,
} from "./graph-elements.ts";
import { type Format, inChunks, type Stamp } from "./output.ts";

type Part = "graph" | "node" | "edge";

/** What is said of the whole, where readers look for attributes: most pass over a description. */
const GRAPH_FIELDS: readonly [string, FieldType][] = [
  ["revision", "whole number"],
  ["description", "text"],
];

/** GraphML, as Cytoscape, yEd, igraph and NetworkX read it. */
export const GRAPHML: Format = {
  name: "graphml",
  title: "GraphML: every node and edge with its fields, for graph tools",
  extension: "graphml",
  mediaType: "application/graphml+xml",
  selectable: true,
  async *write(content, stamp) {
    yield { name: "graph.graphml", chunks: inChunks(document(content, stamp)) };
  },
};

async function* document(content: Content, stamp: Stamp): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n`;
  yield `<desc>${escaped(describe(stamp))}</desc>\n`;
  yield* keys("graph", GRAPH_FIELDS);
  yield* keys("node", [["label", "text"], ...NODE_FIELDS]);
  yield* keys("edge", EDGE_FIELDS);
  yield `<graph id="careers" edgedefault="directed">\n`;
  yield `${data("graph", { revision: stamp.revision, description: describe(stamp) })}\n`;
  for await (const { id, label, fields } of graphNodes(content))
    yield `<node id="${escaped(id)}">${data("node", { label, ...fields })}</node>\n`;
  for await (const { from, to, fields } of graphEdges(content))
    yield `<edge source="${escaped(from)}" target="${escaped(to)}">${data("edge", fields)}</edge>\n`;
  yield "</graph>\n</graphml>\n";
}

function* keys(what: Part, fields: readonly (readonly [string, FieldType])[]): Generator<string> {
  for (const [field, type] of fields)
    yield `<key id="${what}-${field}" for="${what}" attr.name="${field}" attr.type="${XML_TYPES[type]}"/>\n`;
}

function data(what: Part, fields: Fields): string {
  return Object.entries(fields)
    .map(([field, value]) => `<data key="${what}-${field}">${escaped(plain(value))}</data>`)
    .join("");
}
