import { DirectedGraph } from "graphology";
import { stronglyConnectedComponents } from "graphology-components";

/** An edge of a hierarchy, with the name of where it starts. */
export interface Arc {
  readonly relation: string;
  readonly from: string;
  readonly to: string;
  readonly name: string;
}

/** Concepts that a relation leads from each to each. */
export interface Cycle {
  readonly relation: string;
  readonly members: readonly { readonly id: string; readonly name: string }[];
}

/** The cycles of each relation: concepts that can be reached from each other, in the order of their ids. O(edges). */
export function cyclesIn(arcs: readonly Arc[]): Cycle[] {
  const relations = [...new Set(arcs.map(({ relation }) => relation))];
  return relations.flatMap((relation) =>
    cyclesOf(
      relation,
      arcs.filter((arc) => arc.relation === relation),
    ),
  );
}

function cyclesOf(relation: string, arcs: readonly Arc[]): Cycle[] {
  const names = new Map(arcs.map(({ from, name }) => [from, name]));
  const graph = new DirectedGraph();
  for (const { from, to } of arcs) graph.mergeEdge(from, to);
  return stronglyConnectedComponents(graph)
    .filter(([first, ...others]) => others.length > 0 || graph.hasDirectedEdge(first, first))
    .map((ids) => ({ relation, members: ids.toSorted().map((id) => ({ id, name: names.get(id) ?? id })) }));
}
