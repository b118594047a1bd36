import { keptMoves } from "../moves/candidates.ts";
import { MOVES_KEPT } from "../moves/constants.ts";
import { MOVE_KIND_ORDER, type Move, type MoveFigures, type MoveKind, type MoveModel } from "../moves/move.ts";
import { profileOf } from "../moves/profile.ts";
import type { Bytes, Ints, ProjectionArrays } from "../projection/arrays.ts";
import { inverted } from "../projection/column.ts";

/** Numbers of double precision that all threads see. */
export type Doubles = Float64Array<SharedArrayBuffer>;

/**
 * The moves out of every published position, for somebody who can do just what that position requires. Every position has the
 * same number of places, so that threads can fill them side by side; an empty place has -1 as its target.
 */
export interface MoveRows {
  readonly to: Ints;
  readonly feasibility: Doubles;
  readonly similarity: Doubles;
  readonly months: Doubles;
  /** Index into the list of kinds. */
  readonly kind: Bytes;
}

/** The moves, and the same turned around: which places lead into each position, and from which. */
export interface MoveGraph {
  readonly rows: MoveRows;
  readonly intoStart: Ints;
  readonly into: Ints;
  readonly intoFrom: Ints;
}

/** Empty places for all positions. */
export function emptyRows(positions: number): MoveRows {
  const places = positions * MOVES_KEPT;
  const doubles = (): Doubles => new Float64Array(new SharedArrayBuffer(places * Float64Array.BYTES_PER_ELEMENT));
  const to = new Int32Array(new SharedArrayBuffer(places * Int32Array.BYTES_PER_ELEMENT)).fill(-1);
  return {
    to,
    feasibility: doubles(),
    similarity: doubles(),
    months: doubles(),
    kind: new Uint8Array(new SharedArrayBuffer(places)),
  };
}

/** Fills the places of some positions. */
export function fillRows(model: MoveModel, rows: MoveRows, positions: Iterable<number>): void {
  for (const position of positions) {
    const moves = model.arrays.published[position] === 1 ? keptMoves(model, profileOf(model.arrays, position)) : [];
    for (let place = 0; place < MOVES_KEPT; place += 1) putMove(rows, position * MOVES_KEPT + place, moves[place]);
  }
}

/** Puts a move into a place, or empties it. */
export function putMove(rows: MoveRows, place: number, move: Move | undefined): void {
  rows.to[place] = move?.to ?? -1;
  if (!move) return;
  rows.feasibility[place] = move.feasibility;
  rows.similarity[place] = move.similarity;
  rows.months[place] = move.months;
  rows.kind[place] = MOVE_KIND_ORDER.indexOf(move.kind);
}

/** What the move in a place is like. */
export function figuresAt(rows: MoveRows, place: number): MoveFigures {
  return {
    feasibility: rows.feasibility[place] ?? 0,
    similarity: rows.similarity[place] ?? 0,
    months: rows.months[place] ?? 0,
  };
}

/** The move in a place. */
export function moveAt(rows: MoveRows, place: number): Move {
  return { to: rows.to[place] ?? -1, kind: kindNumbered(rows.kind[place] ?? 0), ...figuresAt(rows, place) };
}

function kindNumbered(kind: number): MoveKind {
  return MOVE_KIND_ORDER[kind] ?? "SIMILAR";
}

/** The position that a place belongs to. */
export function ownerOf(place: number): number {
  return Math.floor(place / MOVES_KEPT);
}

/** Turns filled rows around. O(places). */
export function graphOf(arrays: ProjectionArrays, rows: MoveRows): MoveGraph {
  const positions = arrays.roleOf.length;
  // Empty places lead to a position that there is not, behind all others.
  const targets = new Int32Array(new SharedArrayBuffer(rows.to.byteLength));
  for (const [place, to] of rows.to.entries()) targets[place] = to < 0 ? positions : to;
  const all = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
  all[1] = targets.length;
  const { start, entry } = inverted(all, targets, positions + 1);
  const from = new Int32Array(new SharedArrayBuffer(entry.byteLength));
  for (const [at, place] of entry.entries()) from[at] = ownerOf(place);
  return { rows, intoStart: start, into: entry, intoFrom: from };
}
