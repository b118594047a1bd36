import { strToU8, zipSync } from "fflate";
import { MultiDirectedGraph } from "graphology";
import write from "graphology-gexf/browser/writer.js";
import { toCsv } from "../export/csv.ts";
import type { Measured } from "./drawn.ts";
import type { Scene } from "./drawnGraph.ts";
import type { Look, PictureEdge, PictureNode } from "./picture.ts";
import type { Places } from "./placing.ts";
import type { Visible } from "./visible.ts";

/** What is seen, and how. */
export interface Seen {
  readonly visible: Visible;
  readonly scene: Scene;
  readonly places: Places;
  readonly look: Look;
  readonly measured: Measured;
  readonly communities: ReadonlyMap<string, string>;
  readonly revision: number;
}

interface NodeRow {
  readonly id: string;
  readonly name: string;
  /** The kind of concept; "kind" itself is what all rows of a list share, and left out of its files. */
  readonly concept: string;
  readonly slug: string;
  readonly links: number;
  readonly families: string;
  readonly community: string;
  readonly size: number | null;
  readonly revision: number;
}

function nodeRow(node: PictureNode, { measured, communities, revision }: Seen): NodeRow {
  const { id, name, kind, slug, degree, families } = node;
  const size = measured.sizes.get(id) ?? null;
  return {
    id,
    name,
    concept: kind,
    slug,
    links: degree,
    families: families.join(" "),
    community: communities.get(id) ?? "",
    size,
    revision,
  };
}

function edgeRow({ from, to, relation, weight }: PictureEdge) {
  return { from, to, relation, weight };
}

/** A zip with the concepts and the links of the picture as comma-separated values. */
export function toCsvPair(seen: Seen): Uint8Array<ArrayBuffer> {
  // The mark at the beginning tells spreadsheets that it is UTF-8.
  const file = (rows: readonly object[]) => strToU8(`\uFEFF${toCsv(rows)}`);
  return zipSync({
    "nodes.csv": file(seen.visible.nodes.map((node) => nodeRow(node, seen))),
    "edges.csv": file(seen.visible.edges.map(edgeRow)),
  });
}

/** The picture for Gephi and others: what is known of concepts and links, and where and how they are drawn. */
export function toGexf(seen: Seen): string {
  const { visible, scene, places } = seen;
  const graph = new MultiDirectedGraph<NodeRow, ReturnType<typeof edgeRow>>();
  graph.setAttribute("creator", "Careers graph");
  graph.setAttribute(
    "description",
    `Revision ${seen.revision}; sizes by ${seen.look.sizeBy}, colors by ${seen.look.colorBy}`,
  );
  for (const node of visible.nodes) graph.addNode(node.id, nodeRow(node, seen));
  for (const edge of visible.edges) graph.addDirectedEdge(edge.from, edge.to, edgeRow(edge));
  return write(graph, {
    formatNode: (id, { name, ...attributes }) => ({
      label: name,
      attributes,
      viz: { ...drawnAt(id, scene), ...places.get(id) },
    }),
    formatEdge: (_key, { relation, weight }) => ({
      label: relation,
      ...(weight === null ? {} : { weight }),
      attributes: { relation },
    }),
  });
}

function drawnAt(id: string, { nodes }: Scene) {
  const look = nodes.get(id);
  return look ? { color: look.color, size: look.size } : {};
}
