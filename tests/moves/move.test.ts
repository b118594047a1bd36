import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { LEARNT_AT_ONCE, MONTHS_PER_STEP, NEAR_CREDIT } from "../../server/moves/constants.ts";
import { curatedEvidence } from "../../server/moves/curated.ts";
import { entryBarrier } from "../../server/moves/entry-barrier.ts";
import { feasibilityOf, partsOf } from "../../server/moves/feasibility.ts";
import { gapOf } from "../../server/moves/gap.ts";
import { MoveModel } from "../../server/moves/move.ts";
import { comparedPay } from "../../server/moves/pay.ts";
import { carriedTo, profileOf, withSkills } from "../../server/moves/profile.ts";
import { climbTo, seniority, withinReach } from "../../server/moves/seniority.ts";
import { level, option, requires, role, skill, tinyGraph } from "./tiny-graph.ts";

const OPEN = { similarity: 0, feasibility: 0 };

test("coverage is level-aware: a skill held too low counts in part, and one of unknown level counts in full", async () => {
  const { arrays, at } = await tinyGraph({
    skills: [skill("a"), skill("b"), skill("c")],
    roles: [
      role("from", { requirements: requires("a 3 2", "b 3 0") }),
      role("to", { requirements: requires("a 4 4", "b 4 5", "c 2 1") }),
    ],
  });
  const gap = gapOf(new MoveModel(arrays, OPEN), profileOf(arrays, at("from")), at("to"));
  expect(gap.coverage).toBeCloseTo((4 * 0.5 + 4 * 1 + 2 * 0) / 10, 9);
  expect([gap.met.length, gap.short.length, gap.missing.length]).toEqual([1, 1, 1]);
});

test("a skill that is close to one that is held counts in part", async () => {
  const {
    arrays,
    at,
    skill: numberOf,
  } = await tinyGraph({
    skills: [
      skill("java", { broader: ["code"] }),
      skill("kotlin", { broader: ["code"] }),
      skill("code"),
      skill("sql", { related: ["dbt"] }),
      skill("dbt", { related: ["sql"] }),
    ],
    roles: [
      role("from", { requirements: requires("java 5 4", "sql 5 2") }),
      role("to", { requirements: requires("kotlin 5 4", "dbt 5 4") }),
    ],
  });
  const gap = gapOf(new MoveModel(arrays, OPEN), profileOf(arrays, at("from")), at("to"));
  expect(gap.coverage).toBeCloseTo((NEAR_CREDIT + NEAR_CREDIT * 0.5) / 2, 6);
  expect(gap.missing.map(({ closeTo }) => closeTo).sort()).toEqual([numberOf("java"), numberOf("sql")].sort());
});

test("months are the missing steps, at the pace of the quickest option, so many at once", async () => {
  const { arrays, at } = await tinyGraph({
    skills: [skill("a"), skill("b")],
    options: [option("course", { minMonths: 6, teaches: [{ skill: "b", proficiency: 3 }] })],
    roles: [
      role("from", { requirements: requires("a 5 2") }),
      role("to", { requirements: requires("a 5 4", "b 5 3") }),
    ],
  });
  const { months } = gapOf(new MoveModel(arrays, OPEN), profileOf(arrays, at("from")), at("to"));
  expect(months).toBeCloseTo((2 * MONTHS_PER_STEP + 3 * 2) / LEARNT_AT_ONCE, 6);
});

test("parts recombine to the feasibility, whichever are missing", () => {
  const value = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constant(Number.NaN));
  fc.assert(
    fc.property(
      fc.record({ coverage: value, curated: value, context: value, seniority: value, entryBarrier: value }),
      (values) => {
        const parts = partsOf(values);
        const sum = parts.reduce((total, part) => total + part.weight * part.value, 0);
        expect(sum).toBeCloseTo(feasibilityOf(values), 9);
        if (parts.length > 0) expect(parts.reduce((total, { weight }) => total + weight, 0)).toBeCloseTo(1, 9);
      },
    ),
  );
});

