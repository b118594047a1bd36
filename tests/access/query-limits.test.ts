import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type DefinitionNode, getIntrospectionQuery, Kind, parse, print, visit } from "graphql";
import { MOST_COST, MOST_IN_SHAPE } from "../../server/http/limits.ts";
import { costOf } from "../../server/http/query-cost.ts";
import { excessOf } from "../../server/http/query-shape.ts";
import { createSchema } from "../../server/schema.ts";
import { type AccessApi, Browser, startAccessApi } from "../support/access-api.ts";
import { connectToGuide } from "../support/guide-database.ts";

const schema = await createSchema();
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

const costIn = (text: string, variables: Record<string, unknown> = {}) => {
  const document = parse(text);
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error("there is no operation");
  return costOf(schema, document, operation, variables);
};

test("sizes come from arguments, variables, defaults and lists of ids", () => {
  const roles = "nodes { id }";
  expect(costIn(`{ roles { ${roles} } }`)).toBe(56);
  expect(costIn(`{ roles(last: 10) { ${roles} } }`)).toBe(12);
  expect(costIn(`query ($n: Int = 20) { roles(first: $n) { ${roles} } }`)).toBe(23);
  expect(costIn(`query ($n: Int = 20) { roles(first: $n) { ${roles} } }`, { n: 30 })).toBe(34);
  expect(
    costIn(`query ($n: Int) { roles(first: $n) { ...F } } fragment F on RoleConnection { ${roles} }`, { n: 30 }),
  ).toBe(34);
  expect(costIn('{ nodes(ids: ["a", "b"]) { id } }')).toBe(3);
  expect(costIn("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids: ["a", "b", "c"] })).toBe(4);
  expect(costIn('{ search(text: "a") { score } }')).toBe(11);
  expect(costIn('{ search(text: "a", first: -5) { score } }')).toBe(0);
  expect(costIn(`{ roles(first: "many") { ${roles} } }`)).toBe(56);
});

/** Every operation of the panel with the fragments it uses, which live in other files. */
async function panelOperations(): Promise<[string, string][]> {
  const files = (await readdir("admin", { recursive: true })).filter((name) => name.endsWith(".graphql"));
  const texts = await Promise.all(files.map((file) => readFile(join("admin", file), "utf8")));
  const all = parse(texts.join("\n"));
  const fragments = new Map(
    all.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
  return all.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
    const used = new Set<DefinitionNode>([definition]);
    for (const part of used)
      visit(part, {
        FragmentSpread: ({ name }) => {
          const fragment = fragments.get(name.value);
          if (fragment) used.add(fragment);
        },
      });
    return [[definition.name?.value ?? "", [...used].map(print).join("\n")]];
  });
}

test("everything that the panel asks stays far from all limits", async () => {
  const operations = await panelOperations();
  expect(operations.length).toBeGreaterThan(10);
  // The panel's pages have at most 100 entries.
  const variables = { first: 100, ids: Array(100).fill("x") };
  for (const [name, text] of operations) {
    const cost = costIn(text, variables);
    expect([name, excessOf(parse(text), schema)]).toEqual([name, null]);
    expect([name, cost < MOST_COST / 4 ? "cheap" : cost]).toEqual([name, "cheap"]);
  }
});

test("introspection stays possible", async () => {
  const answer = await visitor.ask(getIntrospectionQuery());
  expect(answer.errors).toEqual([]);
  expect(JSON.parse(answer.text).extensions.cost).toBe(1_000);
});

test("requests are limited by address with the standard headers and a GraphQL answer", async () => {
  const limited = await startAccessApi({ database }, {}, { requestsAMinute: 3 });
  const statuses: number[] = [];
  for (const address of ["203.0.113.1", "203.0.113.2", "203.0.113.3", "203.0.113.4", "203.0.113.5"]) {
    const answer = await new Browser(limited.address, { "x-forwarded-for": address }).ask("{ __typename }");
    statuses.push(answer.status);
    expect(answer.headers.get("ratelimit-policy")).toContain("q=3");
    expect(answer.headers.get("ratelimit")).toMatch(/r=\d+; t=\d+/);
    if (answer.status === 429) {
      expect(answer.errors[0]?.extensions).toMatchObject({ code: "RATE_LIMITED" });
      expect(answer.errors[0]?.extensions.retryAfterSeconds).toBeGreaterThan(0);
      expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    }
  }
  expect(statuses).toEqual([200, 200, 200, 429, 429]);
  await limited.stop();
});

test("bad tokens, each another one, are counted by the address that tries them", async () => {
  const limited = await startAccessApi({ database }, {}, { requestsAMinute: 3 });
  const statuses: number[] = [];
  for (let turn = 0; turn < 5; turn += 1) {
    const headers = { authorization: `Bearer cg_${String(turn).repeat(43)}` };
    statuses.push((await new Browser(limited.address, headers).ask("{ __typename }")).status);
  }
  expect(statuses).toEqual([401, 401, 401, 429, 429]);
  await limited.stop();
});

test("only JSON by POST changes anything: forms and GET are refused without a header that other sites cannot send", async () => {
  const query = "mutation { signOut }";
  const send = (init: RequestInit, path = "") => fetch(`${api.address}/graphql${path}`, init);
  const form = new URLSearchParams({ query }).toString();
  for (const type of ["application/x-www-form-urlencoded", "text/plain", "multipart/form-data; boundary=x"])
    expect((await send({ method: "POST", body: form, headers: { "content-type": type } })).status).toBe(400);
  const disguised = { "content-type": "text/plain", "apollo-require-preflight": "1" };
  expect((await send({ method: "POST", body: JSON.stringify({ query }), headers: disguised })).status).toBe(400);
  expect((await send({}, `?query=${encodeURIComponent("{ __typename }")}`)).status).toBe(400);
  const get = await send({ headers: { "apollo-require-preflight": "1" } }, `?query=${encodeURIComponent(query)}`);
  expect(get.status).toBe(405);
  const preflight = await send({
    method: "OPTIONS",
    headers: { origin: "https://evil.example", "access-control-request-method": "POST" },
  });
  expect(preflight.headers.get("access-control-allow-origin")).toBeNull();
});
