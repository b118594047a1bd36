/** Out of the role a page shows, or into it. */
export type Direction = "OUT" | "IN";

/** Where a move starts and ends, seen from a role. */
export function endsOf(direction: Direction, role: string, other: string): { from: string; to: string } {
  return direction === "OUT" ? { from: role, to: other } : { from: other, to: role };
}
