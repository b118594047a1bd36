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

const nodeGap = 24;

/** How far concepts of a layer are from each other, and layers from each other, in pixels where the picture is not scaled. */
interface Cells {
  readonly width: number;
  readonly height: number;
  readonly between: number;
}

/** With room for a name beside each concept; and for concepts alone. */
const roomy: Cells = { width: 162, height: 22, between: 30 };
const dense: Cells = { width: 34, height: 24, between: 44 };
/** Scaled to less than this, names do not fit into their cells. */
const leastScale = 0.85;

/** What a picture is laid out for, in pixels. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
}

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
 * barycenters), a few times over, so that few edges cross. A layer takes as many rows as fill the canvas best: with room for every name
 * where there is that much. O(sweeps × edges).
 */
export function layered(nodes: readonly PictureNode[], adjacency: Adjacency, canvas: Canvas): Map<string, Point> {
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
  const sizes = layers.map(({ length }) => length);
  const named = bestColumns(sizes, roomy, canvas);
  return named.scale >= leastScale
    ? inRows(layers, roomy, named.columns)
    : inRows(layers, dense, bestColumns(sizes, dense, canvas).columns);
}

/** How many columns let the picture be drawn largest, up to its size, in as few rows as that takes. */
function bestColumns(sizes: readonly number[], { width, height, between }: Cells, canvas: Canvas) {
  let best = { columns: 1, scale: 0 };
  for (let columns = 1; columns <= Math.max(1, ...sizes); columns += 1) {
    const rows = sizes.reduce((sum, size) => sum + Math.ceil(size / columns), 0);
    const tall = rows * height + (sizes.length - 1) * between;
    const scale = Math.min(1, canvas.width / (columns * width), canvas.height / tall);
    if (scale >= best.scale) best = { columns, scale };
  }
  return best;
}

/** What follows each other stands below each other first, so that the order from left to right stays. */
function inRows(layers: readonly (readonly string[])[], cells: Cells, columns: number): Map<string, Point> {
  let depth = 0;
  const placed = layers.flatMap((ids) => {
    const rows = Math.ceil(ids.length / columns);
    const filled = Math.ceil(ids.length / rows);
    const top = depth;
    depth += rows * cells.height + cells.between;
    return ids.map((id, index): [string, Point] => [
      id,
      {
        x: ((Math.floor(index / rows) + 0.5) / filled) * columns * cells.width,
        y: -top - (index % rows) * cells.height,
      },
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
