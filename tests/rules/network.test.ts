import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { connections } from "../../server/analysis/network/connections.ts";
import { familiesOf } from "../../server/analysis/network/families.ts";
import { neighborhood } from "../../server/analysis/network/neighborhood.ts";
import { Network, type NetworkNode, type NetworkRow } from "../../server/analysis/network/network.ts";
import { skillMatrix } from "../../server/analysis/skill-matrix.ts";
import { shapeOf } from "../../server/analysis/statistics.ts";
import type { Relation } from "../../server/changes/catalogue.ts";
import type { ConceptKind } from "../../server/concept/concept.rules.ts";

const ALL = { relations: null, kinds: null };

type Arc = readonly [from: string, relation: Relation, to: string, weight?: number];

/** A network of arcs; the first letter of an id says its kind. */
function networkOf(arcs: readonly Arc[], more: readonly string[] = []): Network {
  const network = new Network();
  network.put(rowsOf(arcs, more));
  return network;
}

const KINDS: Readonly<Record<string, ConceptKind>> = { r: "ROLE", s: "SKILL", f: "ROLE_FAMILY", g: "SKILL_GROUP" };

function rowsOf(arcs: readonly Arc[], more: readonly string[] = []): NetworkRow[] {
  const ids = new Set([...more, ...arcs.flatMap(([from, , to]) => [from, to])]);
  return [...ids].map((id) => ({
    id,
    kind: KINDS[id[0] ?? ""] ?? "ROLE",
    slug: id,
    name: id,
    status: "PUBLISHED",
    outgoing: arcs.filter(([from]) => from === id).map(([, relation, to, weight = null]) => ({ to, relation, weight })),
  }));
}

function at(network: Network, id: string): NetworkNode {
  const node = network.node(id);
  if (!node) throw new Error(`there is no ${id}`);
  return node;
}

const ids = (nodes: readonly NetworkNode[]) => nodes.map(({ id }) => id);

test("a neighborhood goes along edges in both directions, the heaviest first, ring by ring", () => {
  const network = networkOf([
    ["r1", "REQUIRES", "s1", 2],
    ["r1", "REQUIRES", "s2", 5],
    ["r2", "REQUIRES", "s2", 3],
    ["r2", "IN_FAMILY", "f1"],
  ]);
  const part = neighborhood([at(network, "r1")], { ...ALL, depth: 2, limit: 10 });
  expect(ids(part.nodes)).toEqual(["r1", "s2", "s1", "r2"]);
  expect(part.edges).toHaveLength(3);
  expect(part.truncated).toBe(false);
  const skills = neighborhood([at(network, "r1")], { relations: null, kinds: new Set(["SKILL"]), depth: 3, limit: 10 });
  expect(ids(skills.nodes)).toEqual(["r1", "s2", "s1"]);
});

test("a picture grows: edges to what is known come along, edges among that do not", () => {
  const network = networkOf([
    ["r1", "REQUIRES", "s1", 2],
    ["r1", "REQUIRES", "s2", 5],
    ["r2", "REQUIRES", "s2", 3],
    ["r2", "IN_FAMILY", "f1"],
  ]);
  const joinedTo = new Set(["r1", "s1", "s2"].map((id) => at(network, id)));
  const grown = neighborhood([at(network, "r2")], { ...ALL, depth: 0, limit: 10, joinedTo });
  expect(ids(grown.nodes)).toEqual(["r2"]);
  expect(grown.edges.map(({ from, to }) => `${from.id} ${to.id}`)).toEqual(["r2 s2"]);
  const again = neighborhood([at(network, "r1")], { ...ALL, depth: 1, limit: 10, joinedTo });
  expect(again.edges).toHaveLength(2);
});

test("a skill is about the families of the roles that require it, through their levels too", () => {
  const network = networkOf([
    ["r1", "REQUIRES", "s1", 2],
    ["r1", "IN_FAMILY", "f1"],
    ["r2", "IN_FAMILY", "f2"],
    ["r2", "HAS_LEVEL", "l2"],
    ["l2", "REQUIRES", "s1"],
    ["s1", "IN_GROUP", "g1"],
    ["r3", "REQUIRES", "s2"],
  ]);
  const families = (id: string) => ids([...familiesOf(at(network, id))]).sort();
  expect([families("s1"), families("l2"), families("f1")]).toEqual([["f1", "f2"], ["f2"], ["f1"]]);
  expect([families("g1"), families("s2")]).toEqual([[], []]);
});

test("a limit says that there is more, and a hub leaves places to others", () => {
  const hub = Array.from({ length: 50 }, (_, index): Arc => ["r1", "REQUIRES", `s${index}`, 5]);
  const network = networkOf([...hub, ["r2", "REQUIRES", "s0"], ["r2", "REQUIRES", "s99", 1]]);
  const part = neighborhood([at(network, "r1"), at(network, "r2")], { ...ALL, depth: 1, limit: 6 });
  expect(part.truncated).toBe(true);
  expect(ids(part.nodes)).toContain("s99");
  expect(part.nodes).toHaveLength(6);
});

test("a deprecated concept is seen only by who starts from it", () => {
  const network = networkOf([["r1", "REQUIRES", "s1"]]);
  network.put(
    rowsOf([["r1", "REQUIRES", "s1"]]).map((row) => (row.id === "s1" ? { ...row, status: "DEPRECATED" } : row)),
  );
  expect(ids(neighborhood([at(network, "r1")], { ...ALL, depth: 1, limit: 9 }).nodes)).toEqual(["r1"]);
  expect(ids(neighborhood([at(network, "s1")], { ...ALL, depth: 1, limit: 9 }).nodes)).toEqual(["s1", "r1"]);
});

