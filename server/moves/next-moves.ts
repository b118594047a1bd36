import { bestFirst, possibleMoves } from "./candidates.ts";
import { type MoveFrom, movesInto } from "./feeders.ts";
import type { Move, MoveModel } from "./move.ts";
import { type MoveLimits, passes } from "./move-limits.ts";
import type { Profile } from "./profile.ts";

/** The best ranked moves of a profile, one for each role: of several rungs of a role the best. With `via`, only moves into those roles. */
export function nextMoves(model: MoveModel, profile: Profile, limits: MoveLimits, count: number): Move[] {
  const { roleOf } = model.arrays;
  const roles = new Set<number>();
  return possibleMoves(model, profile)
    .filter((move) => passes(model.arrays, limits, profile.position, move))
    .filter(({ to }) => limits.via.length === 0 || limits.via.includes(roleOf[to] ?? -1))
    .sort(bestFirst)
    .filter(({ to }) => {
      const role = roleOf[to] ?? 0;
      const first = !roles.has(role);
      roles.add(role);
      return first;
    })
    .slice(0, count);
}

/** The best ranked moves into a position, one for each role they come from. */
export function bestFeeders(model: MoveModel, to: number, limits: MoveLimits, count: number): MoveFrom[] {
  const { roleOf } = model.arrays;
  const roles = new Set<number>();
  // Of every role several rungs may lead here.
  return movesInto(model, to, count * 4)
    .filter(({ from, move }) => passes(model.arrays, limits, from, move, roleOf[to] ?? -1))
    .sort((a, b) => bestFirst({ ...a.move, to: a.from }, { ...b.move, to: b.from }))
    .filter(({ from }) => {
      const role = roleOf[from] ?? 0;
      const first = !roles.has(role);
      roles.add(role);
      return first;
    })
    .slice(0, count);
}

/** A role and how alike its work is. */
export interface AlikeRole {
  readonly role: number;
  readonly similarity: number;
}

/** The published roles (as wholes) whose work is the most like what a profile brings, its own role left out. */
export function alikeRoles({ arrays, similarities }: MoveModel, profile: Profile, count: number): AlikeRole[] {
  similarities.compare(profile);
  const own = arrays.roleOf[profile.position] ?? -1;
  return [...similarities.positions.subarray(0, similarities.count)]
    .filter((other) => arrays.rank[other] === 0 && arrays.published[other] === 1 && arrays.roleOf[other] !== own)
    .map((other) => ({ role: arrays.roleOf[other] ?? 0, similarity: similarities.values[other] ?? 0 }))
    .sort((a, b) => b.similarity - a.similarity || a.role - b.role)
    .slice(0, count);
}
