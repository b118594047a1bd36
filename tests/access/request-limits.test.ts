import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type AccessApi, Browser, startAccessApi } from "../support/access-api.ts";
import { connectToGuide } from "../support/guide-database.ts";

const database = connectToGuide();
let api: AccessApi;

beforeAll(async () => {
  api = await startAccessApi({ database });
});
afterAll(async () => {
  await api.stop();
  await database.close();
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