test("curated edges are evidence that adds up, in their direction only", async () => {
  const { arrays, concepts } = await tinyGraph({
    skills: [],
    roles: [
      role("a", {
        transitions: [{ to: "b", difficulty: 3, months: null, share: 0.2 }],
        related: [{ role: "b", strength: 0.5 }],
      }),
      role("b", { related: [{ role: "a", strength: 0.5 }] }),
      role("c"),
    ],
  });
  const [a = -1, b = -1, c = -1] = ["a", "b", "c"].map((slug) => concepts.roles.bySlug(slug));
  expect(curatedEvidence(arrays, a, b)).toBeCloseTo(1 - 0.5 * 0.8 * 0.5, 6);
  expect(curatedEvidence(arrays, b, a)).toBeCloseTo(0.5, 6);
  expect(curatedEvidence(arrays, a, c)).toBeNaN();
});

test("more than a rung up is out of reach, a step down is not, and what is unknown is not judged", async () => {
  const rungs = (name: string) => [
    level(`${name}-1`, 1, { minYears: 0, maxYears: 2, next: [`${name}-2`] }),
    level(`${name}-2`, 2, { minYears: 2, maxYears: 5, next: [`${name}-3`] }),
    level(`${name}-3`, 3, { minYears: 7, maxYears: null }),
  ];
  const { arrays, at } = await tinyGraph({
    skills: [],
    roles: [role("a", { levels: rungs("a") }), role("b", { levels: rungs("b") })],
  });
  const climb = (from: string, to: string) => climbTo(arrays, profileOf(arrays, at(from)), at(to));
  expect(withinReach(climb("a-1", "b-2"))).toBe(true);
  expect(withinReach(climb("a-1", "b-3"))).toBe(false);
  expect(withinReach(climb("a-3", "b-1"))).toBe(true);
  expect(seniority(climb("a-2", "b-2"))).toBe(1);
  expect(seniority(climb("a", "b"))).toBeNaN();
});

test("a role behind credentials is closed to those who have none of them", async () => {
  const { arrays, at } = await tinyGraph({
    skills: [],
    options: [option("degree", { learningKind: "DEGREE" }), option("course")],
    roles: [
      role("nurse", { options: ["degree"] }),
      role("midwife", { options: ["degree"] }),
      role("aide", { options: ["course"] }),
      role("unknown"),
    ],
  });
  expect(entryBarrier(arrays, at("aide"), at("nurse"))).toBe(0);
  expect(entryBarrier(arrays, at("midwife"), at("nurse"))).toBe(1);
  expect(entryBarrier(arrays, at("nurse"), at("aide"))).toBe(1);
  expect(entryBarrier(arrays, at("nurse"), at("unknown"))).toBeNaN();
});

test("pay is compared like with like only", async () => {
  const pay = (region: string, currency: string, basis: "BASE" | "TOTAL", median: number, year = 2024) => ({
    region,
    currency,
    basis,
    median,
    year,
  });
  const { arrays, at, concepts } = await tinyGraph({
    skills: [],
    roles: [
      role("a", {
        pay: [pay("here", "USD", "BASE", 100), pay("here", "USD", "BASE", 90, 2023), pay("there", "EUR", "BASE", 50)],
        levels: [level("a-1", 1), level("a-2", 2)],
      }),
      role("b", { pay: [pay("here", "USD", "BASE", 120)], levels: [level("b-1", 1)] }),
      role("c", { pay: [pay("here", "USD", "TOTAL", 300), pay("there", "USD", "BASE", 70)] }),
    ],
  });
  const here = [concepts.regions.bySlug("here") ?? -1];
  expect(comparedPay(arrays, at("a"), at("b"), here)).toMatchObject({ from: 100, to: 120, ofRoles: false });
  expect(comparedPay(arrays, at("a-1"), at("b-1"), here)).toMatchObject({ from: 100, to: 120, ofRoles: true });
  expect(comparedPay(arrays, at("a-1"), at("a-2"), here)).toBeNull();
  expect(comparedPay(arrays, at("a"), at("c"), here)).toBeNull();
});

test("what is gathered stays, what is named wins, and years go on", async () => {
  const {
    arrays,
    at,
    skill: numberOf,
  } = await tinyGraph({
    skills: [skill("a"), skill("b")],
    roles: [role("x", { requirements: requires("a 5 4") }), role("y", { requirements: requires("a 3 2", "b 4 3") })],
  });
  const later = carriedTo(arrays, { ...profileOf(arrays, at("x")), years: 2 }, at("y"), 6);
  expect([...later.skills]).toEqual([numberOf("a"), numberOf("b")]);
  expect([...later.levels]).toEqual([4, 3]);
  expect(later.years).toBe(2.5);
  expect([...withSkills(later, [{ skill: numberOf("a"), level: 1 }]).levels]).toEqual([1, 3]);
});
