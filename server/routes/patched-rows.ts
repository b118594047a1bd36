import type { Thresholds } from "../moves/calibration.ts";
import { MOVES_KEPT } from "../moves/constants.ts";
import type { MoveModel } from "../moves/move.ts";
import type { ProjectionArrays } from "../projection/arrays.ts";
import { changedRoles } from "./changed-roles.ts";
import { Entering } from "./entering.ts";
import { emptyRows, type MoveRows, moveAt, putMove } from "./move-graph.ts";
import type { Renumbering } from "./renumbering.ts";

/** The moves of an earlier version, and what they were computed with. */
export interface EarlierMoves {
  readonly arrays: ProjectionArrays;
  readonly thresholds: Thresholds;
  readonly rows: MoveRows;
  readonly before: Renumbering;
}

/** The moves that stayed, and the positions whose moves have to be computed. */
export interface PatchedRows {
  readonly rows: MoveRows;
  readonly stale: Int32Array;
}

/** With more of the roles changed than this, looking for what they affect takes longer than computing everything. */
const LARGEST_SHARE = 0.2;

/**
 * Takes the moves of an earlier version over into a new one. The moves of a position are the best 32 of its viable ones, so they
 * change only where
 *
 * 1. anything about its own role changed (changed-roles.ts), or
 * 2. one of its 32 leads to a role that changed or is gone, or
 * 3. a role that changed would come in: it is compared, from its side, with all roles, and judged against the last of the 32.
 *
 * All these are stale and are computed anew, as a whole; all others are copied, with the new numbers of their targets. Where
 * what holds for all changed (thresholds, what two roles have in common by chance), all are stale: both are kept in steps, so that
 * a small edit hardly ever moves them. It takes O(arrays + changed roles × (holders of their features + alike positions × their
 * requirements)) instead of O(positions × holders): of the 3,007 positions of ESCO some 30 are stale after a curated move, 40 to 400 after
 * a requirement. A new role with dozens of rare skills changes how rare these are, and so the work of all who have them: then it is
 * everything.
 */
export function patchedRows(model: MoveModel, earlier: EarlierMoves, largestShare = LARGEST_SHARE): PatchedRows {
  const { arrays } = model;
  const rows = emptyRows(arrays.roleOf.length);
  const changed = judgesAlike(model, earlier) ? changedRoles(earlier.arrays, arrays, earlier.before) : null;
  if (!changed || count(changed) > changed.length * largestShare) return { rows, stale: everyOne(rows) };
  const stale = new Uint8Array(arrays.roleOf.length);
  const numberNow = turned(earlier.before.positions, earlier.arrays.roleOf.length);
  for (const position of stale.keys()) {
    const stays = (to: number) => to >= 0 && changed[arrays.roleOf[to] ?? 0] === 0;
    const kept =
      stays(position) &&
      takeOver(rows, position, earlier, (old) => {
        const to = numberNow[old] ?? -1;
        return stays(to) ? to : -1;
      });
    if (!kept) stale[position] = 1;
  }
  const found = new Entering(model, rows, stale);
  for (const [role, one] of changed.entries()) if (one === 1) found.mark(role);
  return { rows, stale: Int32Array.from(stale.keys()).filter((position) => stale[position] === 1) };
}

/** Whether moves of unchanged roles come out the same. */
function judgesAlike({ arrays, thresholds }: MoveModel, earlier: EarlierMoves): boolean {
  const { similarity, feasibility } = earlier.thresholds;
  if (similarity !== thresholds.similarity || feasibility !== thresholds.feasibility) return false;
  return arrays.works.chance.every((chance, side) => chance === earlier.arrays.works.chance[side]);
}

/** Copies the moves of a position; false where one of them leads to what is not there as it was (-1). */
function takeOver(rows: MoveRows, position: number, { rows: old, before }: EarlierMoves, now: (old: number) => number) {
  const [place, from] = [position * MOVES_KEPT, (before.positions[position] ?? -1) * MOVES_KEPT];
  for (let at = 0; at < MOVES_KEPT && (old.to[from + at] ?? -1) >= 0; at += 1) {
    const to = now(old.to[from + at] ?? -1);
    if (to < 0) return false;
    putMove(rows, place + at, { ...moveAt(old, from + at), to });
  }
  return true;
}

function turned(before: Int32Array, size: number): Int32Array {
  const now = new Int32Array(size).fill(-1);
  for (const [number, was] of before.entries()) if (was >= 0) now[was] = number;
  return now;
}

function everyOne({ to }: MoveRows): Int32Array {
  return Int32Array.from({ length: to.length / MOVES_KEPT }, (_, position) => position);
}

function count(marks: Uint8Array): number {
  return marks.reduce((sum, mark) => sum + mark, 0);
}
