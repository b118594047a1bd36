import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { post } from "../support/api.ts";
import { INTERNALS } from "../support/internals.ts";
import { type SeparateApi, startSeparateApi } from "../support/separate-api.ts";

let api: SeparateApi;

beforeAll(async () => {
  api = await startSeparateApi();
});

afterAll(() => api.stop());

const ask = (query: string) => post(api.address, JSON.stringify({ query }));

const nested = (open: string, close: string, times: number) =>
  `${`${open} `.repeat(times)}${`${close} `.repeat(times)}`;

function tripled(levels: number): string {
  const fragments = Array.from(
    { length: levels },
    (_, index) =>
      `fragment f${index} on Query { a${index}: __typename ...f${index + 1} ... { ...f${index + 1} } ... { ...f${index + 1} } }`,
  );
  return `{ ...f0 } ${fragments.join(" ")} fragment f${levels} on Query { __typename }`;
}

/** Queries that are small to send and large to work on; all of them are refused before any statement is sent. */
const FLOODS: readonly [string, string][] = [
  ["a 20,000-deep query", nested("{ a", "}", 20_000)],
  ["a 2,400-deep query", nested("{ a", "}", 2_400)],
  ["a 20,000-deep list value", `{ roles(filter: { families: ${nested("[", "]", 20_000)} }) { totalCount } }`],
  ["a 20,000-deep object value", `{ roles(filter: ${nested("{ a: ", "}", 20_000)}) { totalCount } }`],
  ["a 20,000-deep type", `query ($a: ${nested("[", "]", 20_000)}) { __typename }`],
  ["20,000 fields", `{ ${"__typename ".repeat(20_000)} }`],
  ["10,000 directives", `{ __typename ${"@skip(if: false) ".repeat(10_000)} }`],
  ["10,000 aliases", `{ ${Array.from({ length: 10_000 }, (_, index) => `a${index}: __typename`).join(" ")} }`],
  ["3^20 fragment spreads", tripled(20)],
  ["fragments in a circle", "{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }"],
];

test.each(FLOODS)("%s is refused at once, with nothing about the server in the error", async (_what, query) => {
  const { status, errors, text } = await ask(query);
  expect(status).toBe(400);
  expect(errors[0]?.extensions.code).toMatch(/^(GRAPHQL_(PARSE|VALIDATION)_FAILED|TOO_COMPLEX|BAD_USER_INPUT)$/);
  expect(text.length).toBeLessThan(20_000);
  expect(text).not.toMatch(INTERNALS);
});

// What one such query can ask for grows with every level: twelve levels of the second one end the process for lack of memory.
const MULTIPLIED: readonly [string, string][] = [
  ["10^5 similar roles", `{ role(slug: "amazon-engineer") { ${nested("similarRoles { role { slug", "} }", 5)} } }`],
  [
    "7^6 roles of families",
    `{ role(slug: "amazon-engineer") { ${nested("family { roles { nodes { slug", "} } }", 6)} } }`,
  ],
  [
    "300 lists of 100 roles",
    `{ ${Array.from({ length: 300 }, (_, index) => `a${index}: roles(first: 100) { nodes { slug } }`).join(" ")} }`,
  ],
];

test.each(MULTIPLIED)("a query whose answer multiplies is refused as too complex: %s", async (_what, query) => {
  const { errors, text } = await ask(query);
  expect({ code: errors[0]?.extensions.code, answered: `${text.length} bytes` }).toMatchObject({ code: "TOO_COMPLEX" });
});

test("the API answers as before after all of these", async () => {
  await Promise.all(FLOODS.map(([, query]) => ask(query)));
  expect((await ask('{ role(slug: "amazon-engineer") { name } }')).data).toEqual({ role: { name: "Amazon Engineer" } });
});

test("introspection, which clients and GraphiQL need, stays possible", async () => {
  const { getIntrospectionQuery } = await import("graphql");
  const { data } = await ask(getIntrospectionQuery());
  expect(data.__schema.queryType.name).toBe("Query");
});
