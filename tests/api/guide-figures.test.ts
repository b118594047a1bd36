import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type Api, startApi } from "../support/api.ts";
import { GUIDE_QUERY } from "../support/guide-query.ts";

let api: Api;
// biome-ignore lint/suspicious/noExplicitAny: the shape is the one the query asks for.
let role: any;

beforeAll(async () => {
  api = await startApi();
  ({ role } = await api.read(GUIDE_QUERY, { slug: "amazon-engineer" }));
});

afterAll(() => api.stop());

test("the outlook is 22 % growth over 2022–32 and 189,000 openings a year, with its source", () => {
  expect(role.outlook).toMatchObject({ growthPercent: 22, period: "2022–32", annualOpenings: 189_000 });
  expect(role.outlook.source.year).toBe(2022);
  expect(role.outlook.commentary).toContain("12–16%");
});

test("median pay is 110,000 USD in a range of 90,000 to 350,000", () => {
  const home = role.salaries.find((pay: { region: { slug: string } }) => pay.region.slug === "united-states");
  const figures = { currency: "USD", low: 90_000, median: 110_000, high: 350_000, year: 2025, source: { year: 2025 } };
  expect(home).toMatchObject(figures);
});

test.each([
  ["canada", "CAD", 100_000, 300_000],
  ["western-europe", "EUR", 70_000, 200_000],
  ["india", "INR", 2_500_000, 20_000_000],
  ["australia", "AUD", 120_000, 320_000],
  ["brazil", "BRL", 150_000, 600_000],
  ["mexico", "MXN", 500_000, 2_000_000],
  ["singapore", "SGD", 100_000, 350_000],
])("pay in %s is stated in %s, from %i to %i", (region, currency, low, high) => {
  const found = role.salaries.filter((pay: { region: { slug: string } }) => pay.region.slug === region);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ currency, low, high, year: 2025, region: { currency }, source: { year: 2025 } });
});

test.each([
  [1, "Junior Amazon Engineer", 0, 2, 120_000, 125_000],
  [2, "Amazon Engineer", 2, 4, 155_000, 165_000],
  [3, "Senior Amazon Engineer", 4, 8, 220_000, 240_000],
  [4, "Lead Amazon Engineer", 7, 12, 280_000, 310_000],
  [5, "Principal Amazon Engineer", 10, null, 360_000, 400_000],
])("rung %i, %s, takes %i to %p years and pays %i in the median, %i on average", (...expected) => {
  const [rank, name, minYears, maxYears, median, average] = expected;
  const level = role.levels[rank - 1];
  expect(level).toMatchObject({ rank, name, minYears, maxYears });
  expect(level.salaries).toHaveLength(1);
  expect(level.salaries[0]).toMatchObject({ currency: "USD", median, average, region: { slug: "united-states" } });
  expect(level.focusAreas.length).toBeGreaterThanOrEqual(4);
  expect(level.skills.totalCount).toBeGreaterThanOrEqual(6);
});

test("the ladder has five rungs, each leading to the next", () => {
  const slugs = role.levels.map(({ slug }: { slug: string }) => slug);
  expect(slugs).toHaveLength(5);
  expect(slugs[0]).toBe("junior-amazon-engineer");
  expect(role.levels.map(({ next }: { next: { slug: string }[] }) => next.map(({ slug }) => slug))).toEqual([
    ...slugs.slice(1).map((slug: string) => [slug]),
    [],
  ]);
  expect(role.levels.slice(1).map(({ previous: [below] }: { previous: { slug: string }[] }) => below?.slug)).toEqual(
    slugs.slice(0, 4),
  );
});

test.each([
  ["computer-science-bachelors-degree", "DEGREE", 40_000, 120_000, 48, 48],
  ["computer-science-masters-degree", "DEGREE", 20_000, 60_000, 12, 24],
  ["coding-bootcamp", "BOOTCAMP", 7_000, 20_000, 3, 6],
  ["self-directed-online-study", "SELF_STUDY", 0, 2_000, 6, 18],
])(
  "%s is a %s for %i to %i USD that takes %i to %i months",
  (slug, learningKind, minCost, maxCost, minMonths, maxMonths) => {
    const option = role.learningOptions.find((entry: { slug: string }) => entry.slug === slug);
    expect(option).toMatchObject({ learningKind, currency: "USD", minCost, maxCost, minMonths, maxMonths });
    expect(option.sources[0].year).toBe(2025);
    expect(option.teaches.length).toBeGreaterThanOrEqual(9);
  },
);

test("certifications and production experience are ways in too", () => {
  const kinds = role.learningOptions.map((option: { learningKind: string }) => option.learningKind);
  expect(kinds.filter((kind: string) => kind === "CERTIFICATION")).toHaveLength(4);
  expect(kinds).toContain("EXPERIENCE");
});

test.each([
  ["keyFacts", ["110,000", "350,000", "22%", "189,000"]],
  ["compensation", ["125,000", "165,000", "240,000", "310,000", "400,000"]],
  [
    "globalPay",
    ["150,000 to 220,000", "220,000 to 350,000", "350,000 to 700,000", "75,000 to 225,000", "73,000 to 255,000"],
  ],
  ["market", ["12–16%"]],
  ["challenges", ["8–16 weeks"]],
  ["immigration", ["2–6 months", "H-1B", "L-1"]],
  ["opportunities", ["Q1", "Q3"]],
  ["steps", ["10–30", "4–8 weeks", "30, 60 and 90", "2–4 polished"]],
  ["faqs", ["9–18 months", "6–9 months", "4–6 interviews"]],
  ["pros", ["L4 to L7"]],
  ["emerging", ["two to seven years"]],
])("the section %s states its figures: %p", (section, figures) => {
  const text = role.guide[section].map((item: { body: string }) => item.body).join("\n");
  expect(figures.filter((figure) => !text.includes(figure))).toEqual([]);
});

test("the guide is mapped to O*NET, ESCO and ISCO", () => {
  expect(role.mappings.map(({ scheme, code }: { scheme: string; code: string }) => [scheme, code])).toEqual([
    ["ESCO", "2512.4"],
    ["ISCO-08", "2512"],
    ["ONET-SOC", "15-1252.00"],
  ]);
});
