import { expect, test } from "@jest/globals";
import { parse as parseCsv } from "csv-parse/sync";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { MultiDirectedGraph } from "graphology";
import { parse } from "graphology-gexf";
import { colorKeyOf } from "../../../admin/explorer/drawn.ts";
import { type Grouping, groupsIn } from "../../../admin/explorer/groups.ts";
import { circular, layered } from "../../../admin/explorer/layouts.ts";
import type { ColorBy } from "../../../admin/explorer/measures.ts";
import { adjacencyOf } from "../../../admin/explorer/neighbors.ts";
import { emptyPicture, openFilter, type PictureFilter, withFound } from "../../../admin/explorer/picture.ts";
import { type Seen, toCsvPair, toGexf } from "../../../admin/explorer/pictureFiles.ts";
import { isInside, placesFor } from "../../../admin/explorer/placing.ts";
import { colorAlong, radiusIn } from "../../../admin/explorer/scales.ts";
import { pictureThen } from "../../../admin/explorer/then.ts";
import { codeOf, type KeptView, viewFrom, viewOf } from "../../../admin/explorer/viewCode.ts";
import { visibleOf } from "../../../admin/explorer/visible.ts";
import { edge, node } from "./graph.ts";

const picture = withFound(emptyPicture, {
  nodes: [
    node("r1", { families: ["f1"] }),
    node("r2", { families: ["f2"], name: "=HYPERLINK(1)" }),
    node("s1", { families: ["f1", "f2"] }),
    node("s2", { families: ["f2"] }),
  ],
  edges: [
    edge("r1", "s1", { weight: 5 }),
    edge("r2", "s1", { weight: 2 }),
    edge("r2", "s2"),
    edge("r1", "r2", { relation: "RELATED_TO", weight: 0.5 }),
  ],
});

function seen(filter: Partial<PictureFilter>): { nodes: string[]; edges: number } {
  const visible = visibleOf({ ...picture, filter: { ...openFilter, ...filter } });
  return { nodes: visible.nodes.map(({ id }) => id), edges: visible.edges.length };
}

test("a filter leaves out kinds, relations, slight requirements, other families and other names", () => {
  expect(seen({})).toEqual({ nodes: ["r1", "r2", "s1", "s2"], edges: 4 });
  expect(seen({ withoutKinds: ["SKILL"] })).toEqual({ nodes: ["r1", "r2"], edges: 1 });
  expect(seen({ withoutRelations: ["REQUIRES"] }).edges).toBe(1);
  // Importance is about requirements: other relations have weights of their own.
  expect(seen({ minImportance: 4 }).edges).toBe(2);
  expect(seen({ families: ["f1"] }).nodes).toEqual(["r1", "s1"]);
  expect(seen({ text: " THE s" }).nodes).toEqual(["s1", "s2"]);
  expect(seen({ minImportance: 5, withoutRelations: ["RELATED_TO"], onlyConnected: true }).nodes).toEqual(["r1", "s1"]);
});

const grouping = (by: ColorBy): Grouping => ({
  by,
  names: new Map([["f2", "Data"]]),
  communities: new Map([["r1", "ROLES-1"]]),
});

test("what is about several families is a group of its own: it bridges them", () => {
  const groups = groupsIn([...picture.nodes.values()], grouping("family"));
  expect(groups.map(({ label, count }) => [label, count])).toEqual([
    ["Data", 2],
    ["f1", 1],
    ["Several families", 1],
  ]);
});

test("a measure is a ramp with its ends, and nothing measured has none", () => {
  const nodes = [...picture.nodes.values()];
  expect(
    colorKeyOf(
      nodes,
      grouping("BRIDGING"),
      new Map([
        ["s1", 0.25],
        ["s2", 3],
      ]),
      "light",
    ),
  ).toMatchObject({ ends: ["0.25", "3"] });
  expect(colorKeyOf(nodes, grouping("BRIDGING"), new Map(), "dark")).toMatchObject({ kind: "ramp", ends: null });
});

test("areas grow with values, and colors go from one end to the other", () => {
  expect([radiusIn([0, 4], 0), radiusIn([0, 4], 1), radiusIn([0, 4], 4), radiusIn([0, 4], undefined)]).toEqual([
    4, 10, 16, 4,
  ]);
  expect([
    colorAlong(["#000000", "#ffffff"], 0),
    colorAlong(["#000000", "#ffffff"], 0.5),
    colorAlong(["#000000", "#ffffff"], 1),
  ]).toEqual(["#000000", "#808080", "#ffffff"]);
});

const place = fc.integer({ min: -50_000, max: 50_000 }).map((tenths) => tenths / 10);
const places = fc.dictionary(fc.constantFrom(...picture.nodes.keys()), fc.record({ x: place, y: place }), {
  minKeys: 4,
});

test("an address gives back the view it was made of", () => {
  fc.assert(
    fc.property(places, fc.constantFrom(1, 2, 3, 4, 5), fc.string(), (at, minImportance, text) => {
      const now = {
        ...picture,
        hidden: new Set(["s2"]),
        pinned: new Set(["r1"]),
        routes: [["r1", "s1", "r2"]],
        filter: { ...openFilter, minImportance, text, withoutKinds: ["SKILL" as const] },
        look: { colorBy: "community", sizeBy: "BRIDGING" } as const,
      };
      const view: KeptView = viewOf(now, new Map(Object.entries(at)), { x: 0.4, y: 0.6, ratio: 0.3 }, 17);
      expect(viewFrom(codeOf(view))).toEqual(view);
    }),
  );
});

test("whatever an address holds is read or refused", () => {
  fc.assert(fc.property(fc.base64String(), (code) => expect(() => viewFrom(code)).not.toThrow()));
  expect(viewFrom("")).toBeNull();
});

