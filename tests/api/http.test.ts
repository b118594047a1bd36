import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { post } from "../support/api.ts";
import { INTERNALS } from "../support/internals.ts";
import { type SeparateApi, startSeparateApi } from "../support/separate-api.ts";

let api: SeparateApi;

beforeAll(async () => {
  api = await startSeparateApi();
});

afterAll(() => api.stop());

const QUERY = '{"query":"{ __typename }"}';

test.each([
  ["malformed JSON", 400, "{nope", {}],
  ["a JSON text", 400, '"{ __typename }"', {}],
  ["null", 400, "null", {}],
  ["an empty body", 400, "", {}],
  ["a batch", 400, `[${QUERY},${QUERY}]`, {}],
  ["an empty batch", 400, "[]", {}],
  ["a body of 300 kB", 413, JSON.stringify({ query: "{ __typename }", variables: { x: "x".repeat(300_000) } }), {}],
  ["a text of 1 MB", 413, JSON.stringify({ query: "{ __typename }", variables: { x: "x".repeat(1_000_000) } }), {}],
  ["an unknown charset", 415, QUERY, { "content-type": "application/json; charset=klingon" }],
  ["an unknown encoding", 415, QUERY, { "content-encoding": "klingon" }],
  ["broken gzip", 400, QUERY, { "content-encoding": "gzip" }],
  ["plain text", 400, QUERY, { "content-type": "text/plain" }],
  ["a form", 400, "query={__typename}", { "content-type": "application/x-www-form-urlencoded" }],
])("%s is answered with %i and a JSON error", async (_what, expected, body, headers) => {
  const { status, errors, text } = await post(api.address, body, headers);
  expect(status).toBe(expected);
  expect(errors[0]?.message).toBeTruthy();
  expect(errors[0]?.extensions.code).toMatch(/^BAD_/);
  expect(text).not.toMatch(INTERNALS);
});

test("a query by GET needs the CSRF header", async () => {
  const url = `${api.address}/graphql?query=${encodeURIComponent("{ __typename }")}`;
  const refused = await fetch(url);
  expect(refused.status).toBe(400);
  expect(await refused.text()).toContain("Cross-Site Request Forgery");
  const allowed = await fetch(url, { headers: { "apollo-require-preflight": "true" } });
  expect(await allowed.json()).toMatchObject({ data: { __typename: "Query" } });
});

test("other methods are refused", async () => {
  for (const method of ["PUT", "DELETE", "PATCH"]) {
    const response = await fetch(`${api.address}/graphql`, { method, headers: { "content-type": "application/json" } });
    expect(response.status).toBe(405);
    expect(await response.text()).not.toMatch(INTERNALS);
  }
});

test.each([
  "/nothing/here",
  "/assets/nothing.js",
  "/assets/../../package.json",
  "/assets/%2e%2e/%2e%2e/package.json",
  "/.env",
  "/%E0%A4%A",
  "/assets/%00",
  "/package.json",
  "/health/nothing",
])("%s is a 404 or 400 in JSON that says nothing about the server's files", async (path) => {
  const response = await fetch(`${api.address}${path}`, { redirect: "manual" });
  const text = await response.text();
  expect([400, 403, 404]).toContain(response.status);
  expect(JSON.parse(text).errors[0].extensions.code).toMatch(/^(NOT_FOUND|BAD_USER_INPUT)$/);
  expect(text).not.toMatch(INTERNALS);
});

test("answers are not kept by caches, do not name the software and forbid framing", async () => {
  const { headers } = await fetch(`${api.address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: "https://elsewhere.example" },
    body: QUERY,
  });
  expect(headers.get("cache-control")).toBe("no-store");
  expect(headers.get("x-powered-by")).toBeNull();
  expect(headers.get("access-control-allow-origin")).toBeNull();
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("content-security-policy")).toMatch(/default-src 'self'.*frame-ancestors 'none'/);
});

test("the health checks answer in JSON and are not cached either", async () => {
  for (const path of ["/health/live", "/health/ready"]) {
    const response = await fetch(`${api.address}${path}`);
    expect([response.status, response.headers.get("cache-control")]).toEqual([200, "no-store"]);
    expect(await response.json()).toEqual({ [path.split("/")[2] ?? ""]: true });
  }
});
