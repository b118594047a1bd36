import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { serverAudits } from "graphql-http";
import { type SeparateApi, startSeparateApi } from "../support/separate-api.ts";

let api: SeparateApi;

beforeAll(async () => {
  api = await startSeparateApi();
});

afterAll(() => api.stop());

const CSRF =
  "a GET without a header that browsers do not send by themselves is refused (CSRF prevention); the audit sends none";
const BAD_REQUEST =
  "a request that cannot be run is answered 400, so that proxies, logs and plain HTTP clients see that it failed";

/** The audits that are not met on purpose, each with the reason; none of them is a MUST. */
const NOT_MET: Readonly<Record<string, string>> = {
  "MAY accept application/x-www-form-urlencoded formatted GET requests": CSRF,
  "MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json":
    CSRF,
  "MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json": CSRF,
  "SHOULD use 200 status code on document parsing failure when accepting application/json": BAD_REQUEST,
  "SHOULD use 200 status code on document validation failure when accepting application/json": BAD_REQUEST,
  "SHOULD use a status code of 200 on variable coercion failure when accepting application/json": BAD_REQUEST,
};

const audits = serverAudits({ url: () => `${api.address}/graphql` });

test("the suite is the whole one, and no MUST is left out", () => {
  expect(audits.length).toBeGreaterThanOrEqual(60);
  const names = audits.map((audit) => audit.name);
  expect(
    Object.keys(NOT_MET).filter((name) => !names.some((other) => other === name) || name.startsWith("MUST")),
  ).toEqual([]);
});

test.each(audits.map((audit) => [audit.name, audit] as const))("GraphQL over HTTP: %s", async (name, audit) => {
  const result = await audit.fn();
  const reason = result.status === "ok" ? "met" : `${result.status}: ${result.reason}`;
  // What is met after all has to leave the list.
  expect(name in NOT_MET ? reason !== "met" : reason).toBe(name in NOT_MET ? true : "met");
});
