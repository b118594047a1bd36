import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect } from "@jest/globals";
import { MultiDirectedGraph } from "graphology";
import { parse as parseGexf } from "graphology-gexf";
import { parse as parseGraphml } from "graphology-graphml";
import { GEXF } from "../../server/exchange/gexf.ts";
import { contentOf } from "../../server/exchange/graph-content.ts";
import { GRAPHML } from "../../server/exchange/graphml.ts";
import type { Format } from "../../server/exchange/output.ts";
import type { Database } from "../../server/neo4j/connect.ts";
import { connectToGuide } from "../support/guide-database.ts";
import { PYTHON, testInPython } from "../support/python.ts";
import { writtenText } from "../support/written.ts";

/** Counts, some values and the stamp: NetworkX gives the one of GraphML, that of GEXF is read by a library for XML. */
const READ = `
import json, sys, networkx
from xml.etree import ElementTree
format, path = sys.argv[1:]
graph = (networkx.read_graphml if format == "graphml" else networkx.read_gexf)(path)
meta = ElementTree.parse(path).find("{*}meta/{*}description")
print(json.dumps({
    "nodes": graph.number_of_nodes(),
    "edges": graph.number_of_edges(),
    "directed": graph.is_directed(),
    "roles": sorted(data["label"] for _, data in graph.nodes(data=True) if data["kind"] == "ROLE"),
    "importance": sum(data.get("importance", 0) for _, _, data in graph.edges(data=True)),
    "stamp": graph.graph["description"] if meta is None else meta.text,
}))
`;

const inPython = testInPython("networkx");
const LIBRARIES = { graphml: parseGraphml, gexf: parseGexf };
let database: Database;
let folder: string;

beforeAll(async () => {
  database = connectToGuide();
  folder = await mkdtemp(join(tmpdir(), "careers-graph-networkx-"));
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

async function readByNetworkx(name: string, text: string) {
  const path = join(folder, `graph.${name}`);
  await writeFile(path, text);
  return JSON.parse((await promisify(execFile)(PYTHON, ["-c", READ, name, path])).stdout);
}

function readByGraphology(name: keyof typeof LIBRARIES, text: string) {
  const graph = LIBRARIES[name](MultiDirectedGraph, text);
  const roles = graph.filterNodes((_id, { kind }) => kind === "ROLE").map((id) => graph.getNodeAttribute(id, "label"));
  const importance = graph.reduceEdges((sum, _edge, attributes) => sum + Number(attributes.importance ?? 0), 0);
  return { nodes: graph.order, edges: graph.size, directed: true, roles: roles.sort(), importance };
}

inPython.each([
  ["graphml", GRAPHML],
  ["gexf", GEXF],
] as const satisfies readonly (readonly [string, Format])[])(
  "NetworkX and graphology read the same graph out of %s, with its revision and licences (it needs networkx)",
  async (name, format) => {
    const text = await writtenText(contentOf(database), format);
    const { stamp, ...graph } = await readByNetworkx(name, text);
    expect(graph).toEqual(readByGraphology(name, text));
    expect(stamp).toContain("revision 7,");
    expect(stamp).toContain("U.S. Bureau of Labor Statistics, 2024");
  },
  120_000,
);
