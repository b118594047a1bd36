import type { ProjectionArrays } from "../projection/arrays.ts";
import type { Move, MoveKind } from "./move.ts";
import { comparedPay, percentOf } from "./pay.ts";

/** A filter of moves with its slugs resolved: every condition takes moves away, none adds any. Null is no condition. */
export interface MoveLimits {
  /** Families one may enter, those that are parts of them included. */
  readonly families: readonly number[] | null;
  /** Roles not to enter. */
  readonly avoid: readonly number[];
  /** Roles to go through. */
  readonly via: readonly number[];
  readonly maxMoves: number;
  readonly maxMonthsPerMove: number | null;
  readonly minSalaryChangePercent: number | null;
  /** Regions whose pay is compared, the preferred one first. */
  readonly regions: readonly number[];
  readonly kinds: readonly MoveKind[] | null;
}

/** Whether limits have a condition on single moves at all. */
export function limitsMoves({ families, avoid, maxMonthsPerMove, minSalaryChangePercent, kinds }: MoveLimits): boolean {
  return (families ?? maxMonthsPerMove ?? minSalaryChangePercent ?? kinds) !== null || avoid.length > 0;
}

/** Whether a move passes the conditions on single moves; `exempt` is a role that may be entered whatever its family. */
export function passes(
  arrays: ProjectionArrays,
  limits: MoveLimits,
  from: number,
  { to, kind, months }: Pick<Move, "to" | "kind" | "months">,
  exempt = -1,
): boolean {
  const role = arrays.roleOf[to] ?? 0;
  if (limits.kinds && !limits.kinds.includes(kind)) return false;
  if (limits.maxMonthsPerMove !== null && months > limits.maxMonthsPerMove) return false;
  if (limits.avoid.includes(role)) return false;
  if (limits.families && role !== exempt && !limits.families.includes(arrays.family[role] ?? -1)) return false;
  if (limits.minSalaryChangePercent === null) return true;
  // Pay that cannot be compared is not known to be enough.
  return percentOf(comparedPay(arrays, from, to, limits.regions)) >= limits.minSalaryChangePercent;
}
