/** On which side of its concept a name is written. */
export type NameSide = "right" | "left";

/** A name that could be written beside its concept: where the middle of the concept is and how large both are, in pixels of the drawing. */
export interface NameTag {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Of the name. */
  readonly width: number;
  /** What is marked comes first, then what is large, then what has many links. */
  readonly rank: readonly [marked: number, radius: number, links: number];
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** From the edge of a concept to its name. */
const gap = 5;
const lineHeight = 14;
/** What stays free around a name. */
const air = { x: 6, y: 2 };
/** So many names tell what is what, even where they have to cover something. */
const alwaysNamed = 6;
const cell = { width: 160, height: 40 };

/**
 * The names that can be written without covering each other or another concept, each to the right of its concept, or to the left where that
 * side is taken or the canvas ends; the first few may cover concepts where there is no room. The canvas is as wide as the span where all is
 * seen: which part of the picture is looked at makes no difference. O(names log names): only what is near is compared.
 */
export function namesThatFit(tags: readonly NameTag[], span: number): Map<string, NameSide> {
  const [start, end] = endsOf(tags, span);
  const [names, concepts] = [new Taken(), new Taken()];
  for (const tag of tags) concepts.add(tag.id, aroundOf(tag));
  const sides = new Map<string, NameSide>();
  for (const [at, tag] of tags.toSorted(byRank).entries()) {
    const open = sidesOf(tag).filter(({ box }) => box.left >= start && box.right <= end && names.isFree(tag.id, box));
    const found = open.find(({ box }) => concepts.isFree(tag.id, box)) ?? (at < alwaysNamed ? open[0] : undefined);
    if (!found) continue;
    names.add(tag.id, found.box);
    sides.set(tag.id, found.side);
  }
  return sides;
}

/** All that is seen lies in the middle of its canvas. */
function endsOf(tags: readonly NameTag[], span: number): [number, number] {
  let [start, end] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { x, radius } of tags) {
    start = Math.min(start, x - radius);
    end = Math.max(end, x + radius);
  }
  const free = Math.max(0, (span - (end - start)) / 2);
  return [start - free, end + free];
}

function byRank(one: NameTag, other: NameTag): number {
  for (const [at, rank] of one.rank.entries()) {
    const difference = (other.rank[at] ?? 0) - rank;
    if (difference !== 0) return difference;
  }
  return one.id < other.id ? -1 : 1;
}

function sidesOf({ x, y, radius, width }: NameTag): { readonly side: NameSide; readonly box: Box }[] {
  const near = radius + gap - air.x;
  const far = radius + gap + width + air.x;
  const across = lineHeight / 2 + air.y;
  const rows = { top: y - across, bottom: y + across };
  return [
    { side: "right", box: { left: x + near, right: x + far, ...rows } },
    { side: "left", box: { left: x - far, right: x - near, ...rows } },
  ];
}

function aroundOf({ x, y, radius }: NameTag): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

/** What has its place already, by the cells of a grid that it touches. */
class Taken {
  private readonly cells = new Map<string, { readonly id: string; readonly box: Box }[]>();

  /** Whether nothing of others is there. */
  isFree(own: string, box: Box): boolean {
    return !cellsOf(box).some((key) =>
      this.cells.get(key)?.some((other) => other.id !== own && overlap(box, other.box)),
    );
  }

  add(id: string, box: Box): void {
    for (const key of cellsOf(box)) {
      const there = this.cells.get(key);
      if (there) there.push({ id, box });
      else this.cells.set(key, [{ id, box }]);
    }
  }
}

function cellsOf({ left, right, top, bottom }: Box): string[] {
  const keys: string[] = [];
  for (let row = Math.floor(top / cell.height); row * cell.height <= bottom; row += 1)
    for (let column = Math.floor(left / cell.width); column * cell.width <= right; column += 1)
      keys.push(`${row} ${column}`);
  return keys;
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
