import { severalNames } from "../concept/conceptPath.ts";
import type { ConceptKind } from "../gql/graphql.ts";
import { capital } from "../wording/count.ts";
import type { ColorBy } from "./measures.ts";
import type { PictureNode } from "./picture.ts";

/** What is drawn in one color. */
export interface ColorGroup {
  /** Empty where a concept belongs to none. */
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

/** What colors stand for, with the names of families and communities, and the communities of concepts, by id. */
export interface Grouping {
  readonly by: ColorBy;
  readonly names: ReadonlyMap<string, string>;
  readonly communities: ReadonlyMap<string, string>;
}

/** The name for what belongs to no group. */
const none = "None of these";

/** The group of a concept; what is about several families has one of its own, as most skills are. */
export function groupOf({ id, kind, families }: PictureNode, { by, communities }: Grouping): string {
  if (by === "kind") return kind;
  if (by === "family") return families.length > 1 ? several : (families[0] ?? "");
  return by === "community" ? (communities.get(id) ?? "") : "";
}

/** The group of what is about several families: what bridges them. */
export const several = "several";

const fixedNames: ReadonlyMap<string, string> = new Map([
  ["", none],
  [several, "Several families"],
]);

/** The groups of some concepts, the largest first, what has none last. */
export function groupsIn(nodes: readonly PictureNode[], grouping: Grouping): ColorGroup[] {
  const counts = new Map<string, number>();
  for (const node of nodes) counts.set(groupOf(node, grouping), (counts.get(groupOf(node, grouping)) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({ id, count, label: labelOf(id, grouping, nodes) }))
    .toSorted(
      (a, b) => Number(a.id === "") - Number(b.id === "") || b.count - a.count || a.label.localeCompare(b.label),
    );
}

function labelOf(id: string, { by, names }: Grouping, nodes: readonly PictureNode[]): string {
  const kind: ConceptKind | undefined = by === "kind" ? nodes.find((node) => node.kind === id)?.kind : undefined;
  return kind ? capital(severalNames(kind)) : (fixedNames.get(id) ?? names.get(id) ?? id);
}
