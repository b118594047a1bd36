import type { Relation } from "../changes/catalogue.ts";
import type { ConceptKind } from "../concept/concept.rules.ts";
import { badInput, type FieldFault, notFound } from "../errors.ts";
import { connections } from "./network/connections.ts";
import type { NetworkSource } from "./network/live-network.ts";
import { degreeOf, type NetworkFilter, neighborhood, passing } from "./network/neighborhood.ts";
import type { Network, NetworkEdge, NetworkNode } from "./network/network.ts";
import type { GraphEdge, GraphNode, GraphPath, RelationCount, Subgraph } from "./network.type.ts";

const MOST_NODES = 1_000;
const MOST_STARTS = 1_000;
const MOST_JOINED = 5_000;
const DEEPEST = 4;
const LONGEST_WAY = 8;
const MOST_WAYS = 25;
const EVERYTHING: NetworkFilter = { relations: null, kinds: null };

interface Asked {
  readonly relations: readonly Relation[] | null;
  readonly kinds: readonly ConceptKind[] | null;
}

/** Where to look from, and how far. */
interface Around extends Asked {
  readonly of: readonly string[];
  readonly depth: number;
  readonly limit: number;
  readonly joinedTo: readonly string[];
  readonly skipUnknown: boolean;
}

/** What is around some concepts. */
export async function neighborhoodAnswer(
  source: NetworkSource,
  { of, depth, limit, joinedTo, skipUnknown, ...asked }: Around,
): Promise<Subgraph> {
  refuse([
    within("of", of.length, 1, MOST_STARTS, "ids"),
    within("depth", depth, 0, DEEPEST),
    within("limit", limit, 1, MOST_NODES),
    within("joinedTo", joinedTo.length, 0, MOST_JOINED, "ids"),
  ]);
  const { network, revision } = await source.current();
  const start = skipUnknown
    ? known(network, of)
    : found(
        network,
        of.map((id) => ({ id, path: "of" })),
      );
  const around = { depth, limit, joinedTo: new Set(known(network, joinedTo)), ...filterOf(asked) };
  const part = neighborhood([...new Set(start)], around);
  return { nodes: part.nodes.map(nodeOf), edges: part.edges.map(edgeOf), truncated: part.truncated, revision };
}

/** The shortest ways between two concepts. */
export async function connectionsAnswer(
  source: NetworkSource,
  {
    from,
    to,
    maxLength,
    first,
    ...asked
  }: Asked & { readonly from: string; readonly to: string; readonly maxLength: number; readonly first: number },
): Promise<GraphPath[]> {
  refuse([within("maxLength", maxLength, 1, LONGEST_WAY), within("first", first, 1, MOST_WAYS)]);
  const { network } = await source.current();
  const [start, end] = found(network, [
    { id: from, path: "from" },
    { id: to, path: "to" },
  ]);
  if (!start || !end) return [];
  const paths = connections(start, end, { longest: maxLength, count: first, ...filterOf(asked) });
  return paths.map(({ nodes, edges }) => ({
    nodes: nodes.map(nodeOf),
    edges: edges.map(edgeOf),
    length: edges.length,
  }));
}

function within(path: string, value: number, least: number, most: number, what = ""): FieldFault | null {
  if (value >= least && value <= most) return null;
  return { path, message: `must be from ${least} to ${most} ${what}`.trim() };
}

function refuse(faults: readonly (FieldFault | null)[]): void {
  const real = faults.filter((fault) => fault !== null);
  if (real.length > 0) throw badInput(real);
}

function found(network: Network, wanted: readonly { readonly id: string; readonly path: string }[]): NetworkNode[] {
  const missing = wanted.filter(({ id }) => !network.node(id));
  if (missing.length > 0)
    throw notFound(missing.map(({ id, path }) => ({ path, message: `there is no concept with the id ${id}` })));
  return known(
    network,
    wanted.map(({ id }) => id),
  );
}

function known(network: Network, ids: readonly string[]): NetworkNode[] {
  return ids.flatMap((id) => network.node(id) ?? []);
}

function filterOf({ relations, kinds }: Asked): NetworkFilter {
  return { relations: relations && new Set(relations), kinds: kinds && new Set(kinds) };
}

/** A node as clients see it; its edges are counted only where somebody asks how many there are. */
function nodeOf(node: NetworkNode): GraphNode {
  const { id, kind, slug, name } = node;
  return {
    id,
    kind,
    slug,
    name,
    get degree() {
      return degreeOf(node, EVERYTHING);
    },
    get degrees() {
      return degreesOf(node);
    },
  };
}

function degreesOf(node: NetworkNode): RelationCount[] {
  const counts = new Map<Relation, number>();
  for (const { relation } of passing(node, EVERYTHING)) counts.set(relation, (counts.get(relation) ?? 0) + 1);
  return [...counts].map(([relation, count]) => ({ relation, count }));
}

function edgeOf({ from, to, relation, weight }: NetworkEdge): GraphEdge {
  return { from: from.id, to: to.id, relation, weight };
}
