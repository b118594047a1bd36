import type { ProjectionArrays } from "../projection/arrays.ts";
import { leadsTo } from "./curated.ts";
import { enterable } from "./enterable.ts";
import type { Move, MoveModel } from "./move.ts";
import { type Profile, profileOf } from "./profile.ts";
import { similarity } from "./similarity.ts";

/** A move together with where it starts. */
export interface MoveFrom {
  readonly from: number;
  readonly move: Move;
}

/**
 * The viable moves into a position: from the `most` positions whose work is the most alike, and from those that curators or a
 * ladder lead from. O(Σ holders of the position's skills + sources × requirements).
 */
export function movesInto(model: MoveModel, to: number, most: number): MoveFrom[] {
  const { arrays, similarities } = model;
  const sources = new Set([...curatedSources(arrays, to), ...mostAlike(model, to, most)]);
  const moves: MoveFrom[] = [];
  for (const from of [...sources].sort((a, b) => a - b)) {
    if (arrays.published[from] === 0) continue;
    // Two roles are as alike from one side as from the other.
    const move = judgedInto(model, profileOf(arrays, from), to, () => similarities.values[from] ?? 0);
    if (move) moves.push({ from, move });
  }
  return moves;
}

/** The move of a profile into a position that is asked for; null where it is not viable. */
export function moveInto(model: MoveModel, profile: Profile, to: number): Move | null {
  return judgedInto(model, profile, to, () => similarity(model.arrays, profile, to));
}

function judgedInto(model: MoveModel, profile: Profile, to: number, alike: () => number): Move | null {
  const { arrays } = model;
  if (arrays.published[to] === 0 || !mayEnter(arrays, profile, to)) return null;
  return model.viableMove(profile, to, alike(), true);
}

/** A rung that is asked for may also be entered by those of whom no rung is known, be it of another role or of their own. */
function mayEnter(arrays: ProjectionArrays, profile: Profile, to: number): boolean {
  const { position } = profile;
  if (leadsTo(arrays, position, to) || enterable(arrays, profile, to)) return true;
  return position !== to && (arrays.rank[position] ?? 0) === 0 && (arrays.rank[to] ?? 0) > 0;
}

function mostAlike({ arrays, similarities, thresholds }: MoveModel, to: number, most: number): number[] {
  similarities.compare(profileOf(arrays, to));
  const { values } = similarities;
  return [...similarities.positions.subarray(0, similarities.count)]
    .filter((position) => (values[position] ?? 0) >= thresholds.similarity && arrays.published[position] === 1)
    .sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b)
    .slice(0, most);
}

function curatedSources(arrays: ProjectionArrays, to: number): number[] {
  const role = arrays.roleOf[to] ?? 0;
  const roles = [
    role,
    ...arrays.enteredFrom.subarray(arrays.enteredStart[role], arrays.enteredStart[role + 1]),
    ...arrays.related.subarray(arrays.relatedStart[role], arrays.relatedStart[role + 1]),
  ];
  const positions = roles.flatMap((from) => range(arrays.roleStart[from] ?? 0, arrays.roleStart[from + 1] ?? 0));
  return [...positions, ...arrays.stepFrom.subarray(arrays.stepFromStart[to], arrays.stepFromStart[to + 1])];
}

function range(from: number, end: number): number[] {
  return Array.from({ length: end - from }, (_, index) => from + index);
}
