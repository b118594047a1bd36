import type { RelationKind } from "../gql/graphql.ts";
import type { Picture, PictureEdge, PictureNode } from "./picture.ts";

/** What expanding a concept by a relation would show, and how much of it is there already. */
export interface Expansion {
  readonly relation: RelationKind;
  readonly total: number;
  readonly shown: number;
}

/** The edges at each concept. */
export type Adjacency = ReadonlyMap<string, readonly PictureEdge[]>;

/** Finds edges by their ends. O(edges). */
export function adjacencyOf(edges: Iterable<PictureEdge>): Adjacency {
  const at = new Map<string, PictureEdge[]>();
  const put = (id: string, edge: PictureEdge) => {
    const known = at.get(id);
    if (known) known.push(edge);
    else at.set(id, [edge]);
  };
  for (const edge of edges) {
    put(edge.from, edge);
    put(edge.to, edge);
  }
  return at;
}

/** What is at the other end. */
export function otherEnd(id: string, { from, to }: PictureEdge): string {
  return from === id ? to : from;
}

/** How a concept can be expanded, the largest relation first. */
export function expansionsOf(adjacency: Adjacency, node: PictureNode): Expansion[] {
  const shown = new Map<RelationKind, number>();
  for (const { relation } of adjacency.get(node.id) ?? []) shown.set(relation, (shown.get(relation) ?? 0) + 1);
  return node.degrees
    .map(({ relation, count }) => ({ relation, total: count, shown: Math.min(count, shown.get(relation) ?? 0) }))
    .toSorted((a, b) => b.total - a.total || a.relation.localeCompare(b.relation));
}

/**
 * What collapsing takes away: neighbors, along a relation or all, that nothing else in the picture holds. What somebody pinned stays.
 */
export function collapsible(picture: Picture, adjacency: Adjacency, id: string, relation?: RelationKind): string[] {
  const own = adjacency.get(id) ?? [];
  const along = own.filter((edge) => relation === undefined || edge.relation === relation);
  const neighbors = new Set(along.map((edge) => otherEnd(id, edge)));
  return [...neighbors].filter((neighbor) => {
    const edges = adjacency.get(neighbor) ?? [];
    return !picture.pinned.has(neighbor) && edges.every((edge) => otherEnd(neighbor, edge) === id);
  });
}

/** A concept and everything beside it in the picture. */
export function withNeighbors(adjacency: Adjacency, ids: Iterable<string>): Set<string> {
  const all = new Set(ids);
  for (const id of [...all]) for (const edge of adjacency.get(id) ?? []) all.add(otherEnd(id, edge));
  return all;
}
