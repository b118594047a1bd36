import type { Theme } from "@mui/material/styles";
import { type ColorGroup, type Grouping, groupOf, groupsIn } from "./groups.ts";
import { type ColorBy, colorLabels, type Values, valueWords } from "./measures.ts";
import type { Picture, PictureEdge, PictureNode } from "./picture.ts";
import { coloredGroups, groupColor, kindColor, kindShape, quietColor, rampOf } from "./pictureColors.ts";
import { colorAlong, crowdScale, extentOf, placeIn, radiusIn } from "./scales.ts";

/** How a concept is drawn. */
export interface NodeLook {
  readonly color: string;
  readonly size: number;
  readonly shape: string;
  readonly label: string;
  readonly opacity: number;
}

/** How an edge is drawn. */
export interface EdgeLook {
  readonly color: string;
  readonly size: number;
  readonly opacity: number;
}

/** What the colors of a picture mean. */
export type ColorKey =
  | {
      readonly kind: "groups";
      readonly title: string;
      readonly groupOf: (node: PictureNode) => string;
      readonly entries: readonly (ColorGroup & { readonly color: string })[];
    }
  | {
      readonly kind: "ramp";
      readonly title: string;
      readonly colors: readonly string[];
      readonly ends: readonly [string, string] | null;
    };

/** Values for colors and for sizes. */
export interface Measured {
  readonly colors: Values;
  readonly sizes: Values;
}

/** Whether colors stand for groups and not for a number. */
function isGrouping(by: ColorBy): by is "kind" | "family" | "community" {
  return by === "kind" || by === "family" || by === "community";
}

/** What the colors mean, for the legend and for drawing. */
export function colorKeyOf(
  nodes: readonly PictureNode[],
  grouping: Grouping,
  values: Values,
  mode: Theme["palette"]["mode"],
): ColorKey {
  const { by } = grouping;
  const title = colorLabels[by];
  if (!isGrouping(by)) {
    const extent = extentOf(values);
    const ends: [string, string] | null = extent && [valueWords(extent[0]), valueWords(extent[1])];
    return { kind: "ramp", title, colors: rampOf(mode), ends };
  }
  const groups = groupsIn(nodes, grouping);
  const entries = groups.map((group, place) => ({ ...group, color: colorOfGroup(group, place, by, nodes, mode) }));
  return { kind: "groups", title, entries, groupOf: (node) => groupOf(node, grouping) };
}

function colorOfGroup(
  { id }: ColorGroup,
  place: number,
  by: ColorBy,
  nodes: readonly PictureNode[],
  mode: Theme["palette"]["mode"],
): string {
  if (id === "") return quietColor(mode);
  const kind = by === "kind" ? nodes.find((node) => node.kind === id)?.kind : undefined;
  if (kind) return kindColor(kind, mode);
  return place < coloredGroups ? groupColor(place, mode) : quietColor(mode);
}

/** How every concept is drawn. */
export function nodeLooks(
  nodes: readonly PictureNode[],
  { look, routes }: Picture,
  key: ColorKey,
  { colors, sizes }: Measured,
  mode: Theme["palette"]["mode"],
): Map<string, NodeLook> {
  const onRoutes = new Set(routes.flat());
  const crowded = crowdScale(nodes.length);
  const [colorExtent, sizeExtent] = [extentOf(colors), extentOf(sizes)];
  const byGroup = new Map(key.kind === "groups" ? key.entries.map(({ id, color }) => [id, color]) : []);
  const colorOf = (node: PictureNode) => {
    if (key.kind === "groups") return byGroup.get(key.groupOf(node)) ?? quietColor(mode);
    const value = colors.get(node.id);
    return value === undefined || !colorExtent ? quietColor(mode) : colorAlong(key.colors, placeIn(colorExtent, value));
  };
  return new Map(
    nodes.map((node) => [
      node.id,
      {
        color: colorOf(node),
        size: crowded * (look.sizeBy === "same" ? 8 : radiusIn(sizeExtent, sizes.get(node.id))),
        shape: kindShape[node.kind],
        label: node.name,
        opacity: onRoutes.size === 0 || onRoutes.has(node.id) ? 1 : 0.25,
      },
    ]),
  );
}

/** The pairs of concepts that follow each other on a route. */
function stepsOf(routes: Picture["routes"]): Set<string> {
  return new Set(
    routes.flatMap((route) => route.slice(1).flatMap((id, at) => [`${route[at]} ${id}`, `${id} ${route[at]}`])),
  );
}

/** How every edge is drawn: heavier ones thicker, those of routes standing out. */
export function edgeLooks(
  edges: readonly { readonly key: string; readonly edge: PictureEdge }[],
  { routes }: Picture,
  palette: Theme["palette"],
): Map<string, EdgeLook> {
  const steps = stepsOf(routes);
  const plain = palette.mode === "dark" ? "#5d7278" : "#a9b8bb";
  return new Map(
    edges.map(({ key, edge }) => {
      const onRoute = steps.has(`${edge.from} ${edge.to}`);
      const size = edge.relation === "REQUIRES" ? 0.6 + (edge.weight ?? 1) * 0.25 : 1.2;
      if (onRoute) return [key, { color: palette.secondary.main, size: 4, opacity: 1 }];
      return [key, { color: plain, size, opacity: steps.size > 0 ? 0.2 : 0.8 }];
    }),
  );
}
