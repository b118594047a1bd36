import type { ConceptKind } from "../gql/graphql.ts";
import { type Adjacency, otherEnd } from "./neighbors.ts";
import type { PictureNode } from "./picture.ts";
import type { Point } from "./placing.ts";

/** Layers from the general to the particular. */
const layerOf: Readonly<Record<ConceptKind, number>> = {
  ROLE_FAMILY: 0,
  REGION: 0,
  ROLE: 1,
  LEVEL: 2,
  SPECIALIZATION: 2,
  SKILL: 3,
  SKILL_GROUP: 4,
  LEARNING_OPTION: 4,
};

const layerGap = 60;
const nodeGap = 24;
/** A layer of more is laid in rows, like bricks. */
const widestRow = 16;
const rowGap = 22;
const sweeps = 8;

/** All on one circle, what is of a kind side by side; of a kind by family, so that groups are seen. */
export function circular(nodes: readonly PictureNode[]): Map<string, Point> {
  const order = nodes.toSorted(
    (a, b) =>
      layerOf[a.kind] - layerOf[b.kind] ||
      (a.families[0] ?? "").localeCompare(b.families[0] ?? "") ||
      a.name.localeCompare(b.name),
  );
  const radius = (order.length * nodeGap * 0.5) / (2 * Math.PI);
  return new Map(
    order.map(({ id }, index) => {
      const angle = (index / order.length) * 2 * Math.PI;
      return [id, { x: radius * Math.sin(angle), y: radius * Math.cos(angle) }];
    }),
  );
}

/**
 * One layer for each sort of concept, families at the top: ordered within a layer by the middle of the neighbors in the others (Sugiyama's
 * barycenters), a few times over, so that few edges cross. O(sweeps × edges).
 */
export function layered(nodes: readonly PictureNode[], adjacency: Adjacency): Map<string, Point> {
  const layers = [0, 1, 2, 3, 4]
    .map((layer) => nodes.filter(({ kind }) => layerOf[kind] === layer).map(({ id }) => id))
    .filter(({ length }) => length > 0);
  const column = new Map(layers.flatMap((ids) => ids.map((id, index): [string, number] => [id, index / ids.length])));
  for (let sweep = 0; sweep < sweeps; sweep += 1)
    for (const at of sweep % 2 === 0 ? layers.keys() : [...layers.keys()].reverse()) {
      const ids = layers[at] ?? [];
      const sorted = ordered(ids, adjacency, column);
      layers[at] = sorted;
      for (const [index, id] of sorted.entries()) column.set(id, (index + 0.5) / sorted.length);
    }
  const widest = Math.max(1, ...layers.map(({ length }) => Math.min(length, widestRow))) * nodeGap;
  let depth = 0;
  const placed = layers.flatMap((ids) => {
    const rows = Math.ceil(ids.length / widestRow);
    const top = depth;
    depth += layerGap + rows * rowGap;
    return ids.map((id, index): [string, Point] => [
      id,
      { x: (column.get(id) ?? 0) * widest, y: -top - (index % rows) * rowGap },
    ]);
  });
  return new Map(placed);
}

function ordered(ids: readonly string[], adjacency: Adjacency, column: ReadonlyMap<string, number>): string[] {
  const own = new Set(ids);
  const middle = new Map(
    ids.map((id) => {
      const others = (adjacency.get(id) ?? [])
        .map((edge) => otherEnd(id, edge))
        .filter((other) => column.has(other) && !own.has(other))
        .map((other) => column.get(other) ?? 0);
      const mean = others.reduce((sum, each) => sum + each, 0) / others.length;
      return [id, others.length > 0 ? mean : (column.get(id) ?? 0)];
    }),
  );
  return ids.toSorted((a, b) => (middle.get(a) ?? 0) - (middle.get(b) ?? 0));
}
