import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { type ExplorerAction, explorerReducer, initialState } from "../../../admin/explorer/explorerState.ts";
import { adjacencyOf, expansionsOf } from "../../../admin/explorer/neighbors.ts";
import { after, edge, found, idsIn, node } from "./graph.ts";

const added = (...part: Parameters<typeof found>): ExplorerAction => ({
  type: "added",
  found: found(...part),
  did: "add",
});
const star = added(
  ["r1", "s1", "s2", "r2"],
  [
    ["r1", "s1"],
    ["r1", "s2"],
    ["r2", "s2"],
  ],
);

test("edges to what is not in the picture are left out, and what comes again is there once", () => {
  const state = after(
    added(
      ["r1", "s1"],
      [
        ["r1", "s1"],
        ["r1", "s9"],
      ],
    ),
    added(["r1"], [["r1", "s1"]]),
  );
  expect(idsIn(state)).toEqual(["r1", "s1"]);
  expect(state.picture.edges.size).toBe(1);
});

test("expanding says how many there are by relation, and how many are shown", () => {
  const role = node("r1", {
    degrees: [
      { relation: "IN_FAMILY", count: 1 },
      { relation: "REQUIRES", count: 5 },
    ],
  });
  const { picture } = after(star);
  expect(expansionsOf(adjacencyOf(picture.edges.values()), role)).toEqual([
    { relation: "REQUIRES", total: 5, shown: 2 },
    { relation: "IN_FAMILY", total: 1, shown: 0 },
  ]);
});

test("collapsing takes only what nothing else holds, and leaves what is pinned", () => {
  expect(idsIn(after(star, { type: "collapsed", id: "r1" }))).toEqual(["r1", "s2", "r2"]);
  const pinned = after(star, { type: "pinned", ids: ["s1"], pinned: true }, { type: "collapsed", id: "r1" });
  expect(idsIn(pinned)).toContain("s1");
  expect(idsIn(after(star, { type: "collapsed", id: "r1", relation: "TEACHES" }))).toHaveLength(4);
});

test("what is removed takes its edges, routes and selection with it", () => {
  const state = after(
    {
      type: "routed",
      found: found(
        ["r1", "s1", "r2"],
        [
          ["r1", "s1"],
          ["r2", "s1"],
        ],
      ),
      routes: [["r1", "s1", "r2"]],
    },
    { type: "selected", ids: ["s1", "r1"], how: "only" },
    { type: "removed", ids: ["s1"] },
  );
  expect([state.picture.edges.size, state.picture.routes, [...state.selection]]).toEqual([0, [], ["r1"]]);
});

test("what is hidden is not selected, and comes back", () => {
  const hidden = after(star, { type: "selected", ids: ["s1"], how: "only" }, { type: "hidden", ids: ["s1"] });
  expect([[...hidden.picture.hidden], [...hidden.selection]]).toEqual([["s1"], []]);
  expect(explorerReducer(hidden, { type: "unhidden" }).picture.hidden.size).toBe(0);
});

test("several are selected one by one, together, or not any more", () => {
  const state = after(
    star,
    { type: "selected", ids: ["r1", "s1"], how: "only" },
    { type: "selected", ids: ["s1", "s2"], how: "toggle" },
  );
  expect([...state.selection]).toEqual(["r1", "s2"]);
  expect(
    after(star, { type: "selected", ids: ["r1"], how: "only" }, { type: "selected", ids: ["s2"], how: "also" })
      .selection.size,
  ).toBe(2);
});

test("a filter that is typed letter by letter is undone at once", () => {
  const typed = after(star, { type: "filtered", change: { text: "a" } }, { type: "filtered", change: { text: "ab" } });
  const undone = explorerReducer(typed, { type: "undone" });
  expect([undone.picture.filter.text, idsIn(undone)]).toEqual(["", idsIn(after(star))]);
  expect(explorerReducer(undone, { type: "redone" }).picture.filter.text).toBe("ab");
});

test("an opened picture has no past", () => {
  const { picture } = after(star);
  expect(after(star, { type: "opened", picture })).toEqual({ ...initialState, picture });
});

const ids = fc.subarray(["r1", "r2", "s1", "s2", "s3"]);
const action: fc.Arbitrary<ExplorerAction> = fc.oneof(
  fc.tuple(ids, ids).map(([some, others]): ExplorerAction => {
    const nodes = [...new Set([...some, ...others])].map((id) => node(id));
    const edges = some.flatMap((from) => others.map((to) => edge(from, to)));
    return { type: "added", found: { nodes, edges }, did: "add" };
  }),
  ids.map((some): ExplorerAction => ({ type: "removed", ids: some })),
  ids.map((some): ExplorerAction => ({ type: "keptOnly", ids: some })),
  ids.map((some): ExplorerAction => ({ type: "hidden", ids: some })),
  ids.map((some): ExplorerAction => ({ type: "pinned", ids: some, pinned: true })),
  fc.constant<ExplorerAction>({ type: "collapsed", id: "r1" }),
  fc.constantFrom(1, 3, 5).map((minImportance): ExplorerAction => ({ type: "filtered", change: { minImportance } })),
);

test("whatever is done can be undone to the beginning and redone to the end", () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 20 }), (actions) => {
      const done = after(...actions);
      const steps = done.past.map((): ExplorerAction => ({ type: "undone" }));
      const undone = steps.reduce(explorerReducer, done);
      expect(undone.picture).toEqual(initialState.picture);
      const again = steps.map((): ExplorerAction => ({ type: "redone" })).reduce(explorerReducer, undone);
      expect(again.picture).toEqual(done.picture);
    }),
  );
});

test("whatever is done, edges, pins and what is hidden are about concepts in the picture", () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 20 }), (actions) => {
      const { picture, selection } = after(...actions);
      const ends = [...picture.edges.values()].flatMap(({ from, to }) => [from, to]);
      for (const id of [...ends, ...selection]) expect(picture.nodes.has(id)).toBe(true);
    }),
  );
});
