import type { Graph } from "../neo4j/statement.ts";
import type { NodeKind, Relation } from "./catalogue.ts";
import { type EdgeKey, type Fields, isNode, keyOf, type NodeKey } from "./change.ts";
import { EDGE_STATEMENTS, NODE_STATEMENTS } from "./changes.cypher.ts";

/**
 * Reads the nodes and edges of these keys as they are now, one statement per kind; what does not exist is left out. An edge at one of
 * these nodes that does not exist cannot exist either and is not looked for: a list that fills an empty graph reads its nodes only.
 */
export async function currentStates(graph: Graph, keys: readonly (NodeKey | EdgeKey)[]): Promise<Map<string, Fields>> {
  const states = new Map<string, Fields>();
  const nodes = keys.filter(isNode);
  await Promise.all(
    [...grouped(nodes, (key) => key.node)].map(([kind, group]) => readNodes(graph, kind, group, states)),
  );
  const missing = new Set(nodes.filter((key) => !states.has(keyOf(key))).map((key) => key.id));
  const edges = keys.filter((key): key is EdgeKey => "edge" in key && !missing.has(key.from) && !missing.has(key.to));
  await Promise.all(
    [...grouped(edges, (key) => key.edge)].map(([relation, group]) => readEdges(graph, relation, group, states)),
  );
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
