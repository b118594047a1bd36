import type { ProjectionArrays } from "../projection/arrays.ts";

/** The positions at which a route may end. */
export function goalsOf({ rank, roleOf, roleStart, published }: ProjectionArrays, target: number): number[] {
  if ((rank[target] ?? 0) > 0) return [target];
  const role = roleOf[target] ?? 0;
  const goals: number[] = [];
  for (let position = target; position < (roleStart[role + 1] ?? 0); position += 1)
    if (published[position] === 1) goals.push(position);
  return goals;
}
