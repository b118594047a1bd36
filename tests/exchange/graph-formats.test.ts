import { once } from "node:events";
import { Readable } from "node:stream";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { parse as parseCsv } from "csv-parse/sync";
import { MultiDirectedGraph } from "graphology";
import { parse as parseGexf } from "graphology-gexf";
import { parse as parseGraphml } from "graphology-graphml";
import { JsonLdParser } from "jsonld-streaming-parser";
import { Parser, type Quad, Store } from "n3";
import { isConceptKind, NODES } from "../../server/changes/catalogue.ts";
import { GEXF } from "../../server/exchange/gexf.ts";
import {
  allEdges,
  allNodes,
  type Content,
  type ContentEdge,
  type ContentNode,
  contentOf,
} from "../../server/exchange/graph-content.ts";
import { GRAPH_CSV } from "../../server/exchange/graph-csv.ts";
import { GRAPHML } from "../../server/exchange/graphml.ts";
import { readSelection, selected } from "../../server/exchange/selection.ts";
import { SKOS_READER } from "../../server/exchange/skos/skos.reader.ts";
import { SKOS_JSON_LD, SKOS_TURTLE } from "../../server/exchange/skos/skos-formats.ts";
import { TERMS, termOf } from "../../server/exchange/skos/vocabulary.ts";
import type { Database } from "../../server/neo4j/connect.ts";
import { connectToGuide } from "../support/guide-database.ts";
import { all, written, writtenText } from "../support/written.ts";

/** Reading and writing the whole guide, twice, on a busy machine. */
const SLOW_MS = 120_000;

let database: Database;
let content: Content;
let nodes: ContentNode[];
let edges: ContentEdge[];

beforeAll(async () => {
  database = connectToGuide();
  content = contentOf(database);
  nodes = await all(allNodes(content));
  edges = await all(allEdges(content));
}, SLOW_MS);
afterAll(() => database.close());

test(
  "GraphML is read back by another library with every node, edge and field",
  async () => {
    const text = await writtenText(content, GRAPHML);
    const graph = parseGraphml(MultiDirectedGraph, text);
    expect({ order: graph.order, size: graph.size }).toEqual(elements());
    const role = nodes.find(({ fields }) => fields.slug === "amazon-engineer");
    expect(graph.getNodeAttributes(role?.id)).toMatchObject({ kind: "ROLE", label: "Amazon Engineer" });
    const required = edges.find(({ edge, fields }) => edge === "REQUIRES" && fields.proficiency);
    const values = graph.mapEdges(required?.from, required?.to, (_edge, attributes) => attributes);
    expect(values).toContainEqual(
      expect.objectContaining({ relation: "REQUIRES", importance: required?.fields.importance }),
    );
    expect(text).toContain("U.S. Bureau of Labor Statistics, 2024");
  },
  SLOW_MS,
);

/** How many nodes and edges a graph tool gets of the guide: parts hang on edges of their own. */
function elements() {
  const attached = nodes.reduce((sum, { node, owner, fields }) => {
    const references = Object.keys(NODES[node].references ?? {}).filter((field) => field in fields);
    return sum + (owner === undefined ? 0 : 1) + references.length;
  }, 0);
  return { order: nodes.length, size: edges.length + attached };
}

test(
  "GEXF is read back by another library with every node and edge, and weights",
  async () => {
    const graph = parseGexf(MultiDirectedGraph, await writtenText(content, GEXF));
    expect({ order: graph.order, size: graph.size }).toEqual(elements());
    const required = edges.find(({ edge, fields }) => edge === "REQUIRES" && fields.proficiency);
    const values = graph.mapEdges(required?.from, required?.to, (_edge, attributes) => attributes);
    expect(values).toContainEqual(
      expect.objectContaining({ relation: "REQUIRES", weight: required?.fields.importance }),
    );
  },
  SLOW_MS,
);

test(
  "the two tables are read back by a CSV library with every node and edge, and nothing a spreadsheet would run",
  async () => {
    const files = await written(content, GRAPH_CSV);
    const table = (name: string): Record<string, string>[] => parseCsv(files.get(name) ?? "", { columns: true });
    const read = { order: table("nodes.csv").length, size: table("edges.csv").length };
    expect(read).toEqual(elements());
    for (const row of [...table("nodes.csv"), ...table("edges.csv")])
      for (const value of Object.values(row)) expect(value).not.toMatch(/^(?:[=+@\t\r]|-(?!\d))/);
    expect(files.get("README.txt")).toContain("U.S. Bureau of Labor Statistics, 2024");
  },
  SLOW_MS,
);

