import type { ProjectionArrays } from "../projection/arrays.ts";
import { beginnings } from "./beginnings.ts";
import { MOVES_KEPT, MOVES_TO_BEGIN_WITH } from "./constants.ts";
import { enterable } from "./enterable.ts";
import type { Move, MoveModel } from "./move.ts";
import type { Profile } from "./profile.ts";
import { moveScore } from "./ranking.ts";

/**
 * The moves a profile may make, in no particular order: all that are viable, and where somebody named skills only and these are
 * few, the best of the others besides (beginnings.ts). Filters come after, so they never add any.
 */
export function possibleMoves(model: MoveModel, profile: Profile): Move[] {
  const moves = viableMoves(model, profile);
  if (profile.position >= 0 || moves.length >= MOVES_TO_BEGIN_WITH) return moves;
  return [...moves, ...beginnings(model, profile, new Set(moves.map(({ to }) => to)))];
}

/**
 * All viable moves of a profile, in no particular order. Positions that share a skill are found through the inverted index, and
 * those that curators or a ladder lead to besides. Somebody on a rung moves to rungs (where a role has any), somebody in a role as
 * a whole to roles as wholes. O(Σ holders of the profile's skills + candidates × their requirements).
 */
export function viableMoves(model: MoveModel, profile: Profile): Move[] {
  const { arrays, similarities, thresholds } = model;
  similarities.compare(profile);
  const curated = curatedTargets(arrays, profile.position);
  const moves: Move[] = [];
  const consider = (to: number) => {
    const move = model.viableMove(profile, to, similarities.values[to] ?? 0);
    if (move) moves.push(move);
  };
  for (let index = 0; index < similarities.count; index += 1) {
    const to = similarities.positions[index] ?? 0;
    if ((similarities.values[to] ?? 0) < thresholds.similarity || curated.has(to)) continue;
    if (enterable(arrays, profile, to)) consider(to);
  }
  for (const to of curated) if (isStep(arrays, profile.position, to) || enterable(arrays, profile, to)) consider(to);
  return moves;
}

/** The moves that routes may use: the best of the viable ones, but all that a ladder or a curator leads to. */
export function keptMoves(model: MoveModel, profile: Profile): Move[] {
  const moves = viableMoves(model, profile);
  moves.sort((a, b) => Number(a.kind === "SIMILAR") - Number(b.kind === "SIMILAR") || bestFirst(a, b));
  return moves.slice(0, MOVES_KEPT);
}

/** The better ranked move first; of equal ones the first by number, so that the order never changes. */
export function bestFirst(a: Move, b: Move): number {
  return moveScore(b) - moveScore(a) || a.to - b.to;
}

function isStep(arrays: ProjectionArrays, from: number, to: number): boolean {
  if (from < 0 || arrays.published[to] === 0) return false;
  return arrays.stepTo.subarray(arrays.stepStart[from], arrays.stepStart[from + 1]).includes(to);
}

/** Every position of the roles that curators lead to from a position's role, and the next rungs. */
function curatedTargets(arrays: ProjectionArrays, from: number): Set<number> {
  const targets = new Set<number>();
  if (from < 0) return targets;
  const role = arrays.roleOf[from] ?? 0;
  const addRole = (to: number) => {
    for (let position = arrays.roleStart[to] ?? 0; position < (arrays.roleStart[to + 1] ?? 0); position += 1)
      targets.add(position);
  };
  for (const to of arrays.transitionTo.subarray(arrays.transitionStart[role], arrays.transitionStart[role + 1]))
    addRole(to);
  for (const to of arrays.related.subarray(arrays.relatedStart[role], arrays.relatedStart[role + 1])) addRole(to);
  for (const to of arrays.stepTo.subarray(arrays.stepStart[from], arrays.stepStart[from + 1])) targets.add(to);
  return targets;
}
