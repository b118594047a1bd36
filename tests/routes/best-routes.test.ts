import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { bestRoutes } from "../../server/routes/best-routes.ts";
import { Heap } from "../../server/routes/heap.ts";
import { allRoutes, problemOf, problems } from "./random-problem.ts";

const counts = fc.integer({ min: 1, max: 12 });
const RUNS = { numRuns: 600 };

test("the k best routes cost what the k cheapest of all routes cost", () => {
  fc.assert(
    fc.property(fc.oneof(problems(), problems(14, 70)), counts, (data, count) => {
      const found = bestRoutes(problemOf(data), count).map(({ cost }) => cost);
      const all = allRoutes(data).map(({ cost }) => cost);
      expect(found).toHaveLength(Math.min(count, all.length));
      for (const [at, cost] of found.entries()) expect(cost).toBeCloseTo(all[at] ?? -1, 9);
    }),
    RUNS,
  );
});

test("every route found is one that there is, and none is found twice", () => {
  fc.assert(
    fc.property(problems(), counts, (data, count) => {
      const there = new Set(allRoutes(data).map(({ edges }) => edges.join()));
      const found = bestRoutes(problemOf(data), count).map(({ edges }) => edges.join());
      expect(new Set(found).size).toBe(found.length);
      for (const route of found) expect(there).toContain(route);
    }),
    RUNS,
  );
});

test("a cheaper way that comes back to a class it has left does not keep a route from being found", () => {
  const edges = [0, 1, 2, 3].map((from) => ({ from, to: from + 1, cost: 1 }));
  const direct = { from: 0, to: 4, cost: 10 };
  const data = { classes: [0, 1, 2, 1, 3], goals: [4], stopClasses: [], mostMoves: 6 };
  expect(bestRoutes(problemOf({ ...data, edges: [...edges, direct] }), 1)).toEqual([
    { cost: 10, edges: [4], nodes: [4] },
  ]);
});

test("asking twice gives the same routes in the same order", () => {
  fc.assert(
    fc.property(problems(), counts, (data, count) => {
      expect(bestRoutes(problemOf(data), count)).toEqual(bestRoutes(problemOf(data), count));
    }),
    { numRuns: 200 },
  );
});

test("fewer moves, fewer edges and more stops never bring a route that was not there", () => {
  fc.assert(
    fc.property(problems(), fc.nat(), (data, pick) => {
      const routes = (narrower: object) =>
        bestRoutes(problemOf({ ...data, ...narrower }), 10_000).map(({ nodes }) => nodes.join());
      const all = routes({});
      const tighter = [
        routes({ mostMoves: Math.max(1, data.mostMoves - 1) }),
        routes({ edges: data.edges.filter((_, at) => at !== pick % Math.max(1, data.edges.length)) }),
        routes({ stopClasses: [...new Set([...data.stopClasses, pick % 5])] }),
      ];
      for (const found of tighter) for (const route of found) expect(all).toContain(route);
    }),
    { numRuns: 200 },
  );
});

test("a search that no end is in sight of is stopped with a hint", () => {
  const size = 40;
  const classes = Array.from({ length: size }, (_, node) => node);
  const edges = classes.flatMap((from) =>
    classes.filter((to) => to !== from && to !== 0).map((to) => ({ from, to, cost: 1 })),
  );
  const problem = problemOf({ classes, edges, goals: [size - 1], stopClasses: [], mostMoves: 6 });
  expect(() => bestRoutes(problem, 1_000_000)).toThrow(/fewer moves or a wider filter/);
});

test("a heap gives back what it was given, the smallest key first and of equal keys the smaller value", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 }), (keys) => {
      const heap = new Heap();
      for (const [value, key] of keys.entries()) heap.add(key, value);
      const taken = keys.map(() => heap.take() ?? -1);
      const sorted = [...keys.keys()].sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
      expect(taken).toEqual(sorted);
      expect(heap.take()).toBeUndefined();
    }),
  );
});
