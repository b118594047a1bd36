/** Where something is drawn. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Places by the id of a concept. */
export type Places = ReadonlyMap<string, Point>;

const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** Points that fill a disc evenly, from its middle outwards. */
function spiral(center: Point, index: number, gap: number): Point {
  const radius = gap * Math.sqrt(index + 1);
  return { x: center.x + radius * Math.cos(index * goldenAngle), y: center.y + radius * Math.sin(index * goldenAngle) };
}

/**
 * Places for concepts that have none yet: around a neighbor that has one, so that what is expanded opens where one is looking; else around
 * the middle of all. The same is placed the same.
 */
export function placesFor(
  ids: readonly string[],
  known: Places,
  neighborsOf: (id: string) => readonly string[],
  gap = 12,
): Map<string, Point> {
  const places = new Map<string, Point>();
  const around = new Map<string, number>();
  const middle = middleOf([...known.values()]);
  for (const id of ids) {
    const anchor = neighborsOf(id).find((neighbor) => known.has(neighbor));
    const center = (anchor === undefined ? undefined : known.get(anchor)) ?? middle;
    const taken = around.get(anchor ?? "") ?? 0;
    around.set(anchor ?? "", taken + 1);
    places.set(id, spiral(center, taken, gap));
  }
  return places;
}

function middleOf(points: readonly Point[]): Point {
  if (points.length === 0) return { x: 0, y: 0 };
  const sum = points.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

/** Whether a point is within a closed line, however it winds (even–odd rule). */
export function isInside({ x, y }: Point, outline: readonly Point[]): boolean {
  let inside = false;
  for (const [index, a] of outline.entries()) {
    const b = outline[(index + 1) % outline.length] ?? a;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  }
  return inside;
}
