import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { getIntrospectionQuery } from "graphql";
import { MOST_COST, MOST_IN_SHAPE } from "../../server/http/limits.ts";
import { type AccessApi, Browser, startAccessApi } from "../support/access-api.ts";
import { connectToGuide } from "../support/guide-database.ts";

const database = connectToGuide();
let api: AccessApi;
let visitor: Browser;

beforeAll(async () => {
  api = await startAccessApi({ database });
  visitor = new Browser(api.address);
});
afterAll(async () => {
  await api.stop();
  await database.close();
});

const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join(" ");
const nested = (depth: number) =>
  '{ role(slug: "x") { '.concat("levels { role { ".repeat(depth), "id", " } }".repeat(depth), " } }");
const tripled = (levels: number) =>
  `{ ...F0 } ${times(levels, (i) => `fragment F${i} on Query { a: __typename ...F${i + 1} ... on Query { ...F${i + 1} b: __typename ...F${i + 1} } }`)} fragment F${levels} on Query { regions { id } }`;

test.each([
  ["depth", nested(10), 21],
  ["root fields", `{ ${times(51, (i) => `a${i}: regions { id }`)} }`, 51],
  [
    "root fields",
    `{ ${times(51, (i) => `...F${i}`)} } ${times(51, (i) => `fragment F${i} on Query { a${i}: __typename }`)}`,
    51,
  ],
  ["aliases", `{ regions { ${times(501, (i) => `a${i}: id`)} } }`, 501],
  ["repeats of a field", `{ regions { ${times(51, () => "id")} } }`, 51],
  ["repeats of a field", `{ roles { ${times(1200, () => "nodes { id }")} } }`, 1200],
  ["directives", `{ __typename ${times(150, () => "@skip(if: false)")} }`, 150],
  ["fragments", `{ __typename } ${times(201, (i) => `fragment F${i} on Query { __typename }`)}`, 201],
  ["selections", tripled(30), 10_001],
])("too much %s is refused in no time, before anything is read", async (measure, query, value) => {
  let fastest = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 3; turn += 1) {
    // The time of the processor, because the machine may be busy with other tests.
    const begun = process.cpuUsage();
    const answer = await visitor.ask(query);
    const { user, system } = process.cpuUsage(begun);
    fastest = Math.min(fastest, (user + system) / 1_000);
    expect(answer.status).toBe(400);
    expect(answer.errors).toHaveLength(1);
    const limit = Object.entries(MOST_IN_SHAPE).find(([name]) => name === measure)?.[1];
    expect(answer.errors[0]?.extensions).toMatchObject({ code: "TOO_COMPLEX", measure, limit });
    expect(answer.errors[0]?.extensions.value).toBeGreaterThanOrEqual(value);
  }
  expect(fastest).toBeLessThan(100);
});

test("fragments in a circle are refused by the rule for them", async () => {
  const answer = await visitor.ask("{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }");
  expect(answer.errors[0]?.message).toContain("Cannot spread fragment");
});

test("pages within pages are refused by their cost, with the numbers", async () => {
  const answer = await visitor.ask(
    "query ($n: Int!) { roles(first: $n) { nodes { skills(first: $n) { nodes { requiredBy(first: $n) { nodes { id } } } } } } }",
    { n: 100 },
  );
  expect(answer.status).toBe(400);
  expect(answer.errors[0]?.extensions).toMatchObject({ code: "TOO_COMPLEX", measure: "cost", limit: MOST_COST });
  expect(answer.errors[0]?.extensions.value).toBeGreaterThan(1_000_000);
  expect(answer.data).toBeNull();
});

test("every answer says what it cost, and asking for less costs less", async () => {
  const cost = async (first: number) => {
    const { text } = await visitor.ask(`{ roles(first: ${first}) { nodes { id name } } }`);
    return JSON.parse(text).extensions.cost;
  };
  // The connection, and each role with two values.
  expect(await cost(100)).toBe(Math.ceil(1 + 100 * 1.2));
  expect(await cost(10)).toBe(Math.ceil(1 + 10 * 1.2));
});

test("introspection stays possible", async () => {
  const answer = await visitor.ask(getIntrospectionQuery());
  expect(answer.errors).toEqual([]);
  expect(JSON.parse(answer.text).extensions.cost).toBe(1_000);
});
