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

/** GEXF 1.2, as Gephi and NetworkX of any age read it: importance, strength or difficulty is the weight of an edge. */
export const GEXF: Format = {
  name: "gexf",
  title: "GEXF: every node and edge with its fields, for Gephi",
  extension: "gexf",
  mediaType: "application/gexf+xml",
  selectable: true,
  async *write(content, stamp) {
    yield { name: "graph.gexf", chunks: inChunks(document(content, stamp)) };
  },
};

async function* document(content: Content, stamp: Stamp): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">\n`;
  const day = stamp.at.toISOString().slice(0, 10);
  yield `<meta lastmodifieddate="${day}"><creator>Careers graph</creator><description>${escaped(describe(stamp))}</description></meta>\n`;
  yield `<graph defaultedgetype="directed" mode="static">\n`;
  yield* attributes("node", NODE_FIELDS);
  yield* attributes("edge", EDGE_FIELDS);
  yield "<nodes>\n";
  for await (const { id, label, fields } of graphNodes(content))
    yield `<node id="${escaped(id)}" label="${escaped(label)}">${values(fields)}</node>\n`;
  yield "</nodes>\n<edges>\n";
  let count = 0;
  for await (const { from, to, fields } of graphEdges(content)) {
    const weight = fields.importance ?? fields.strength ?? fields.difficulty ?? fields.proficiency;
    yield `<edge id="${count}" source="${escaped(from)}" target="${escaped(to)}"${weight == null ? "" : ` weight="${weight}"`}>${values(fields)}</edge>\n`;
    count += 1;
  }
  yield "</edges>\n</graph>\n</gexf>\n";
}

function* attributes(of: "node" | "edge", fields: readonly (readonly [string, FieldType])[]): Generator<string> {
  yield `<attributes class="${of}">\n`;
  for (const [field, type] of fields) yield `<attribute id="${field}" title="${field}" type="${XML_TYPES[type]}"/>\n`;
  yield "</attributes>\n";
}

function values(fields: Fields): string {
  const all = Object.entries(fields).map(
    ([field, value]) => `<attvalue for="${field}" value="${escaped(plain(value))}"/>`,
  );
  return `<attvalues>${all.join("")}</attvalues>`;
}
