import { csvLine } from "./csv-cells.ts";
import type { Content } from "./graph-content.ts";
import { describe, EDGE_FIELDS, graphEdges, graphNodes, NODE_FIELDS, plain } from "./graph-elements.ts";
import { type Format, inChunks } from "./output.ts";

/** Two tables, as spreadsheets, pandas and Gephi read them. */
export const GRAPH_CSV: Format = {
  name: "csv",
  title: "two tables, nodes and edges, for spreadsheets and data frames",
  extension: null,
  mediaType: "application/zip",
  selectable: true,
  async *write(content, stamp) {
    yield { name: "README.txt", chunks: inChunks([`${describe(stamp)}\n`]) };
    yield { name: "nodes.csv", chunks: inChunks(nodeLines(content)) };
    yield { name: "edges.csv", chunks: inChunks(edgeLines(content)) };
  },
};

const NODE_COLUMNS = NODE_FIELDS.map(([field]) => field);
const EDGE_COLUMNS = EDGE_FIELDS.map(([field]) => field);

async function* nodeLines(content: Content): AsyncGenerator<string> {
  yield csvLine(["id", "label", ...NODE_COLUMNS]);
  for await (const { id, label, fields } of graphNodes(content))
    yield csvLine([id, label, ...NODE_COLUMNS.map((field) => listless(fields[field]))]);
}

async function* edgeLines(content: Content): AsyncGenerator<string> {
  yield csvLine(["source", "target", ...EDGE_COLUMNS]);
  for await (const { from, to, fields } of graphEdges(content))
    yield csvLine([from, to, ...EDGE_COLUMNS.map((field) => listless(fields[field]))]);
}

function listless(value: unknown): unknown {
  return Array.isArray(value) ? plain(value) : value;
}
