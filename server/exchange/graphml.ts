import { NODE_KINDS, NODES, type NodeEntry, type NodeKind, RELATIONS, relationEntry } from "../changes/catalogue.ts";
import type { Fields } from "../changes/change.ts";
import { keysOf } from "../concept/concept.rules.ts";
import { type FieldType, fieldTypes } from "./field-types.ts";
import { allEdges, allNodes, type Content } from "./graph-content.ts";
import { type Format, inChunks, type Stamp } from "./output.ts";

const TYPES: Readonly<Record<FieldType, string>> = {
  text: "string",
  number: "double",
  "whole number": "long",
  list: "string",
};

/** GraphML, as Gephi, Cytoscape, yEd, igraph and NetworkX read it. */
export const GRAPHML: Format = {
  name: "graphml",
  title: "GraphML: every node and edge with its fields, for graph tools",
  extension: "graphml",
  mediaType: "application/graphml+xml",
  async *write(content, stamp) {
    yield { name: "graph.graphml", chunks: inChunks(document(content, stamp)) };
  },
};

async function* document(content: Content, stamp: Stamp): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n`;
  yield `<desc>${escaped(describe(stamp))}</desc>\n`;
  yield* keys("node", [["kind", "text"], ["label", "text"], ...fieldsOf(NODE_KINDS.map((kind) => NODES[kind].shape))]);
  yield* keys("edge", [["relation", "text"], ...fieldsOf(keysOf(RELATIONS).map((name) => relationEntry(name).shape))]);
  yield `<graph id="careers" edgedefault="directed">\n`;
  for await (const { node, id, fields } of allNodes(content)) {
    const own = Object.entries(fields).filter(([field]) => !Object.hasOwn(NODES[node].references ?? {}, field));
    const label = fields.name ?? fields.title ?? fields.heading ?? fields.code ?? node;
    yield `<node id="${escaped(id)}">${data("node", { kind: node, label, ...Object.fromEntries(own) })}</node>\n`;
  }
  for await (const { edge, from, to, fields } of allEdges(content)) yield edgeText(edge, from, to, fields);
  for (const kind of NODE_KINDS) yield* partEdges(content, kind);
  yield "</graph>\n</graphml>\n";
}

/** What parts are attached by: the edge from the owner, and those that stand for their fields. */
async function* partEdges(content: Content, kind: NodeKind): AsyncGenerator<string> {
  const { ownedThrough, references = {} }: NodeEntry = NODES[kind];
  if (!ownedThrough) return;
  for await (const { id, owner, fields } of content.nodes(kind)) {
    if (owner !== undefined) yield edgeText(ownedThrough, owner, id, {});
    for (const [field, { relation }] of Object.entries(references))
      if (typeof fields[field] === "string") yield edgeText(relation, id, fields[field], {});
  }
}

function edgeText(relation: string, from: string, to: string, fields: Fields): string {
  const ends = `source="${escaped(from)}" target="${escaped(to)}"`;
  return `<edge ${ends}>${data("edge", { relation, ...fields })}</edge>\n`;
}

function describe({ revision, at, notices }: Stamp): string {
  return [`Careers graph, revision ${revision}, written ${at.toISOString()}.`, ...notices].join("\n");
}

/** Each field once; where shapes disagree on its type it is text. */
function fieldsOf(shapes: readonly NodeEntry["shape"][]): [string, FieldType][] {
  const types = new Map<string, FieldType>();
  for (const shape of shapes)
    for (const [field, type] of fieldTypes(shape)) {
      const known = types.get(field);
      types.set(field, known === undefined || known === type ? type : "text");
    }
  return [...types];
}

function* keys(what: "node" | "edge", fields: readonly [string, FieldType][]): Generator<string> {
  for (const [field, type] of fields)
    yield `<key id="${what}-${field}" for="${what}" attr.name="${field}" attr.type="${TYPES[type]}"/>\n`;
}

function data(what: "node" | "edge", fields: Fields): string {
  return Object.entries(fields)
    .map(([field, value]) => `<data key="${what}-${field}">${escaped(plain(value))}</data>`)
    .join("");
}

function plain(value: unknown): string {
  return Array.isArray(value) ? value.join(" | ") : String(value);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
