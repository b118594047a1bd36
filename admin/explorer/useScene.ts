import { useTheme } from "@mui/material/styles";
import { useMemo } from "react";
import { type ColorKey, colorKeyOf, edgeLooks, nodeLooks } from "./drawn.ts";
import type { Scene } from "./drawnGraph.ts";
import { type Adjacency, adjacencyOf } from "./neighbors.ts";
import type { Picture, PictureEdge } from "./picture.ts";
import { useGrouping } from "./useGrouping.ts";
import { useMeasures } from "./useMeasures.ts";
import { type Visible, visibleOf } from "./visible.ts";

/** A picture with everything that follows from it. */
export interface SceneOf {
  readonly visible: Visible;
  /** Of all edges in the picture, also those that are filtered out. */
  readonly adjacency: Adjacency;
  readonly scene: Scene;
  readonly colorKey: ColorKey;
  readonly measured: ReturnType<typeof useMeasures>;
  /** By the id of a concept; empty unless colors stand for communities. */
  readonly communities: ReadonlyMap<string, string>;
}

const directed: ReadonlySet<PictureEdge["relation"]> = new Set(["TRANSITIONS_TO", "LEADS_TO", "REPLACED_BY"]);

/** Works out how a picture is drawn, as of a revision or now: again only where what it depends on has changed. */
export function useScene(picture: Picture, asOf: number | undefined): SceneOf {
  const { palette } = useTheme();
  const visible = useMemo(() => visibleOf(picture), [picture]);
  const { edges } = picture;
  const adjacency = useMemo(() => adjacencyOf(edges.values()), [edges]);
  const measured = useMeasures(picture, { nodes: visible.nodes, adjacency, asOf });
  const grouping = useGrouping(picture.look.colorBy, visible.nodes, asOf);
  const colorKey = useMemo(
    () => colorKeyOf(visible.nodes, grouping, measured.colors, palette.mode),
    [visible.nodes, grouping, measured.colors, palette.mode],
  );
  const scene = useMemo(
    () => sceneOf(picture, visible, colorKey, measured, palette),
    [picture, visible, colorKey, measured, palette],
  );
  return { visible, adjacency, scene, colorKey, measured, communities: grouping.communities };
}

function sceneOf(
  picture: Picture,
  visible: Visible,
  colorKey: ColorKey,
  measured: SceneOf["measured"],
  palette: Parameters<typeof edgeLooks>[2],
): Scene {
  const looks = nodeLooks([...picture.nodes.values()], picture, colorKey, measured, palette.mode);
  const keyed = [...picture.edges].map(([key, edge]) => ({ key, edge }));
  const lines = edgeLooks(keyed, picture, palette);
  const shownEdges = new Set(visible.edges);
  const nodes: Scene["nodes"] = new Map(
    [...looks].map(([id, look]) => [id, { ...look, shown: visible.nodeIds.has(id), pinned: picture.pinned.has(id) }]),
  );
  const edges: Scene["edges"] = new Map(
    keyed.flatMap(({ key, edge }) => {
      const look = lines.get(key);
      const { from, to, relation } = edge;
      return look
        ? [[key, { ...look, from, to, shown: shownEdges.has(edge), directed: directed.has(relation) }] as const]
        : [];
    }),
  );
  return { nodes, edges };
}
