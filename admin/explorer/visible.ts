import type { Picture, PictureEdge, PictureFilter, PictureNode } from "./picture.ts";

/** What of a picture is to be seen. */
export interface Visible {
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
  readonly nodeIds: ReadonlySet<string>;
}

function nodePasses({ withoutKinds, families, text }: PictureFilter): (node: PictureNode) => boolean {
  const wanted = text.trim().toLowerCase();
  return (node) =>
    !withoutKinds.includes(node.kind) &&
    (families.length === 0 || node.families.some((family) => families.includes(family))) &&
    node.name.toLowerCase().includes(wanted);
}

function edgePasses({ withoutRelations, minImportance }: PictureFilter): (edge: PictureEdge) => boolean {
  return ({ relation, weight }) =>
    !withoutRelations.includes(relation) && (relation !== "REQUIRES" || (weight ?? 0) >= minImportance);
}

/** Applies what is hidden and the filter. O(nodes + edges). */
export function visibleOf({ nodes, edges, hidden, filter }: Picture): Visible {
  const passes = nodePasses(filter);
  const passing = [...nodes.values()].filter((node) => !hidden.has(node.id) && passes(node));
  const ids = new Set(passing.map(({ id }) => id));
  const shown = [...edges.values()].filter(({ from, to }) => ids.has(from) && ids.has(to)).filter(edgePasses(filter));
  if (!filter.onlyConnected) return { nodes: passing, edges: shown, nodeIds: ids };
  const reached = new Set(shown.flatMap(({ from, to }) => [from, to]));
  return { nodes: passing.filter(({ id }) => reached.has(id)), edges: shown, nodeIds: reached };
}

/** How many conditions a filter has. */
export function conditionsIn(filter: PictureFilter): number {
  return [
    filter.withoutKinds.length > 0,
    filter.withoutRelations.length > 0,
    filter.minImportance > 1,
    filter.families.length > 0,
    filter.text.trim() !== "",
    filter.onlyConnected,
  ].filter(Boolean).length;
}
