import { expect, test } from "@jest/globals";
import type { PayFigureFragment } from "../../../admin/gql/graphql.ts";
import { matrixOf } from "../../../admin/plots/matrix.ts";
import { bestPaidFirst, rowsOfRoles, unitsOf } from "../../../admin/plots/pay.ts";

function pay(more: Partial<PayFigureFragment> = {}): PayFigureFragment {
  const region = { slug: "here", name: "Here" };
  return { year: 2024, basis: "BASE", currency: "USD", low: 50, median: 70, average: null, high: 90, region, ...more };
}

const there = { region: { slug: "there", name: "There" } };
const roles = [
  {
    id: "1",
    name: "Baker",
    salaries: [pay(), pay({ ...there, currency: "EUR" })],
    levels: [
      { name: "Master", rank: 2, salaries: [pay({ median: null, average: 95 })] },
      { name: "Apprentice", rank: 1, salaries: [pay({ median: 40 }), pay(there)] },
    ],
  },
];

test("pay is that of roles in a region, of their levels there from the lowest up, or of a role in all regions", () => {
  expect(rowsOfRoles(roles, "role", "here").map(({ label }) => label)).toEqual(["Baker"]);
  expect(rowsOfRoles(roles, "level", "here").map(({ label }) => label)).toEqual(["Apprentice", "Master"]);
  expect(rowsOfRoles(roles, "region", "here").map(({ label }) => label)).toEqual(["Here", "There"]);
});

test("of several roles each bar says whose it is", () => {
  const labels = rowsOfRoles([...roles, { id: "2", name: "Miller", salaries: [pay()], levels: [] }], "region", "here");
  expect(labels.map(({ label }) => label)).toEqual(["Baker: Here", "Baker: There", "Miller: Here"]);
});

test("only what is in one currency and on one basis stands beside each other, the latest of each", () => {
  const rows = [
    { label: "a", figure: pay({ year: 2020, median: 1 }) },
    { label: "a", figure: pay() },
    { label: "b", figure: pay({ median: null, average: 80 }) },
    { label: "c", figure: pay({ currency: "EUR" }) },
    { label: "d", figure: pay({ basis: "TOTAL" }) },
  ];
  const units = unitsOf(rows);
  expect(units.map(({ currency, basis, bars }) => [currency, basis, bars.length])).toEqual([
    ["USD", "BASE", 2],
    ["EUR", "BASE", 1],
    ["USD", "TOTAL", 1],
  ]);
  expect(bestPaidFirst(units[0]?.bars ?? []).map(({ label, median }) => [label, median])).toEqual([
    ["b", 80],
    ["a", 70],
  ]);
});

test("a matrix has a row for each family, and the groups with the largest shares first", () => {
  const cell = (family: string, group: string, share: number) => ({
    share,
    roles: 1,
    family: { id: family, name: family },
    group: { id: group, name: group },
  });
  const cells = [cell("f1", "small", 0.1), cell("f1", "large", 0.6), cell("f2", "large", 0.5)];
  expect(matrixOf({ truncated: false, cells })).toEqual({
    families: ["f1", "f2"],
    groups: ["large", "small"],
    shares: [
      [0.6, 0.1],
      [0.5, null],
    ],
  });
});
