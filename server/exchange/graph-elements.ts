import { NODE_KINDS, NODES, type NodeEntry, type NodeKind, RELATIONS, relationEntry } from "../changes/catalogue.ts";
import type { Fields } from "../changes/change.ts";
import { keysOf } from "../concept/concept.rules.ts";
import { type FieldType, fieldTypes } from "./field-types.ts";
import { allEdges, allNodes, type Content } from "./graph-content.ts";
import type { Stamp } from "./output.ts";

/** A node as graph tools know it: everything is a node, parts of concepts too. */
export interface GraphElementNode {
  readonly id: string;
  readonly label: string;
  readonly fields: Fields;
}

/** An edge as graph tools know it. */
export interface GraphElementEdge {
  readonly from: string;
  readonly to: string;
  readonly fields: Fields;
}

/** What nodes may have, with the type of each. */
export const NODE_FIELDS: readonly [string, FieldType][] = [
  ["kind", "text"],
  ...fieldsOf(NODE_KINDS.map((kind) => NODES[kind].shape)),
];

/** What edges may have, with the type of each. */
export const EDGE_FIELDS: readonly [string, FieldType][] = [
  ["relation", "text"],
  ...fieldsOf(keysOf(RELATIONS).map((name) => relationEntry(name).shape)),
];

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

/** Every node; what refers to others is no field of it but an edge. */
export async function* graphNodes(content: Content): AsyncGenerator<GraphElementNode> {
  for await (const { node, id, fields } of allNodes(content)) {
    const own = Object.entries(fields).filter(([field]) => !Object.hasOwn(NODES[node].references ?? {}, field));
    const label = String(fields.name ?? fields.title ?? fields.heading ?? fields.code ?? node);
    yield { id, label, fields: { kind: node, ...Object.fromEntries(own) } };
  }
}

/** Every edge, those that parts are attached by and those that stand for their fields among them. */
export async function* graphEdges(content: Content): AsyncGenerator<GraphElementEdge> {
  for await (const { edge, from, to, fields } of allEdges(content))
    yield { from, to, fields: { relation: edge, ...fields } };
  for (const kind of NODE_KINDS) yield* partEdges(content, kind);
}

async function* partEdges(content: Content, kind: NodeKind): AsyncGenerator<GraphElementEdge> {
  const { ownedThrough, references = {} }: NodeEntry = NODES[kind];
  if (!ownedThrough) return;
  for await (const { id, owner, fields } of content.nodes(kind)) {
    if (owner !== undefined) yield { from: owner, to: id, fields: { relation: ownedThrough } };
    for (const [field, { relation }] of Object.entries(references))
      if (typeof fields[field] === "string") yield { from: id, to: fields[field], fields: { relation } };
  }
}

/** What a file of a graph says about itself: its revision, what of it is there, and the licences of the sources. */
export function describe({ revision, at, selection, notices }: Stamp): string {
  const part = selection === "" ? "" : ` Only a part of it: ${selection}.`;
  return [`Careers graph, revision ${revision}, written ${at.toISOString()}.${part}`, ...notices].join("\n");
}

/** What GraphML and GEXF call the types of fields. */
export const XML_TYPES: Readonly<Record<FieldType, string>> = {
  text: "string",
  number: "double",
  "whole number": "long",
  list: "string",
};

/** The text of a value; lists between bars. */
export function plain(value: unknown): string {
  return Array.isArray(value) ? value.join(" | ") : String(value);
}

/** A text within XML: what XML cannot say at all, control characters, is left out. Most texts have nothing to be written otherwise. */
export function escaped(text: string): string {
  return SPECIAL.test(text) ? text.replaceAll(ALL_SPECIAL, (character) => ENTITIES[character] ?? "") : text;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about.
const SPECIAL = /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const ALL_SPECIAL = new RegExp(SPECIAL, "g");
