import type { Relation } from "../changes/catalogue.ts";
import type { ConceptKind } from "../concept/concept.rules.ts";
import { passing } from "./network/neighborhood.ts";
import { type Network, type NetworkNode, otherEnd } from "./network/network.ts";

/** How many edges concepts of a kind have. */
export interface Degrees {
  readonly kind: ConceptKind;
  readonly count: number;
  readonly mean: number;
  readonly median: number;
  readonly ninetieth: number;
  readonly most: number;
  readonly isolated: number;
}

/** The shape of a network, deprecated concepts left out. */
export interface Shape {
  readonly relations: readonly { readonly relation: Relation; readonly count: number }[];
  readonly degrees: readonly Degrees[];
  readonly components: number;
  readonly largestComponent: number;
}

const EVERYTHING = { relations: null, kinds: null };

/** Counts edges by relation and by the kind of concept they are at, and what hangs together. O(edges). */
export function shapeOf(network: Network): Shape {
  const nodes = [...network.all()].filter(({ status }) => status === "PUBLISHED");
  const relations = new Map<Relation, number>();
  const byKind = new Map<ConceptKind, number[]>();
  for (const node of nodes) {
    const edges = passing(node, EVERYTHING);
    for (const { from, relation } of edges)
      if (from === node) relations.set(relation, (relations.get(relation) ?? 0) + 1);
    const degrees = byKind.get(node.kind);
    if (degrees) degrees.push(edges.length);
    else byKind.set(node.kind, [edges.length]);
  }
  const sizes = componentSizes(nodes);
  return {
    relations: [...relations].map(([relation, count]) => ({ relation, count })),
    degrees: [...byKind].map(([kind, degrees]) => degreesOf(kind, degrees)),
    components: sizes.length,
    largestComponent: sizes.reduce((most, size) => Math.max(most, size), 0),
  };
}

function degreesOf(kind: ConceptKind, degrees: readonly number[]): Degrees {
  const sorted = degrees.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return {
    kind,
    count: sorted.length,
    mean: sorted.reduce((sum, degree) => sum + degree, 0) / sorted.length,
    median: at(0.5),
    ninetieth: at(0.9),
    most: at(1),
    isolated: sorted.filter((degree) => degree === 0).length,
  };
}

/** How many concepts can be reached from each other, for each part of the network that hangs together. */
function componentSizes(nodes: readonly NetworkNode[]): number[] {
  const seen = new Set<NetworkNode>();
  const sizes: number[] = [];
  for (const start of nodes) {
    if (seen.has(start)) continue;
    seen.add(start);
    const reached = [start];
    for (const node of reached)
      for (const edge of passing(node, EVERYTHING)) {
        const other = otherEnd(node, edge);
        if (seen.has(other)) continue;
        seen.add(other);
        reached.push(other);
      }
    sizes.push(reached.length);
  }
  return sizes;
}
