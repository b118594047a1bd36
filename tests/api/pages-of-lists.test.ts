import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type Api, startApi } from "../support/api.ts";
import { idsOf, PAGE, rootPages, walkBackward, walkForward } from "../support/pages.ts";

let api: Api;

beforeAll(async () => {
  api = await startApi();
});

afterAll(() => api.stop());

const orders = (fields: string[]) => fields.flatMap((field) => ["ASC", "DESC"].map((direction) => [field, direction]));
const ROLE_ORDERS = orders(["NAME", "FAMILY", "CREATED", "UPDATED", "SKILL_COUNT", "MEDIAN_SALARY"]);
const SKILL_ORDERS = orders(["NAME", "KIND", "CREATED", "UPDATED", "DEMAND"]);

test.each(ROLE_ORDERS)("roles by %s %s: pages both ways give the list of one big page", async (field, direction) => {
  const read = rootPages(api, "roles", `orderBy: { field: ${field}, direction: ${direction} }`);
  const whole = idsOf(await read("first: 100"));
  expect(new Set(whole).size).toBe(whole.length);
  expect(await walkForward(read, 23)).toEqual(whole);
  expect(await walkBackward(read, 23)).toEqual(whole);
});

test.each(SKILL_ORDERS)("skills by %s %s: pages both ways give the whole list once", async (field, direction) => {
  const read = rootPages(api, "skills", `orderBy: { field: ${field}, direction: ${direction} }`);
  const forward = await walkForward(read, 90);
  expect(new Set(forward).size).toBe(forward.length);
  expect(forward.length).toBeGreaterThan(250);
  expect(await walkBackward(read, 77)).toEqual(forward);
  const pages = ["offset: 0", "offset: 100", "offset: 200", "offset: 300", "offset: 400"];
  const numbered = await Promise.all(pages.map((page) => read(`first: 100 ${page}`)));
  expect(numbered.flatMap(idsOf)).toEqual(forward);
});

test("DESC is the exact reverse of ASC, also where many entries are equal", async () => {
  const both = `{ up: skills(first: 100, orderBy: { field: KIND }) { ${PAGE} }
    down: skills(last: 100, orderBy: { field: KIND, direction: DESC }) { ${PAGE} } }`;
  const { up, down } = await api.read(both);
  expect(idsOf(down).toReversed()).toEqual(idsOf(up));
});

test("each order sorts by what it says", async () => {
  const { median, count, demand, name } = await api.read(`{
    median: roles(first: 100, orderBy: { field: MEDIAN_SALARY, direction: DESC }) { nodes { salaries(region: "united-states") { median } } }
    count: roles(first: 100, orderBy: { field: SKILL_COUNT }) { nodes { skills { totalCount } } }
    demand: skills(first: 100, orderBy: { field: DEMAND, direction: DESC }) { nodes { requiredBy { totalCount } } }
    name: roles(first: 100) { nodes { name } } }`);
  const medians = median.nodes.map((role: { salaries: { median: number }[] }) => role.salaries[0]?.median ?? 0);
  const counts = count.nodes.map((role: Counted) => role.skills?.totalCount);
  const demands = demand.nodes.map((skill: Counted) => skill.requiredBy?.totalCount);
  expect(medians).toEqual(medians.toSorted((a: number, b: number) => b - a));
  expect(counts).toEqual(counts.toSorted((a: number, b: number) => a - b));
  expect(demands).toEqual(demands.toSorted((a: number, b: number) => b - a));
  const names = name.nodes.map((role: { name: string }) => role.name.toLowerCase());
  expect(names).toEqual(names.toSorted());
});

interface Counted {
  skills?: { totalCount: number };
  requiredBy?: { totalCount: number };
}

test.each(["specializations", "concepts"])("%s page both ways too", async (field) => {
  const read = rootPages(api, field, field === "concepts" ? "kinds: [ROLE_FAMILY, REGION, SPECIALIZATION]" : "");
  const whole = idsOf(await read("first: 100"));
  expect(await walkForward(read, 3)).toEqual(whole);
  expect(await walkBackward(read, 4)).toEqual(whole);
});

test("a page past the end is empty and says that there is one before it", async () => {
  const read = rootPages(api, "roles");
  const last = await read("last: 1");
  for (const beyond of [`first: 5, after: "${last.pageInfo.endCursor}"`, "first: 5, offset: 1000"]) {
    const page = await read(beyond);
    expect(page.edges).toEqual([]);
    expect(page.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null });
  }
});

test.each([
  ["first", "before", 20, 0, 3],
  ["last", "after", 54, 55, 56],
] as const)("%s with %s is answered as Relay says, or refused", async (size, bound, at, start, end) => {
  const whole = await rootPages(api, "roles")("first: 100");
  const page = `${size}: 3, ${bound}: "${whole.edges[at]?.cursor}"`;
  const { data, errors } = await api.ask(`{ roles(${page}) { ${PAGE} } }`);
  const refused = errors[0]?.extensions.code === "BAD_USER_INPUT";
  expect(refused ? "refused" : idsOf(data.roles)).toEqual(refused ? "refused" : idsOf(whole).slice(start, end));
});