test("a part of the graph has the roles of a family with what belongs to them, and edges between what is there only", async () => {
  const part = await selected(content, readSelection({ families: "data", relations: "IN_FAMILY,REQUIRES" }));
  const ids = new Set((await all(allNodes(part))).map(({ id }) => id));
  const family = nodes.find(({ node, fields }) => node === "ROLE_FAMILY" && fields.slug === "data");
  const roles = edges.filter(({ edge, to }) => edge === "IN_FAMILY" && to === family?.id).map(({ from }) => from);
  expect(roles.length).toBeGreaterThan(0);
  for (const id of roles) expect(ids.has(id)).toBe(true);
  const others = nodes.filter(({ node, id }) => node === "ROLE" && !roles.includes(id));
  for (const { id } of others) expect(ids.has(id)).toBe(false);
  const wanted = edges.filter(
    ({ edge, from, to }) => ["IN_FAMILY", "REQUIRES"].includes(edge) && ids.has(from) && ids.has(to),
  );
  expect(await all(allEdges(part))).toEqual(wanted);
});

async function readJsonLd(text: string): Promise<Quad[]> {
  const quads: Quad[] = [];
  const parser = new JsonLdParser();
  parser.on("data", (quad: Quad) => quads.push(quad));
  const end = once(parser, "end");
  parser.end(text);
  await end;
  return quads;
}

test(
  "SKOS in Turtle and in JSON-LD says the same, and all of the graph that SKOS has words for",
  async () => {
    const turtle = new Store(new Parser().parse(await writtenText(content, SKOS_TURTLE)));
    const jsonLd = new Store(await readJsonLd(await writtenText(content, SKOS_JSON_LD)));
    const concepts = nodes.filter(({ node }) => isConceptKind(node));
    for (const store of [turtle, jsonLd]) {
      const count = (predicate: typeof TERMS.type, object: typeof TERMS.type | null = null) =>
        store.countQuads(null, predicate, object, null);
      expect(count(TERMS.type, TERMS.Concept)).toBe(concepts.length);
      expect(count(TERMS.prefLabel)).toBe(concepts.length);
      expect(count(termOf("REQUIRES"))).toBe(edges.filter(({ edge }) => edge === "REQUIRES").length);
      const broader = ["PART_OF", "BROADER", "IN_GROUP", "IN_FAMILY"];
      expect(count(TERMS.broader)).toBe(edges.filter(({ edge }) => broader.includes(edge)).length);
      expect(count(TERMS.rights)).toBeGreaterThan(2);
    }
    expect(jsonLd.size).toBe(turtle.size);
    expect(turtle.every((quad) => jsonLd.has(quad))).toBe(true);
  },
  SLOW_MS,
);

test(
  "the product reads its own SKOS back: concepts with their ids, hierarchies and relations",
  async () => {
    const text = await writtenText(content, SKOS_TURTLE);
    const files = { names: ["concepts.ttl"], open: () => Readable.from([Buffer.from(text)]) };
    const records = await all(SKOS_READER.read(files, { version: null, without: new Set() }));
    const told = nodes.filter(({ node }) =>
      ["ROLE", "ROLE_FAMILY", "SKILL", "SKILL_GROUP", "SPECIALIZATION"].includes(node),
    );
    const read = records.flatMap((record) =>
      record.record === "node" ? [`${record.node} ${record.id} ${record.fields.name}`] : [],
    );
    expect(read.sort()).toEqual(told.map(({ node, id, fields }) => `${node} ${id} ${fields.name}`).sort());
    expect(records.filter(({ record }) => record === "fault")).toEqual([]);
    const known = ["IN_FAMILY", "PART_OF", "IN_GROUP", "BROADER", "RELATED_TO", "RELATED_SKILL"];
    const count = (of: readonly { readonly edge: string }[], relation: string) =>
      of.filter(({ edge }) => edge === relation).length;
    const readEdges = records.flatMap((record) => (record.record === "edge" ? [record] : []));
    for (const relation of known)
      expect([relation, count(readEdges, relation)]).toEqual([relation, count(edges, relation)]);
  },
  SLOW_MS,
);
