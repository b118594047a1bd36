import type { ProjectionArrays } from "../projection/arrays.ts";
import type { Profile } from "./profile.ts";

/** Whether somebody may enter a position of another role from where they stand. */
export function enterable(arrays: ProjectionArrays, { position, years }: Profile, to: number): boolean {
  const role = arrays.roleOf[to] ?? 0;
  if (arrays.published[to] === 0 || (position >= 0 && arrays.roleOf[position] === role)) return false;
  const onRungs = (arrays.rank[position] ?? 0) > 0 || !Number.isNaN(years);
  const rung = (arrays.rank[to] ?? 0) > 0;
  return rung === (onRungs && hasRungs(arrays, role));
}

function hasRungs(arrays: ProjectionArrays, role: number): boolean {
  for (let position = (arrays.roleStart[role] ?? 0) + 1; position < (arrays.roleStart[role + 1] ?? 0); position += 1)
    if (arrays.published[position] === 1) return true;
  return false;
}
