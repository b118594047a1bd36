import { expect, test } from "@jest/globals";
import { type NameTag, namesThatFit } from "../../../admin/explorer/naming.ts";

const span = 1_000;

/** A concept with a name of 100 pixels. */
function tag(id: string, x: number, y: number, { radius = 5, links = 0, marked = 0 } = {}): NameTag {
  return { id, x, y, radius, width: 100, rank: [marked, radius, links] };
}

function written(...tags: NameTag[]) {
  return Object.fromEntries(namesThatFit(tags, span));
}

test("names stand to the right, and to the left where something stands in the way", () => {
  expect(written(tag("a", 0, 0), tag("b", 500, 0))).toEqual({ a: "right", b: "right" });
  expect(written(tag("a", 0, 0), tag("b", 50, 0))).toEqual({ a: "left", b: "right" });
});

test("names stay within the canvas, wherever in it one looks", () => {
  const narrow = (at: number) => Object.fromEntries(namesThatFit([tag("a", at, 0), tag("b", at + 250, 0)], 260));
  expect(narrow(0)).toEqual({ a: "right", b: "left" });
  expect(narrow(5_000)).toEqual(narrow(0));
});

test("of names that would cover each other, that of what is marked, larger or linked more is written", () => {
  const crowd = (...links: number[]) => links.map((count, at) => tag(`${at}`, 300, at * 4, { links: count }));
  expect(Object.keys(written(...crowd(1, 9, 3)))).toContain("1");
  expect(Object.keys(written(tag("small", 0, 0), tag("large", 0, 2, { radius: 9 })))).toContain("large");
  const marked = tag("marked", 300, 2, { marked: 1 });
  expect(Object.keys(written(...crowd(9, 8, 7), marked))).toContain("marked");
});

test("no two names cover each other, however many there are", () => {
  const tags = Array.from({ length: 400 }, (_, at) =>
    tag(`${at}`, (at * 137) % 900, (at * 61) % 500, { links: at % 7 }),
  );
  const boxes = [...namesThatFit(tags, span)].map(([id, side]) => {
    const { x, y, radius } = tags[Number(id)] ?? tag(id, 0, 0);
    return { left: side === "right" ? x + radius + 5 : x - radius - 105, top: y - 7 };
  });
  expect(boxes.length).toBeGreaterThan(5);
  const covering = boxes.filter((one, at) =>
    boxes.some(
      (other, index) => index > at && Math.abs(one.left - other.left) < 100 && Math.abs(one.top - other.top) < 14,
    ),
  );
  expect(covering).toEqual([]);
});
