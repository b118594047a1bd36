import type { Graph } from "../neo4j/statement.ts";
import type { NodeKind, Relation } from "./catalogue.ts";
import { type EdgeKey, type Fields, keyOf, type NodeKey } from "./change.ts";
import { EDGE_STATEMENTS, NODE_STATEMENTS } from "./changes.cypher.ts";

/** Reads the nodes and edges of these keys as they are now, one statement per kind; what does not exist is left out. */
export async function currentStates(graph: Graph, keys: readonly (NodeKey | EdgeKey)[]): Promise<Map<string, Fields>> {
  const states = new Map<string, Fields>();
  for (const [kind, group] of grouped(
    keys.filter((key) => "node" in key),
    (key) => key.node,
  ))
    await readNodes(graph, kind, group, states);
  for (const [relation, group] of grouped(
    keys.filter((key) => "edge" in key),
    (key) => key.edge,
  ))
    await readEdges(graph, relation, group, states);
  return states;
}

async function readNodes(graph: Graph, node: NodeKind, keys: readonly NodeKey[], states: Map<string, Fields>) {
  for (const found of await graph.read(NODE_STATEMENTS[node].current, { ids: keys.map((key) => key.id) }))
    states.set(keyOf({ node, id: found.id }), found.fields);
}

async function readEdges(graph: Graph, edge: Relation, keys: readonly EdgeKey[], states: Map<string, Fields>) {
  const rows = keys.map(({ from, to }) => ({ from, to }));
  for (const { from, to, fields } of await graph.read(EDGE_STATEMENTS[edge].current, { rows }))
    states.set(keyOf({ edge, from, to }), fields);
}

/** Groups items by a key, keeping their order. */
export function grouped<Item, Key>(items: readonly Item[], keyed: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyed(item));
    if (group) group.push(item);
    else groups.set(keyed(item), [item]);
  }
  return groups;
}