test("of ways of one length those through little connected concepts come first", () => {
  const busy = Array.from({ length: 5 }, (_, index): Arc => [`r${index + 10}`, "REQUIRES", "s1"]);
  const network = networkOf([
    ...busy,
    ["r1", "REQUIRES", "s1"],
    ["r2", "REQUIRES", "s1"],
    ["r1", "REQUIRES", "s2"],
    ["r2", "REQUIRES", "s2"],
  ]);
  const ways = connections(at(network, "r1"), at(network, "r2"), { ...ALL, longest: 4, count: 2 });
  expect(ways.map(({ nodes }) => ids(nodes))).toEqual([
    ["r1", "s2", "r2"],
    ["r1", "s1", "r2"],
  ]);
});

const small = fc.uniqueArray(
  fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })).filter(([from, to]) => from < to),
  { selector: ([from, to]) => `${from} ${to}`, maxLength: 14 },
);

/** The lengths of all ways without loops, found by trying everything. */
function allLengths(from: NetworkNode, to: NetworkNode, longest: number): number[] {
  const lengths: number[] = [];
  const go = (node: NetworkNode, seen: readonly NetworkNode[]) => {
    if (node === to) lengths.push(seen.length);
    else if (seen.length < longest)
      for (const edge of node.edges) {
        const next = edge.from === node ? edge.to : edge.from;
        if (next !== from && !seen.includes(next)) go(next, [...seen, next]);
      }
  };
  go(from, []);
  return lengths.sort((a, b) => a - b);
}

test("the ways found are the shortest there are, none twice, none through a concept twice", () => {
  fc.assert(
    fc.property(small, (pairs) => {
      const arcs = pairs.map(([from, to]): Arc => [`r${from}`, "RELATED_TO", `r${to}`]);
      const network = networkOf(arcs, ["r0", "r6"]);
      const [from, to] = [at(network, "r0"), at(network, "r6")];
      const ways = connections(from, to, { ...ALL, longest: 5, count: 4 });
      expect(ways.map(({ edges }) => edges.length)).toEqual(allLengths(from, to, 5).slice(0, 4));
      expect(new Set(ways.map(({ nodes }) => ids(nodes).join(" "))).size).toBe(ways.length);
      for (const { nodes } of ways) expect(new Set(nodes).size).toBe(nodes.length);
    }),
  );
});

test("a network that is told of changes is the same as one that is read anew", () => {
  const arcs = fc.array(fc.record({ from: fc.integer({ min: 0, max: 5 }), to: fc.integer({ min: 0, max: 5 }) }), {
    maxLength: 12,
  });
  const described = (network: Network) =>
    [...network.all()]
      .map(({ id, edges }) => `${id}: ${edges.map((edge) => `${edge.from.id}>${edge.to.id}`).sort()}`)
      .sort();
  fc.assert(
    fc.property(arcs, arcs, fc.integer({ min: 0, max: 5 }), (before, after, gone) => {
      const toArcs = (list: typeof before) => list.map(({ from, to }): Arc => [`s${from}`, "BROADER", `s${to}`]);
      const all = ["s0", "s1", "s2", "s3", "s4", "s5"];
      const network = networkOf(toArcs(before), all);
      network.put(rowsOf(toArcs(after), all));
      expect(described(network)).toEqual(described(networkOf(toArcs(after), all)));
      network.remove(`s${gone}`);
      const left = toArcs(after).filter(([from, , to]) => from !== `s${gone}` && to !== `s${gone}`);
      expect(described(network)).toEqual(
        described(
          networkOf(
            left,
            all.filter((id) => id !== `s${gone}`),
          ),
        ),
      );
    }),
  );
});

test("the shape of a network counts edges, components and what is alone", () => {
  const shape = shapeOf(
    networkOf(
      [
        ["r1", "REQUIRES", "s1"],
        ["r2", "REQUIRES", "s1"],
      ],
      ["s9"],
    ),
  );
  expect(shape).toMatchObject({ components: 2, largestComponent: 3, relations: [{ relation: "REQUIRES", count: 2 }] });
  expect(shape.degrees.find(({ kind }) => kind === "SKILL")).toMatchObject({ count: 2, most: 2, isolated: 1, mean: 1 });
});

test("the shares of a family are by importance, and a skill in two groups is shared out", () => {
  const network = networkOf([
    ["r1", "IN_FAMILY", "f1"],
    ["f1", "PART_OF", "f2"],
    ["r1", "REQUIRES", "s1", 3],
    ["r1", "REQUIRES", "s2", 1],
    ["s1", "IN_GROUP", "g1"],
    ["s1", "IN_GROUP", "g2"],
    ["s2", "IN_GROUP", "g2"],
  ]);
  const shares = (top: boolean) =>
    skillMatrix(network, top).map(({ family, group, share }) => [family.id, group.id, share]);
  expect(shares(false)).toEqual([
    ["f1", "g2", 0.625],
    ["f1", "g1", 0.375],
  ]);
  expect(shares(true)).toEqual([
    ["f2", "g2", 0.625],
    ["f2", "g1", 0.375],
  ]);
});
