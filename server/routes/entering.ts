import { MOVES_KEPT } from "../moves/constants.ts";
import { leadsTo, relationBetween, transitionBetween } from "../moves/curated.ts";
import { enterable } from "../moves/enterable.ts";
import type { Move, MoveModel } from "../moves/move.ts";
import { profileOf } from "../moves/profile.ts";
import { moveScore } from "../moves/ranking.ts";
import { alikeToAll } from "../similarity/alike.ts";
import { roleVector } from "../similarity/similarity-index.ts";
import { type MoveRows, moveAt } from "./move-graph.ts";

/** From the other side similarities are added up in another order: they may differ by so little, and no more. */
const HAIR = 1e-4;

/** Finds the positions among whose kept moves a role would be now. Marks rather one too many than one too few. */
export class Entering {
  private readonly model: MoveModel;
  private readonly rows: MoveRows;
  private readonly stale: Uint8Array;

  /** `stale` has a 1 for each position that is marked already. */
  constructor(model: MoveModel, rows: MoveRows, stale: Uint8Array) {
    this.model = model;
    this.rows = rows;
    this.stale = stale;
  }

  /** Marks where moves into a role come in. O(holders of its features + alike positions × their requirements). */
  mark(role: number): void {
    const { arrays, thresholds } = this.model;
    const alike = alikeToAll(arrays.works, roleVector(arrays.works, role));
    for (const [from, similarity] of alike.entries()) {
      const curated = transitionBetween(arrays, from, role) >= 0 || relationBetween(arrays, from, role) >= 0;
      if (from !== role && (curated || similarity + HAIR >= thresholds.similarity))
        this.markRole(from, role, similarity + HAIR);
    }
    const [first, end] = [arrays.roleStart[role] ?? 0, arrays.roleStart[role + 1] ?? 0];
    for (const below of arrays.stepFrom.subarray(arrays.stepFromStart[first], arrays.stepFromStart[end]))
      this.stale[below] = 1;
  }

  private markRole(from: number, role: number, similarity: number): void {
    const { arrays } = this.model;
    for (let position = arrays.roleStart[from] ?? 0; position < (arrays.roleStart[from + 1] ?? 0); position += 1) {
      if (this.stale[position] === 1 || arrays.published[position] === 0) continue;
      for (let to = arrays.roleStart[role] ?? 0; to < (arrays.roleStart[role + 1] ?? 0); to += 1)
        if (this.comesIn(position, to, similarity)) this.stale[position] = 1;
    }
  }

  private comesIn(position: number, to: number, similarity: number): boolean {
    const { arrays } = this.model;
    const profile = profileOf(arrays, position);
    if (!leadsTo(arrays, position, to) && !enterable(arrays, profile, to)) return false;
    const move = this.model.viableMove(profile, to, similarity, true);
    if (!move) return false;
    const last = (position + 1) * MOVES_KEPT - 1;
    return (this.rows.to[last] ?? -1) < 0 || !comesAfter(move, moveAt(this.rows, last));
  }
}

/** Whether a move comes after the last that is kept: what is only computed comes after what people say, and then the worse. */
function comesAfter(move: Move, last: Move): boolean {
  const [computed, other] = [move.kind === "SIMILAR", last.kind === "SIMILAR"];
  return computed === other ? moveScore(move) < moveScore(last) : computed;
}
