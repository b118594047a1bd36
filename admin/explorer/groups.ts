import { severalNames } from "../concept/conceptPath.ts";
import type { ConceptKind, GroupNamesQuery } from "../gql/graphql.ts";
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

/** Names by id of families and communities. */
export type GroupNames = ReadonlyMap<string, string>;

/** The name for what belongs to no group. */
const none = "None of these";

/** Names of what the picture can be colored by. */
export function namesOf(answer: GroupNamesQuery | undefined): GroupNames {
  if (!answer) return new Map();
  return new Map([...answer.roleFamilies, ...answer.ofRoles, ...answer.ofSkills].map(({ id, name }) => [id, name]));
}

/** The group of a concept: its first family where it is about several, as most skills are. */
export function groupOf(node: PictureNode, by: ColorBy): string {
  if (by === "kind") return node.kind;
  if (by === "family")
    return node.families.length === 1 ? (node.families[0] ?? "") : node.families.length > 1 ? several : "";
  return by === "community" ? (node.community ?? "") : "";
}

/** The group of what is about several families: what bridges them. */
export const several = "several";

const fixedNames: ReadonlyMap<string, string> = new Map([
  ["", none],
  [several, "Several families"],
]);

/** The groups of some concepts, the largest first, what has none last. */
export function groupsIn(nodes: readonly PictureNode[], by: ColorBy, names: GroupNames): ColorGroup[] {
  const counts = new Map<string, number>();
  for (const node of nodes) counts.set(groupOf(node, by), (counts.get(groupOf(node, by)) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({ id, count, label: labelOf(id, by, nodes, names) }))
    .toSorted(
      (a, b) => Number(a.id === "") - Number(b.id === "") || b.count - a.count || a.label.localeCompare(b.label),
    );
}

function labelOf(id: string, by: ColorBy, nodes: readonly PictureNode[], names: GroupNames): string {
  const kind: ConceptKind | undefined = by === "kind" ? nodes.find((node) => node.kind === id)?.kind : undefined;
  return kind ? capital(severalNames(kind)) : (fixedNames.get(id) ?? names.get(id) ?? id);
}
