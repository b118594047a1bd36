import type { Relation } from "../../changes/catalogue.ts";
import type { ConceptKind } from "../../concept/concept.rules.ts";
import { type NetworkEdge, type NetworkNode, otherEnd } from "./network.ts";

/** Which part of the network is looked at; null: all relations, all kinds. */
export interface NetworkFilter {
  readonly relations: ReadonlySet<Relation> | null;
  readonly kinds: ReadonlySet<ConceptKind> | null;
}

/** Concepts and the edges between them. */
export interface Part {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  /** Whether there was more than was asked for. */
  readonly truncated: boolean;
}

const MOST_EDGES = 20_000;
const none: ReadonlySet<NetworkNode> = new Set();

/**
 * What is around some concepts, nearest first. Where there is more than the limit, every concept of a ring gets its turn, so that a hub does
 * not take all the places; of its neighbors those by the heaviest edges come first. Edges to what is known already come along, so that a
 * picture can grow. O(limit + edges at what is found), once the edges of each ring are in order.
 */
export function neighborhood(
  start: readonly NetworkNode[],
  {
    depth,
    limit,
    joinedTo = none,
    ...filter
  }: NetworkFilter & { readonly depth: number; readonly limit: number; readonly joinedTo?: ReadonlySet<NetworkNode> },
): Part {
  const found = new Set(start.slice(0, limit));
  let truncated = found.size < start.length;
  let ring: NetworkNode[] = [...found];
  for (let distance = 0; distance < depth && ring.length > 0; distance += 1) {
    const next: NetworkNode[] = [];
    for (const node of inTurns(ring.map((one) => neighbors(one, filter)))) {
      if (found.has(node)) continue;
      if (found.size === limit) {
        truncated = true;
        break;
      }
      found.add(node);
      next.push(node);
    }
    ring = next;
  }
  const edges = edgesAt(found, joinedTo, filter);
  return { nodes: [...found], edges: edges.slice(0, MOST_EDGES), truncated: truncated || edges.length > MOST_EDGES };
}

/** The edges that a filter lets through, and that lead to something published. */
export function passing(node: NetworkNode, filter: NetworkFilter): NetworkEdge[] {
  return node.edges.filter((edge) => passes(node, edge, filter));
}

function passes(node: NetworkNode, edge: NetworkEdge, { relations, kinds }: NetworkFilter): boolean {
  const other = otherEnd(node, edge);
  if (other.status !== "PUBLISHED" || other === node) return false;
  return (relations?.has(edge.relation) ?? true) && (kinds?.has(other.kind) ?? true);
}

/** How many edges pass. */
export function degreeOf(node: NetworkNode, filter: NetworkFilter): number {
  let count = 0;
  for (const edge of node.edges) if (passes(node, edge, filter)) count += 1;
  return count;
}

/** The neighbors by the heaviest edges first; nothing is done for those that nobody gets to. */
function* neighbors(node: NetworkNode, filter: NetworkFilter): Generator<NetworkNode> {
  for (const edge of node.heaviestFirst) if (passes(node, edge, filter)) yield otherEnd(node, edge);
}

function* inTurns<Item>(lists: readonly Iterator<Item>[]): Generator<Item> {
  for (let left = lists; left.length > 0; ) {
    const going: Iterator<Item>[] = [];
    for (const list of left) {
      const { done, value } = list.next();
      if (done) continue;
      going.push(list);
      yield value;
    }
    left = going;
  }
}

/** The edges among some nodes, and between them and those known already. */
function edgesAt(
  nodes: ReadonlySet<NetworkNode>,
  known: ReadonlySet<NetworkNode>,
  { relations }: NetworkFilter,
): NetworkEdge[] {
  const edges: NetworkEdge[] = [];
  for (const node of nodes)
    for (const edge of node.edges) {
      const other = otherEnd(node, edge);
      const once = nodes.has(other) ? edge.from === node : known.has(other);
      if (once && (relations?.has(edge.relation) ?? true)) edges.push(edge);
    }
  return edges;
}
