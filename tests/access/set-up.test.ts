import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { prepareFirstPerson } from "../../server/access/set-up.store.ts";
import { ensureSystemUser } from "../../server/access/system-user.ts";
import { SEED_USER } from "../../server/access/user.rules.ts";
import { ConfigError, readConfig } from "../../server/config.ts";
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

const SET_UP = `mutation ($token: String!, $email: String!, $password: String!) {
  setUpAdministrator(token: $token, name: "Ada", email: $email, password: $password) { user { email permission } }
}`;
const OPTIONS = "{ signInOptions { setUpNeeded publicReading externalSignIn } }";

test("the set-up link of a first start makes one administrator, who is signed in at once", async () => {
  const api = await start();
  const token = await prepareFirstPerson(api.access);
  const browser = new Browser(api.address);
  expect((await browser.get(OPTIONS)).signInOptions).toEqual({
    setUpNeeded: true,
    publicReading: true,
    selfApproval: false,
    externalSignIn: null,
  });
  const person = { email: "Ada@Example.org", password: PASSWORD };
  expect(await browser.refused(SET_UP, { token: "another", ...person })).toBe("NOT_FOUND");
  expect(await browser.refused(SET_UP, { token, ...person, password: "short" })).toBe("BAD_USER_INPUT");
  const { setUpAdministrator } = await browser.get(SET_UP, { token, ...person });
  expect(setUpAdministrator.user).toEqual({ email: "ada@example.org", permission: "ADMIN" });
  expect((await browser.get("{ viewerPermission }")).viewerPermission).toBe("ADMIN");
  expect((await browser.get(OPTIONS)).signInOptions.setUpNeeded).toBe(false);
  const again = { token, email: "eve@example.org", password: PASSWORD };
  expect(await new Browser(api.address).refused(SET_UP, again)).toBe("NOT_FOUND");
  expect(await prepareFirstPerson(api.access)).toBeNull();
});

test("two uses of links at once, of one process and of another, make one administrator", async () => {
  const [one, other] = [await start(), await start()];
  const tokens = [await prepareFirstPerson(one.access), await prepareFirstPerson(other.access)];
  const person = (name: string) => ({ email: `${name}@example.org`, password: PASSWORD });
  const codes = await Promise.all([
    new Browser(one.address).refused(SET_UP, { token: tokens[0], ...person("a") }),
    new Browser(one.address).refused(SET_UP, { token: tokens[0], ...person("b") }),
    new Browser(other.address).refused(SET_UP, { token: tokens[1], ...person("c") }),
  ]);
  expect(codes.filter((code) => code === undefined)).toHaveLength(1);
  expect(await neo4j.run("MATCH (u:User) WHERE u.email IS NOT NULL RETURN u.id")).toHaveLength(1);
});

test("the configuration can name the first administrator; it counts only while there is nobody", async () => {
  const administrator = { email: "ops@example.org", password: "a password from the vault" };
  const api = await start({ administrator });
  expect(await prepareFirstPerson(api.access)).toBeNull();
  await signedIn(api.address, "ops@example.org", administrator.password);
  const later = await start({ administrator: { ...administrator, email: "second@example.org" } });
  expect(await prepareFirstPerson(later.access)).toBeNull();
  expect((await new Browser(later.address).signIn("second@example.org", administrator.password)).errors).toHaveLength(
    1,
  );
  expect(JSON.stringify(api.events)).not.toContain(administrator.password);
});

test("nobody can sign in before the set-up, least of all with what is guessable", async () => {
  const api = await start();
  for (const [email, password] of [
    ["admin", "admin"],
    ["system-seed", ""],
    ["", ""],
    ["neo4j", "neo4j"],
  ] as const)
    expect(await new Browser(api.address).refused(SIGN_IN, { email, password })).toBe("UNAUTHENTICATED");
  const [row] = await neo4j.run("MATCH (u:User) WHERE u.passwordHash IS NOT NULL RETURN count(u) AS total");
  expect(row?.total).toBe(0);
});

test("where reading is not public, strangers still learn how to sign in", async () => {
  const api = await start({ publicReading: false });
  const stranger = new Browser(api.address);
  expect((await stranger.get(OPTIONS)).signInOptions.publicReading).toBe(false);
  expect(await stranger.refused("{ regions { id } }")).toBe("UNAUTHENTICATED");
  expect(await stranger.get("{ viewer { id } viewerPermission }")).toEqual({ viewer: null, viewerPermission: null });
});

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

test("faults of the configuration are reported together and without the password", () => {
  const faulty = {
    PUBLIC_READING: "maybe",
    PUBLIC_URL: "https://example.org/path",
    TRUST_PROXY: "everyone",
    ADMIN_EMAIL: "ops@example.org",
    ADMIN_PASSWORD: "hunter2",
    OIDC_ISSUER: "http://issuer.example.org",
    OIDC_ROLE_CLAIM: "groups",
    OIDC_ROLE_MAP: "admins=EMPEROR",
    RATE_LIMIT: "-1",
    MOST_COST: "none",
  };
  const message = messageOf(() => readConfig(faulty));
  for (const name of Object.keys(faulty).filter((key) => !["ADMIN_EMAIL", "OIDC_ROLE_CLAIM"].includes(key)))
    expect(message).toContain(`${name}: `);
  for (const missing of ["OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"]) expect(message).toContain(`${missing}: is needed`);
  expect(message).not.toContain("hunter2");
  expect(messageOf(() => readConfig({ ADMIN_EMAIL: "ops@example.org" }))).toContain("ADMIN_PASSWORD: is needed");
});

test("the limit on requests can be turned off", () => {
  expect(readConfig({ RATE_LIMIT: "off" }).limits.requestsAMinute).toBeNull();
});

function messageOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error("it was accepted");
}
