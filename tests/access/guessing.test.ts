import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { prepareFirstPerson } from "../../server/access/set-up.store.ts";
import { ensureSystemUser } from "../../server/access/system-user.ts";
import { SEED_USER } from "../../server/access/user.rules.ts";
import { type AccessApi, Browser, PASSWORD, SIGN_IN, signedIn, startAccessApi } from "../support/access-api.ts";
import { DATABASE_START_MS, startThrowawayDatabase, type ThrowawayDatabase } from "../support/throwaway-database.ts";

let neo4j: ThrowawayDatabase;
const apis: AccessApi[] = [];

beforeAll(async () => {
  neo4j = await startThrowawayDatabase();
}, DATABASE_START_MS);
beforeEach(async () => {
  await neo4j.run("MATCH (n) DETACH DELETE n");
  await ensureSystemUser(neo4j.database, SEED_USER);
});
afterAll(async () => {
  for (const api of apis) await api.stop();
  await neo4j.stop();
}, DATABASE_START_MS);

async function start(...settings: Parameters<typeof startAccessApi> extends [unknown, ...infer Rest] ? Rest : never) {
  const api = await startAccessApi(neo4j, ...settings);
  apis.push(api);
  return api;
}

test("guessing is slowed down whatever spelling and forwarding headers the guesser chooses", async () => {
  const api = await start({ administrator: { email: "ops@example.org", password: PASSWORD } });
  await prepareFirstPerson(api.access);
  const codes: (string | undefined)[] = [];
  for (const email of [
    "ops@example.org",
    "OPS@example.org",
    " ops@example.org",
    "ops@EXAMPLE.org",
    "ｏｐｓ@example.org",
  ])
    for (const address of ["203.0.113.1", "203.0.113.2"]) {
      const guesser = new Browser(api.address, { "x-forwarded-for": address });
      codes.push(await guesser.refused(SIGN_IN, { email, password: "wrong horse battery" }));
    }
  expect(codes.slice(0, 6)).toEqual(Array(6).fill("UNAUTHENTICATED"));
  expect(codes.slice(6)).toEqual(Array(4).fill("RATE_LIMITED"));
  const right = await new Browser(api.address).signIn("ops@example.org");
  expect(right.errors[0]?.extensions).toMatchObject({ code: "RATE_LIMITED", retryAfterSeconds: expect.any(Number) });
  await new Promise((resolve) => setTimeout(resolve, 2_100));
  await signedIn(api.address, "ops@example.org");
});

test("of many guesses at once no more are checked than one after the other", async () => {
  const api = await start({ administrator: { email: "ops@example.org", password: PASSWORD } });
  await prepareFirstPerson(api.access);
  const guesses = Array.from({ length: 20 }, (_, index) => ({
    email: "ops@example.org",
    password: `wrong horse ${index}`,
  }));
  const begun = Date.now();
  const codes = await Promise.all(guesses.map((guess) => new Browser(api.address).refused(SIGN_IN, guess)));
  // On a busy machine the first wait may pass before the last guess arrives, and lets one more through.
  const seconds = Math.floor((Date.now() - begun) / 1_000);
  expect(codes.filter((code) => code === "UNAUTHENTICATED").length).toBeLessThanOrEqual(6 + seconds);
});

test("one request carries one sign-in, by aliases and fragments too", async () => {
  const api = await start({ administrator: { email: "ops@example.org", password: PASSWORD } });
  await prepareFirstPerson(api.access);
  const attempt = (password: string) => `signIn(email: "ops@example.org", password: "${password}") { id }`;
  const browser = new Browser(api.address);
  for (const query of [
    `mutation { a: ${attempt("first guess")} b: ${attempt(PASSWORD)} }`,
    `mutation { ...F } fragment F on Mutation { a: ${attempt("first guess")} ... on Mutation { b: ${attempt(PASSWORD)} } }`,
    `mutation { a: ${attempt("guess")} setPassword(token: "x", password: "y") }`,
  ]) {
    const answer = await browser.ask(query);
    expect(answer.errors[0]?.extensions).toMatchObject({ code: "TOO_COMPLEX", value: 2, limit: 1 });
    expect(answer.data).toBeNull();
  }
  const batch = await fetch(`${api.address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify([
      { query: `mutation { ${attempt("guess")} }` },
      { query: `mutation { ${attempt("guess")} }` },
    ]),
  });
  expect(batch.status).toBe(400);
  await signedIn(api.address, "ops@example.org");
});

test("the cookie is for https only where the request came by https, on a trusted proxy's word", async () => {
  const { readProxies } = await import("../../server/http/client-address.ts");
  const administrator = { email: "ops@example.org", password: PASSWORD };
  const forwarded = { "x-forwarded-for": "203.0.113.1", "x-forwarded-proto": "https" };
  const behind = await start({ administrator, proxies: readProxies("loopback") ?? [] });
  await prepareFirstPerson(behind.access);
  const secure = await new Browser(behind.address, forwarded).signIn("ops@example.org");
  expect(secure.cookies[0]).toMatch(/; Secure/);
  expect(behind.events.find(({ event }) => event === "SIGNED_IN")).toMatchObject({ address: "203.0.113.1" });
  const direct = await start();
  const plain = await new Browser(direct.address, forwarded).signIn("ops@example.org");
  expect(plain.cookies[0]).not.toMatch(/Secure/);
});
