import { MultiDirectedGraph } from "graphology";
import type { EdgeLook, NodeLook } from "./drawn.ts";
import type { NameSide } from "./naming.ts";
import { type Places, type Point, placesFor } from "./placing.ts";

/** What a node of the drawn graph holds; `fixed` is what layouts go by. */
export interface NodeAttributes extends NodeLook, Point {
  readonly visibility: "visible" | "hidden";
  readonly fixed: boolean;
  /** Where its name is written; null before that was found out. */
  readonly nameAt: NameSide | "none" | null;
}

/** What an edge of the drawn graph holds. */
export interface EdgeAttributes extends EdgeLook {
  readonly zIndex: number;
  readonly visibility: "visible" | "hidden";
  readonly head: "arrow" | "none";
}

/** The graph that is drawn; concepts that are filtered out stay in it, so that the rest does not jump. */
export type DrawnGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

/** A node or edge as it shall be drawn. */
export interface Scene {
  readonly nodes: ReadonlyMap<string, NodeLook & { readonly shown: boolean; readonly pinned: boolean }>;
  readonly edges: ReadonlyMap<
    string,
    EdgeLook & { readonly from: string; readonly to: string; readonly shown: boolean; readonly directed: boolean }
  >;
}

/** An empty graph to draw. */
export function newGraph(): DrawnGraph {
  return new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
}

function visibility(shown: boolean): "visible" | "hidden" {
  return shown ? "visible" : "hidden";
}

/** Brings the graph to a scene, and remembers where what leaves it was. New nodes are put where they were before, or beside a neighbor. */
export function bringTo(graph: DrawnGraph, scene: Scene, remembered: Map<string, Point>): void {
  for (const id of graph.nodes())
    if (!scene.nodes.has(id)) {
      remembered.set(id, placeOf(graph, id));
      graph.dropNode(id);
    }
  for (const key of graph.edges()) if (!scene.edges.has(key)) graph.dropEdge(key);
  addNodes(graph, scene, remembered);
  for (const [key, { from, to }] of scene.edges)
    if (!graph.hasEdge(key)) graph.addDirectedEdgeWithKey(key, from, to, edgeLookOf(scene, key));
  graph.updateEachNodeAttributes((id, attributes) => ({ ...attributes, ...nodeLookOf(scene, id) }));
  // What is new since the last frame cannot just be painted over: naming this attribute has the renderer index all edges anew.
  graph.updateEachEdgeAttributes((key) => edgeLookOf(scene, key), { attributes: ["zIndex"] });
}

function addNodes(graph: DrawnGraph, scene: Scene, remembered: ReadonlyMap<string, Point>): void {
  const fresh = [...scene.nodes.keys()].filter((id) => !graph.hasNode(id));
  const placeless = fresh.filter((id) => !remembered.has(id));
  const known = new Map([...placesIn(graph), ...fresh.flatMap((id) => pair(id, remembered.get(id)))]);
  const neighbors = neighborsIn(scene, new Set(placeless));
  const placed = placesFor(placeless, known, (id) => neighbors.get(id) ?? []);
  for (const id of fresh) {
    const at = placed.get(id) ?? known.get(id) ?? { x: 0, y: 0 };
    graph.addNode(id, { x: at.x, y: at.y, nameAt: null, ...nodeLookOf(scene, id) });
  }
}

function pair(id: string, at: Point | undefined): [string, Point][] {
  return at ? [[id, at]] : [];
}

function neighborsIn(scene: Scene, of: ReadonlySet<string>): Map<string, string[]> {
  const neighbors = new Map<string, string[]>();
  const note = (id: string, other: string) => {
    if (of.has(id)) neighbors.set(id, [...(neighbors.get(id) ?? []), other]);
  };
  for (const { from, to } of scene.edges.values()) {
    note(from, to);
    note(to, from);
  }
  return neighbors;
}

const unseen = { color: "#888888", size: 4, shape: "circle", label: "", opacity: 1, shown: false, pinned: false };

function nodeLookOf(scene: Scene, id: string): Omit<NodeAttributes, "x" | "y" | "nameAt"> {
  const { shown, pinned, ...look } = scene.nodes.get(id) ?? unseen;
  return { ...look, visibility: visibility(shown), fixed: pinned };
}

function edgeLookOf(scene: Scene, key: string): EdgeAttributes {
  const edge = scene.edges.get(key);
  if (!edge) return { color: "#888888", size: 1, opacity: 1, visibility: "hidden", head: "none", zIndex: 0 };
  const { color, size, opacity, shown, directed } = edge;
  return { color, size, opacity, visibility: visibility(shown), head: directed ? "arrow" : "none", zIndex: 0 };
}

function placeOf(graph: DrawnGraph, id: string): Point {
  const { x, y } = graph.getNodeAttributes(id);
  return { x, y };
}

/** Where everything is. */
export function placesIn(graph: DrawnGraph): Map<string, Point> {
  return new Map(graph.mapNodes((id, { x, y }): [string, Point] => [id, { x, y }]));
}

/** Puts nodes to their places, at once. */
export function putTo(graph: DrawnGraph, places: Places): void {
  graph.updateEachNodeAttributes((id, attributes) => ({ ...attributes, ...places.get(id) }), {
    attributes: ["x", "y"],
  });
}
