import { afterAll, beforeAll, beforeEach, expect, jest, test } from "@jest/globals";
import type { OidcSettings } from "../../server/access/oidc.rules.ts";
import { pageAfterSignIn } from "../../server/access/oidc.rules.ts";
import type { Permission } from "../../server/access/user.rules.ts";
import { freePort } from "../../server/local/bolt.ts";
import { type AccessApi, addPerson, Browser, startAccessApi } from "../support/access-api.ts";
import { Cookies } from "../support/oidc-cookies.ts";
import {
  CLIENT,
  type Forgery,
  type Person,
  type RunningProvider,
  startProvider,
  startRogueProvider,
} from "../support/oidc-provider.ts";
import { DATABASE_START_MS, startThrowawayDatabase, type ThrowawayDatabase } from "../support/throwaway-database.ts";

const ROLES = new Map<string, Permission>([
  ["admins", "ADMIN"],
  ["editors", "EDITOR"],
]);

let neo4j: ThrowawayDatabase;
let provider: RunningProvider;
let api: AccessApi;
let person: Person;

/** Everything is on loopback, as the product's own address has to be known before it listens. */
async function startWith(issuer: string, port: number, roles: OidcSettings["roles"]): Promise<AccessApi> {
  const oidc = { issuer, clientId: CLIENT.id, clientSecret: CLIENT.secret, roles };
  return startAccessApi(neo4j, { oidc, publicUrl: `http://127.0.0.1:${port}` }, {}, port);
}

beforeAll(async () => {
  jest.spyOn(console, "warn").mockImplementation(() => undefined);
  neo4j = await startThrowawayDatabase();
  const port = await freePort();
  provider = await startProvider(`http://127.0.0.1:${port}/auth/oidc/callback`, () => person);
  api = await startWith(provider.issuer, port, { claim: "groups", permissions: ROLES });
}, DATABASE_START_MS);
beforeEach(async () => {
  await neo4j.run("MATCH (n) DETACH DELETE n");
  await addPerson(neo4j, "root@example.org", "ADMIN");
});
afterAll(async () => {
  await api.stop();
  await provider.stop();
  await neo4j.stop();
}, DATABASE_START_MS);

async function signIn(page = ""): Promise<{ end: URL; browser: Browser }> {
  const cookies = new Cookies(api.address);
  const end = await cookies.follow(`${api.address}/auth/oidc/start${page}`);
  const browser = new Browser(api.address);
  browser.cookie = cookies.session;
  return { end, browser };
}

test("coming back without the cookie of one's own journey, or with another state, lets nobody in", async () => {
  person = { sub: "9", name: "Victim", email: "victim@example.org", email_verified: true };
  const attacker = new Cookies(api.address);
  const begun = await attacker.fetch(new URL(`${api.address}/auth/oidc/start`));
  let next = new URL(begun.headers.get("location") ?? "");
  expect(next.searchParams.get("code_challenge_method")).toBe("S256");
  expect(next.searchParams.get("nonce")).toMatch(/.{20}/);
  while (!next.href.startsWith(`${api.address}/auth/oidc/callback`))
    next = new URL((await attacker.fetch(next)).headers.get("location") ?? "", next);
  const victim = new Cookies(api.address);
  expect((await victim.follow(next.href)).hash).toBe("#/login?problem=PROVIDER_REFUSED");
  expect(victim.session).toBeNull();
  const other = new URL(next);
  other.searchParams.set("state", "another");
  expect((await attacker.follow(other.href)).hash).toBe("#/login?problem=PROVIDER_REFUSED");
  expect(attacker.session).toBeNull();
});

test.each([
  "https://evil.example",
  "//evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/#/x\n//evil",
  "javascript:alert(1)",
  "/%2F/evil.example",
  "/#/roles?next=https://evil.example\\",
])("after signing in %j leads to the panel's start", async (page) => {
  expect(pageAfterSignIn(page)).toBe("/");
  person = { sub: "10", name: "Led", email: "led@example.org" };
  const { end } = await signIn(`?page=${encodeURIComponent(page)}`);
  expect(end.href).toBe(`${api.address}/`);
});

const FORGERIES: readonly [string, Forgery][] = [
  ["no signature at all", { header: { alg: "none" }, signature: "none" }],
  ["the signature of another key", { signature: "foreign" }],
  ["a missing signature", { signature: "none" }],
  ["a symmetric algorithm", { header: { alg: "HS256" } }],
  ["another issuer", { claims: { iss: "https://issuer.example" } }],
  ["another audience", { claims: { aud: "somebody-else" } }],
  ["an end in the past", { claims: { exp: 1_000_000_000 } }],
  ["another nonce", { claims: { nonce: "another" } }],
  ["no subject", { claims: { sub: undefined } }],
];

test("a forged ID token lets nobody in, and the good one shows that the forgery was all that was wrong", async () => {
  let forgery: Forgery = {};
  let nonce = "";
  const rogue = await startRogueProvider(() => ({ ...forgery, nonce }));
  const port = await freePort();
  const before = api;
  api = await startWith(rogue.issuer, port, null);
  const attempt = async (next: Forgery) => {
    forgery = next;
    const cookies = new Cookies(api.address);
    const begun = await cookies.fetch(new URL(`${api.address}/auth/oidc/start`));
    const asked = new URL(begun.headers.get("location") ?? "");
    nonce = asked.searchParams.get("nonce") ?? "";
    const end = await cookies.follow(
      `${api.address}/auth/oidc/callback?code=x&state=${asked.searchParams.get("state")}`,
    );
    return { end: end.hash, session: cookies.session !== null };
  };
  for (const [what, forged] of FORGERIES)
    expect({ what, ...(await attempt(forged)) }).toEqual({
      what,
      end: "#/login?problem=PROVIDER_REFUSED",
      session: false,
    });
  expect(await attempt({})).toEqual({ end: "", session: true });
  await api.stop();
  api = before;
  await rogue.stop();
});

test("a provider that is down costs nothing but the sign-in by it", async () => {
  const port = await freePort();
  const before = api;
  api = await startWith(`http://127.0.0.1:${await freePort()}`, port, null);
  expect((await new Cookies(api.address).follow(`${api.address}/auth/oidc/start`)).hash).toBe(
    "#/login?problem=PROVIDER_UNAVAILABLE",
  );
  expect((await new Browser(api.address).signIn("root@example.org")).errors).toEqual([]);
  await api.stop();
  api = before;
});
