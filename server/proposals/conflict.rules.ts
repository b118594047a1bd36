import { createHash } from "node:crypto";
import { type EdgeKey, keyOf, type NodeKey } from "../changes/change.ts";
import { placeInLog } from "../changes/revision-log.ts";

/** Which side of a conflict counts. */
export const RESOLUTIONS = {
  PROPOSED: "What the proposal says.",
  CURRENT: "What the graph says now.",
} as const;

/** One of the sides. */
export type Resolution = keyof typeof RESOLUTIONS;

/** Stands for the whole node or edge instead of one field. */
export const WHOLE = "*";

/** A field that a proposal changes and that the graph has changed since. */
export interface Conflict {
  readonly id: string;
  readonly conceptId: string;
  readonly relation: string | null;
  readonly otherId: string | null;
  readonly field: string;
  readonly message: string;
  readonly before: unknown;
  readonly proposed: unknown;
  readonly current: unknown;
  readonly choices: readonly Resolution[];
}

type Sides = Pick<Conflict, "field" | "message" | "before" | "proposed" | "current" | "choices">;

/**
 * A conflict about a node or edge. Its id holds both sides: a resolution that was made for other values than there are now names no
 * conflict any more.
 */
export function conflictAt(key: NodeKey | EdgeKey, sides: Sides): Conflict {
  const named = JSON.stringify([keyOf(key), sides.field, sides.proposed ?? null, sides.current ?? null]);
  const id = createHash("sha256").update(named).digest("base64url").slice(0, 22);
  const { conceptId, otherId } = placeInLog(key);
  return { id, conceptId, relation: "edge" in key ? key.edge : null, otherId, ...sides };
}
