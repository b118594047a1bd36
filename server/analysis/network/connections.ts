import { ClientError } from "../../errors.ts";
import { type NetworkFilter, passing } from "./neighborhood.ts";
import { type NetworkEdge, type NetworkNode, otherEnd } from "./network.ts";

/** A way through the network: one edge fewer than concepts. */
export interface NetworkPath {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
}

/** Edges looked at after which a search is given up. */
const MOST_LOOKS = 5_000_000;

/**
 * The `count` shortest ways from one concept to another over at most `longest` edges in either direction, none through a concept twice. Of
 * ways of one length those through little connected concepts come first: what everything is connected to explains nothing.
 *
 * Distances from the end are found breadth first; then the lengths are tried in turn, and only steps are taken that can still arrive in time.
 */
export function connections(
  start: NetworkNode,
  end: NetworkNode,
  { longest, count, ...filter }: NetworkFilter & { readonly longest: number; readonly count: number },
): NetworkPath[] {
  if (start === end) return [];
  const search = new Search(end, distancesTo(start, end, longest, filter), filter, count);
  for (let length = 1; length <= longest && search.found.length < count; length += 1)
    search.extend([start], [], length);
  return search.found;
}

class Search {
  readonly found: NetworkPath[] = [];
  private readonly end: NetworkNode;
  private readonly distances: ReadonlyMap<NetworkNode, number>;
  private readonly filter: NetworkFilter;
  private readonly count: number;
  private looks = 0;

  constructor(end: NetworkNode, distances: ReadonlyMap<NetworkNode, number>, filter: NetworkFilter, count: number) {
    this.end = end;
    this.distances = distances;
    this.filter = filter;
    this.count = count;
  }

  /** Adds the ways of exactly this length that begin like this. */
  extend(nodes: readonly NetworkNode[], edges: readonly NetworkEdge[], left: number): void {
    const last = nodes.at(-1);
    if (!last || this.found.length === this.count) return;
    this.looks += last.edges.length;
    if (this.looks > MOST_LOOKS)
      throw new ClientError("TOO_COMPLEX", "Too many ways would have to be tried: ask for fewer or shorter ones.");
    for (const edge of this.onward(last, left)) {
      const next = otherEnd(last, edge);
      if (next === this.end) {
        if (left === 1 && this.found.length < this.count)
          this.found.push({ nodes: [...nodes, next], edges: [...edges, edge] });
      } else if (left > 1 && !nodes.includes(next)) this.extend([...nodes, next], [...edges, edge], left - 1);
    }
  }

  private onward(node: NetworkNode, left: number): NetworkEdge[] {
    const reach = (edge: NetworkEdge) => this.distances.get(otherEnd(node, edge)) ?? Number.POSITIVE_INFINITY;
    return open(node, this.end, this.filter)
      .filter((edge) => reach(edge) <= left - 1)
      .sort((a, b) => {
        const [one, other] = [otherEnd(node, a), otherEnd(node, b)];
        return one.edges.length - other.edges.length || (one.id < other.id ? -1 : 1);
      });
  }
}

/** The edges that may be taken: a filter of kinds says what is on the way, not where it ends. */
function open(node: NetworkNode, end: NetworkNode, filter: NetworkFilter): NetworkEdge[] {
  const passed = passing(node, filter);
  const toEnd = node.edges.filter(
    (edge) => otherEnd(node, edge) === end && !passed.includes(edge) && (filter.relations?.has(edge.relation) ?? true),
  );
  return [...passed, ...toEnd];
}

function distancesTo(
  start: NetworkNode,
  end: NetworkNode,
  longest: number,
  filter: NetworkFilter,
): Map<NetworkNode, number> {
  const distances = new Map([[end, 0]]);
  let ring = [end];
  for (let distance = 1; distance <= longest && ring.length > 0; distance += 1) {
    const next: NetworkNode[] = [];
    for (const node of ring)
      for (const edge of open(node, start, filter)) {
        const other = otherEnd(node, edge);
        if (distances.has(other)) continue;
        distances.set(other, distance);
        next.push(other);
      }
    ring = next;
  }
  return distances;
}
