import type { FieldFault } from "../errors.ts";
import type { NodeKind, Relation } from "./catalogue.ts";

/** The stored fields of a node or edge, or the part of them that a change is about. */
export type Fields = Readonly<Record<string, unknown>>;

/** Which node: a part of a concept also names its owner. */
export interface NodeKey {
  readonly node: NodeKind;
  readonly id: string;
  readonly owner?: string;
}

/** Which edge: there is at most one per relation and pair. */
export interface EdgeKey {
  readonly edge: Relation;
  readonly from: string;
  readonly to: string;
}

/** A node or edge as it is, or as it ought to be: null means that there is none. */
export type State = (NodeKey | EdgeKey) & {
  readonly fields: Fields | null;
  /** Where in the input it was asked for, so that its faults can be shown there; "" is the input itself. */
  readonly path?: string;
  /** What a plan has read of it in the same transaction, so that it need not be read again. */
  readonly current?: Fields | null;
  /** What the plan found wrong with it, to be reported with everything else that is. */
  readonly faults?: readonly FieldFault[];
};

/**
 * One node or edge created (before is null), updated or removed (after is null).
 * An update lists the changed fields only, on both sides; null stands for a field without a value.
 */
export type Change = (NodeKey | EdgeKey) & { readonly before: Fields | null; readonly after: Fields | null };

/** Whether a change or state is about a node. */
export function isNode<Kind extends NodeKey | EdgeKey>(value: Kind): value is Extract<Kind, NodeKey> {
  return "node" in value;
}

/** One text per node or edge, equal for the same one. */
export function keyOf(value: NodeKey | EdgeKey): string {
  return "node" in value ? `${value.node} ${value.id}` : `${value.edge} ${value.from} ${value.to}`;
}

/** The ids of the nodes a change concerns: the node or its owner, or both ends of the edge. */
export function touched(change: NodeKey | EdgeKey): string[] {
  return "node" in change ? [change.owner ?? change.id] : [change.from, change.to];
}
