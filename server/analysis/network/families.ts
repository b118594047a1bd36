import type { Relation } from "../../changes/catalogue.ts";
import type { NetworkNode } from "./network.ts";

/** What leads from a role to what is a part of it, or asked for by it. */
const FROM_ROLES: ReadonlySet<Relation> = new Set(["HAS_LEVEL", "HAS_SPECIALIZATION", "REQUIRES", "PREPARED_BY"]);

/** The families a concept is about: its own, or those of the roles that have, require or are prepared by it. */
export function familiesOf(node: NetworkNode): Set<NetworkNode> {
  const families = new Set<NetworkNode>();
  collect(node, families, new Set());
  return families;
}

function collect(node: NetworkNode, families: Set<NetworkNode>, seen: Set<NetworkNode>): void {
  if (seen.has(node)) return;
  seen.add(node);
  if (node.kind === "ROLE_FAMILY") families.add(node);
  for (const { from, to, relation } of node.edges) {
    if (from === node && relation === "IN_FAMILY") families.add(to);
    if (to === node && FROM_ROLES.has(relation) && from.status === "PUBLISHED") collect(from, families, seen);
  }
}
