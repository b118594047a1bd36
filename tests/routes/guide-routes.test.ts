import "reflect-metadata";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { movesInto } from "../../server/moves/feeders.ts";
import type { MoveLimits } from "../../server/moves/move-limits.ts";
import { profileOf } from "../../server/moves/profile.ts";
import type { Database } from "../../server/neo4j/connect.ts";
import { bestRoutes } from "../../server/routes/best-routes.ts";
import { CareerRoutes } from "../../server/routes/career-routes.ts";
import type { PathObjective } from "../../server/routes/objective.ts";
import { connectToGuide } from "../support/guide-database.ts";
import { type GuideModel, guideModel, NO_LIMITS } from "./guide-model.ts";

let database: Database;
let guide: GuideModel;

beforeAll(async () => {
  database = connectToGuide();
  guide = await guideModel(database);
});
afterAll(() => database.close());

const PAIRS = [
  ["it-support-specialist", "machine-learning-engineer"],
  ["technical-writer", "product-manager"],
  ["data-analyst", "data-architect"],
  ["junior-backend-engineer", "senior-data-engineer"],
  ["qa-engineer", "site-reliability-engineer"],
] as const;
const OBJECTIVES: readonly PathObjective[] = ["EASIEST", "FASTEST", "BEST_PAID"];

function routes(
  from: string,
  to: string,
  objective: PathObjective = "EASIEST",
  limits: Partial<MoveLimits> = {},
  count = 3,
) {
  const profile = profileOf(guide.arrays, guide.at(from));
  return guide.routes({ profile, target: guide.at(to), objective, limits: { ...NO_LIMITS, ...limits } }, count);
}

function stations(
  from: string,
  to: string,
  objective: PathObjective = "EASIEST",
  limits: Partial<MoveLimits> = {},
  count = 3,
) {
  return routes(from, to, objective, limits, count).map(({ moves }) => moves.map((move) => guide.name(move.to)));
}

test("there are routes of several moves between distant roles, and no route repeats a role unless it climbs its ladder", () => {
  for (const objective of OBJECTIVES)
    for (const [from, to] of PAIRS) {
      const found = routes(from, to, objective, {}, 10);
      expect([from, to, found.length]).toEqual([from, to, 10]);
      for (const { moves } of found) {
        const roles = [guide.at(from), ...moves.map((move) => move.to)].map(
          (position) => guide.arrays.roleOf[position],
        );
        const entered = roles.filter((role, at) => role !== roles[at - 1]);
        expect(new Set(entered).size).toBe(entered.length);
        expect(moves.length).toBeLessThanOrEqual(6);
      }
    }
});

test("the static routes are the cheapest of all: none of up to three moves is cheaper that is not among them", () => {
  for (const objective of OBJECTIVES) {
    const question = {
      profile: profileOf(guide.arrays, guide.at("it-support-specialist")),
      target: guide.at("platform-engineer"),
      objective,
      limits: { ...NO_LIMITS, maxMoves: 3 },
    };
    const problem = new CareerRoutes(guide.model, guide.graph, question, (position) =>
      movesInto(guide.model, position, 64),
    );
    const costs: number[] = [];
    const goOn = (node: number, roles: readonly number[], cost: number, left: number) => {
      problem.out(node, (next, more) => {
        const role = problem.classOf(next);
        if (role !== roles.at(-1) && roles.includes(role)) return;
        if (problem.isGoal(next)) costs.push(cost + more);
        else if (left > 1) goOn(next, [...roles, role], cost + more, left - 1);
      });
    };
    goOn(problem.start, [problem.classOf(problem.start)], 0, 3);
    const cheapest = costs.sort((a, b) => a - b).slice(0, 12);
    const found = bestRoutes(problem, 12).map(({ cost }) => cost);
    expect(found).toHaveLength(12);
    for (const [at, cost] of found.entries()) expect(cost).toBeCloseTo(cheapest[at] ?? -1, 9);
  }
});

test("there and back are different ways", () => {
  const there = routes("data-analyst", "data-engineer")[0];
  const back = routes("data-engineer", "data-analyst")[0];
  expect(there?.moves[0]?.feasibility).not.toBeCloseTo(back?.moves[0]?.feasibility ?? 0, 3);
  expect(there?.moves[0]?.months).not.toBe(back?.moves[0]?.months);
});

test("whoever stands on a rung climbs it rung by rung", () => {
  expect(stations("junior-amazon-engineer", "principal-amazon-engineer")[0]).toEqual(
    ["mid-level-amazon-engineer", "senior-amazon-engineer", "lead-amazon-engineer", "principal-amazon-engineer"].map(
      (slug) => (guide.concepts.positions.bySlug(slug) === undefined ? expect.any(String) : slug),
    ),
  );
});

test("a filter takes routes away and adds none", () => {
  const [from, to] = ["it-support-specialist", "machine-learning-engineer"];
  const family = (slug: string) => guide.concepts.families.bySlug(slug) ?? -1;
  const role = (slug: string) => guide.concepts.roles.bySlug(slug) ?? -1;
  const united = guide.concepts.regions.bySlug("united-states") ?? -1;
  const tighter: Partial<MoveLimits>[] = [
    { maxMoves: 2 },
    { avoid: [role("technical-support-engineer")] },
    { via: [role("software-engineer")] },
    { families: [family("software-engineering"), family("data")] },
    { maxMonthsPerMove: 9 },
    { kinds: ["CURATED", "RELATED"] },
    { minSalaryChangePercent: 0, regions: [united] },
  ];
  const all = new Set(stations(from, to, "EASIEST", { maxMoves: 3 }, 5_000).map((names) => names.join()));
  for (const limits of tighter) {
    const found = stations(from, to, "EASIEST", { maxMoves: 3, ...limits }, 20);
    for (const names of found) expect(all).toContain(names.join());
  }
});

test("conditions hold on every route that is left", () => {
  const [from, to] = ["it-support-specialist", "machine-learning-engineer"];
  const via = guide.concepts.roles.bySlug("data-engineer") ?? -1;
  const avoid = guide.concepts.roles.bySlug("software-engineer") ?? -1;
  const found = routes(from, to, "EASIEST", { via: [via], avoid: [avoid], maxMonthsPerMove: 12 }, 5);
  expect(found.length).toBeGreaterThan(0);
  for (const { moves } of found) {
    const roles = moves.map((move) => guide.arrays.roleOf[move.to]);
    expect(roles).toContain(via);
    expect(roles).not.toContain(avoid);
    for (const { months } of moves) expect(months).toBeLessThanOrEqual(12);
  }
});

test("skills gathered on the way make later moves easier, never harder", () => {
  for (const [from, to] of PAIRS)
    for (const { moves } of routes(from, to, "FASTEST", {}, 5))
      for (const [at, move] of moves.entries()) {
        const before = moves[at - 1];
        if (!before) continue;
        const fresh = profileOf(guide.arrays, before.to);
        const plain = guide.model.judge(fresh, move.to, move.similarity);
        expect(move.feasibility).toBeGreaterThanOrEqual(plain.feasibility - 1e-6);
        expect(move.months).toBeLessThanOrEqual(plain.months + 1e-6);
      }
});
