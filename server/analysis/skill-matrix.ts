import type { Relation } from "../changes/catalogue.ts";
import { type Network, type NetworkNode, otherEnd } from "./network/network.ts";

/** Which share a group of skills has in what the roles of a family require, weighted by importance. */
export interface MatrixCell {
  readonly family: NetworkNode;
  readonly group: NetworkNode;
  readonly share: number;
  /** How many roles of the family require a skill of the group. */
  readonly roles: number;
}

interface Sum {
  readonly group: NetworkNode;
  weight: number;
  readonly roles: Set<NetworkNode>;
}

interface Row {
  readonly family: NetworkNode;
  weight: number;
  readonly groups: Map<NetworkNode, Sum>;
}

/**
 * The matrix of families and groups of skills; with `top`, those that are parts of others count for the ones at the top. A skill in several
 * groups is shared out among them; skills without a group count for the whole only, so the shares of a family add up to 1 or less.
 */
export function skillMatrix(network: Network, top: boolean): MatrixCell[] {
  const rows = new Map<NetworkNode, Row>();
  for (const role of network.all()) {
    if (role.kind !== "ROLE" || role.status !== "PUBLISHED") continue;
    for (const own of leadingTo(role, "IN_FAMILY")) {
      const family = top ? topOf(own) : own;
      const row = rows.get(family) ?? { family, weight: 0, groups: new Map() };
      rows.set(family, row);
      addRole(row, role, top);
    }
  }
  const cells = [...rows.values()].flatMap(({ family, weight, groups }) =>
    [...groups.values()].map(
      (sum): MatrixCell => ({ family, group: sum.group, share: sum.weight / weight, roles: sum.roles.size }),
    ),
  );
  return cells.sort(
    (a, b) => compare(a.family.name, b.family.name) || b.share - a.share || compare(a.group.id, b.group.id),
  );
}

function addRole(row: Row, role: NetworkNode, top: boolean): void {
  for (const edge of role.edges) {
    if (edge.relation !== "REQUIRES" || edge.from !== role || edge.to.status !== "PUBLISHED") continue;
    const weight = edge.weight ?? 0;
    row.weight += weight;
    const own = leadingTo(edge.to, "IN_GROUP");
    for (const group of own) {
      const counted = top ? topOf(group) : group;
      const sum = row.groups.get(counted) ?? { group: counted, weight: 0, roles: new Set() };
      row.groups.set(counted, sum);
      sum.weight += weight / own.length;
      sum.roles.add(role);
    }
  }
}

function leadingTo(node: NetworkNode, relation: Relation): NetworkNode[] {
  return node.edges
    .filter((edge) => edge.relation === relation && edge.from === node && edge.to.status === "PUBLISHED")
    .map((edge) => otherEnd(node, edge));
}

/** A hierarchy has no cycles, but one that came about elsewhere must not hold anything up. */
function topOf(node: NetworkNode): NetworkNode {
  const seen = new Set([node]);
  let at = node;
  for (let [parent] = leadingTo(at, "PART_OF"); parent && !seen.has(parent); [parent] = leadingTo(at, "PART_OF")) {
    seen.add(parent);
    at = parent;
  }
  return at;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