test("two hundred concepts fit into an address of less than eight thousand letters", () => {
  const ids = Array.from({ length: 200 }, () => crypto.randomUUID());
  const all = withFound(emptyPicture, { nodes: ids.map((id) => node(id)), edges: [] });
  const at = new Map(ids.map((id) => [id, { x: Math.random() * 2_000 - 1_000, y: Math.random() * 2_000 - 1_000 }]));
  expect(codeOf(viewOf(all, at, { x: 0.5, y: 0.5, ratio: 1 }, 1)).length).toBeLessThan(8_000);
});

test("what is new opens around a neighbor that has a place, never on top of another", () => {
  const known = new Map([["r1", { x: 100, y: 0 }]]);
  const placed = placesFor(["a", "b", "c"], known, (id) => (id === "c" ? [] : ["r1"]));
  const [a, b] = [placed.get("a"), placed.get("b")];
  expect(a).not.toEqual(b);
  for (const at of [a, b]) expect(Math.hypot((at?.x ?? 0) - 100, at?.y ?? 0)).toBeLessThan(20);
});

test("a lasso holds what is within its line, also where that is hollow", () => {
  const hollow = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
    { x: 5, y: 2 },
    { x: 0, y: 10 },
  ];
  expect([
    isInside({ x: 1, y: 1 }, hollow),
    isInside({ x: 5, y: 8 }, hollow),
    isInside({ x: 20, y: 1 }, hollow),
  ]).toEqual([true, false, false]);
});

test("layers go from families to skills, and neighbors stand below each other", () => {
  const nodes = ["f1", "r1", "r2", "s1", "s2"].map((id) => node(id));
  const edges = [edge("r1", "s2"), edge("r2", "s1"), edge("r1", "f1", { relation: "IN_FAMILY" })];
  const at = layered(nodes, adjacencyOf(edges), { width: 600, height: 400 });
  const [x, y] = [(id: string) => at.get(id)?.x ?? 0, (id: string) => at.get(id)?.y ?? 0];
  expect([y("f1") > y("r1"), y("r1") === y("r2"), y("r1") > y("s1")]).toEqual([true, true, true]);
  expect(x("r1") < x("r2")).toBe(x("s2") < x("s1"));
});

test("a picture that leaves room gives every name of a layer its place; a larger one is as wide as its canvas", () => {
  const ids = (count: number) => Array.from({ length: count }, (_, at) => node(`s${at}`));
  const few = [...layered(ids(20), new Map(), { width: 640, height: 400 }).values()];
  const columns = [...new Set(few.map(({ x }) => x))].sort((a, b) => a - b);
  for (const [at, x] of columns.slice(1).entries()) expect(x - (columns[at] ?? 0)).toBeGreaterThanOrEqual(150);
  const many = [...layered(ids(400), new Map(), { width: 640, height: 400 }).values()];
  const extent = (values: number[]) => Math.max(...values) - Math.min(...values);
  const ratio = extent(many.map(({ x }) => x)) / extent(many.map(({ y }) => y));
  expect(ratio).toBeGreaterThan(1.2);
  expect(ratio).toBeLessThan(2.2);
});

test("a circle has everything at the same distance from its middle", () => {
  const at = [...circular(["r1", "r2", "s1"].map((id) => node(id))).values()];
  const radii = at.map(({ x, y }) => Math.hypot(x, y));
  for (const radius of radii) expect(radius).toBeCloseTo(radii[0] ?? 0);
});

const drawn: Seen = {
  visible: visibleOf(picture),
  scene: {
    nodes: new Map([
      ["r1", { color: "#0b6e7a", size: 7, shape: "circle", label: "", opacity: 1, shown: true, pinned: false }],
    ]),
    edges: new Map(),
  },
  places: new Map([["r1", { x: 3, y: -4 }]]),
  look: picture.look,
  measured: { colors: new Map(), sizes: new Map([["s1", 0.5]]) },
  communities: new Map([["r1", "ROLES-1"]]),
  revision: 17,
};

test("a GEXF file has every concept and link, as another reader of it sees", () => {
  const graph = parse(MultiDirectedGraph, toGexf(drawn));
  expect([graph.order, graph.size]).toEqual([4, 4]);
  expect(graph.getNodeAttributes("r1")).toMatchObject({ label: "The r1", concept: "ROLE", x: 3, y: -4, size: 7 });
  expect(graph.mapEdges((_key, { label }) => label).toSorted()).toEqual([
    "RELATED_TO",
    "REQUIRES",
    "REQUIRES",
    "REQUIRES",
  ]);
});

test("the pair of tables is safe to open in a spreadsheet", () => {
  const files = unzipSync(toCsvPair(drawn));
  const rows = (name: string): Record<string, string>[] =>
    parseCsv(strFromU8(files[name] ?? new Uint8Array()), { columns: true, bom: true });
  expect([rows("nodes.csv").length, rows("edges.csv").length]).toEqual([4, 4]);
  expect(rows("nodes.csv")[1]).toMatchObject({ id: "r2", name: "'=HYPERLINK(1)", concept: "ROLE", revision: "17" });
});

test("a picture as it was has what was there of it, by the names and links of then", () => {
  const then = pictureThen(
    {
      ...picture,
      routes: [
        ["r1", "s1"],
        ["r1", "s2"],
      ],
    },
    { nodes: [node("r1", { name: "Once" }), node("s1"), node("x1")], edges: [edge("r1", "s1", { weight: 1 })] },
  );
  expect([...then.nodes.values()].map(({ name }) => name)).toEqual(["Once", "The s1"]);
  expect([...then.edges.values()]).toEqual([edge("r1", "s1", { weight: 1 })]);
  expect(then.routes).toEqual([["r1", "s1"]]);
});
