import { NODES, type NodeKind, RELATIONS, type Relation, relationEntry } from "../../changes/catalogue.ts";
import type { Fields } from "../../changes/change.ts";
import { keysOf } from "../../concept/concept.rules.ts";
import { csvLine } from "../csv-cells.ts";
import { type Content, READING_ORDER } from "../graph-content.ts";
import { type Format, inChunks, type OutputFile } from "../output.ts";
import { bundleHeader } from "./bundle-header.ts";

/** The file that says what the others are. */
export const BUNDLE_HEADER = "bundle.json";

/** The same content as the bundle in JSON: a table for each kind of node and of edge. */
export const BUNDLE_CSV: Format = {
  name: "bundle-csv",
  title: "the product's own bundle, as a table for each kind of node and edge",
  extension: null,
  mediaType: "application/zip",
  async *write(content, { notices }) {
    const header = bundleHeader(notices);
    yield { name: BUNDLE_HEADER, chunks: inChunks([`${JSON.stringify(header, null, 2)}\n`]) };
    for (const kind of READING_ORDER) yield nodeTable(content, kind);
    for (const relation of keysOf(RELATIONS)) yield edgeTable(content, relation);
  },
};

/** The table of a kind of node. */
export function nodeFile(kind: NodeKind): string {
  return `nodes/${fileWord(kind)}.csv`;
}

/** The table of a relation. */
export function edgeFile(relation: Relation): string {
  return `edges/${fileWord(relation)}.csv`;
}

function fileWord(name: string): string {
  return name.toLowerCase().replaceAll("_", "-");
}

function nodeTable(content: Content, kind: NodeKind): OutputFile {
  const entry = NODES[kind];
  const fields = Object.keys(entry.shape.shape);
  const owned = entry.ownedThrough !== undefined;
  async function* lines() {
    yield csvLine([...(owned ? ["id", "owner"] : ["id"]), ...fields]);
    for await (const node of content.nodes(kind))
      yield csvLine([...(owned ? [node.id, node.owner] : [node.id]), ...valuesOf(node.fields, fields)]);
  }
  return { name: nodeFile(kind), chunks: inChunks(lines()) };
}

function edgeTable(content: Content, relation: Relation): OutputFile {
  const fields = Object.keys(relationEntry(relation).shape.shape);
  async function* lines() {
    yield csvLine(["from", "to", ...fields]);
    for await (const edge of content.edges(relation))
      yield csvLine([edge.from, edge.to, ...valuesOf(edge.fields, fields)]);
  }
  return { name: edgeFile(relation), chunks: inChunks(lines()) };
}

function valuesOf(values: Fields, fields: readonly string[]): unknown[] {
  return fields.map((field) => values[field]);
}
