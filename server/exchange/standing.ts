import { type NodeKind, RELATIONS, type Relation, relationEntry } from "../changes/catalogue.ts";
import type { Fields } from "../changes/change.ts";
import { keyOf } from "../changes/change.ts";
import { NODE_STATEMENTS } from "../changes/changes.cypher.ts";
import { keysOf } from "../concept/concept.rules.ts";
import type { Graph } from "../neo4j/statement.ts";
import { readInBatches } from "./batches.ts";
import type { SourceContent, SourceEdge, SourceNode } from "./content.ts";
import type { Decisions } from "./decisions.ts";
import { groupedBy, type Match, type Matches, matched } from "./matching.ts";
import { EDGES_FROM, WAS_IMPORTED } from "./standing.cypher.ts";

const NODES_AT_ONCE = 5_000;
const STARTS_AT_ONCE = 500;

/** An edge as the graph has it. */
export interface StandingEdge {
  readonly edge: Relation;
  readonly from: string;
  readonly to: string;
  readonly fields: Fields;
}

/** What the graph has of a source before it is imported. */
export interface Standing extends Matches {
  /** The nodes of the source that are still in use there. */
  readonly nodes: readonly SourceNode[];
  /** The id that a node has in the graph, or will get. */
  readonly idOf: (node: SourceNode) => string;
  /** The fields of the nodes that are there, by kind and id. */
  readonly states: ReadonlyMap<string, Fields>;
  /** The edges from the nodes that are there, of the relations the source has, by relation and ends. */
  readonly edges: ReadonlyMap<string, StandingEdge>;
  /** Whether the source was imported before: only then does the log know what is its own. */
  readonly again: boolean;
}

/** Reads what the graph has of a source. An empty graph costs one look for each id. */
export async function readStanding(graph: Graph, content: SourceContent, decisions: Decisions): Promise<Standing> {
  const nodes = content.nodes.filter(({ retired }) => !retired);
  const states = new Map<string, Fields>();
  for (const [kind, group] of byKind(nodes))
    await readStates(
      graph,
      kind,
      group.map(({ id }) => id),
      states,
    );
  const known = new Set(nodes.filter(({ node, id }) => states.has(keyOf({ node, id }))).map(({ id }) => id));
  const found = await matched(graph, nodes, known, decisions);
  for (const [kind, group] of byKind([...found.matches.keys()]))
    await readStates(graph, kind, idsWithout(group, found.matches, known), states);
  const idOf = (node: SourceNode) => found.matches.get(node)?.id ?? node.id;
  const [again = false] = await graph.read(WAS_IMPORTED, { source: content.provenance.key });
  const edges = await readEdges(graph, content.edges, nodes, idOf, states);
  return { ...found, nodes, idOf, states, edges, again };
}

function byKind(nodes: readonly SourceNode[]): [NodeKind, SourceNode[]][] {
  return [...groupedBy(nodes, ({ node }) => node).values()].flatMap((group): [NodeKind, SourceNode[]][] => {
    const [first] = group;
    return first ? [[first.node, group]] : [];
  });
}

async function readStates(
  graph: Graph,
  node: NodeKind,
  ids: readonly string[],
  states: Map<string, Fields>,
): Promise<void> {
  for (const { id, fields } of await readInBatches(graph, NODE_STATEMENTS[node].current, ids, NODES_AT_ONCE))
    states.set(keyOf({ node, id }), fields);
}

function idsWithout(
  nodes: readonly SourceNode[],
  matches: ReadonlyMap<SourceNode, Match>,
  known: ReadonlySet<string>,
): string[] {
  return nodes.flatMap((node) => matches.get(node)?.id ?? []).filter((id) => !known.has(id));
}

/** The edges from nodes that are there. Those of other nodes cannot be: their nodes are not. */
async function readEdges(
  graph: Graph,
  wanted: readonly SourceEdge[],
  nodes: readonly SourceNode[],
  idOf: (node: SourceNode) => string,
  states: ReadonlyMap<string, Fields>,
): Promise<Map<string, StandingEdge>> {
  const there = nodes.filter((node) => states.has(keyOf({ node: node.node, id: idOf(node) })));
  const relations = new Set<Relation>(wanted.map(({ edge }) => edge));
  const edges = new Map<string, StandingEdge>();
  for (const edge of keysOf(RELATIONS)) {
    if (!relations.has(edge) && edge !== "REPLACED_BY") continue;
    const starts = there.filter(({ node }) => relationEntry(edge).from.includes(node)).map(idOf);
    for (const { from, to, fields } of await readInBatches(graph, EDGES_FROM[edge], starts, STARTS_AT_ONCE))
      edges.set(keyOf({ edge, from, to }), { edge, from, to, fields });
  }
  return edges;
}
