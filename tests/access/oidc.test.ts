import { afterAll, beforeAll, beforeEach, expect, jest, test } from "@jest/globals";
import type { OidcSettings } from "../../server/access/oidc.rules.ts";
import { pageAfterSignIn, permissionFrom } from "../../server/access/oidc.rules.ts";
import type { Permission } from "../../server/access/user.rules.ts";
import { freePort } from "../../server/local/bolt.ts";
import { type AccessApi, addPerson, Browser, PASSWORD, startAccessApi } from "../support/access-api.ts";
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

/** A browser's cookies, by host, as far as a sign-in needs them. */
class Cookies {
  private readonly jars = new Map<string, Map<string, string>>();

  /** Follows redirects by hand until the answer is none, or leads to a page of the panel. */
  async follow(url: string): Promise<URL> {
    let next = new URL(url);
    for (let hop = 0; hop < 12; hop += 1) {
      const response = await this.fetch(next);
      const location = response.headers.get("location");
      if (location === null) throw new Error(`${next} answered ${response.status}: ${await response.text()}`);
      next = new URL(location, next);
      if (next.origin === api.address && !next.pathname.startsWith("/auth/")) return next;
    }
    throw new Error("too many redirects");
  }

  async fetch(url: URL): Promise<Response> {
    const jar = this.jars.get(url.origin) ?? new Map<string, string>();
    this.jars.set(url.origin, jar);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(url, { redirect: "manual", headers: { cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === "" || /max-age=0/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  }

  get session(): string | null {
    return this.jars.get(api.address)?.get("careers_session") ?? null;
  }
}

async function signIn(page = ""): Promise<{ end: URL; browser: Browser }> {
  const cookies = new Cookies();
  const end = await cookies.follow(`${api.address}/auth/oidc/start${page}`);
  const browser = new Browser(api.address);
  browser.cookie = cookies.session;
  return { end, browser };
}

const VIEWER = "{ viewer { id name email permission hasPassword } }";

test("a new person is let in with what the provider says about it", async () => {
  person = { sub: "1", name: "Grace", email: "Grace@Example.org", email_verified: true, groups: ["staff", "editors"] };
  const { end, browser } = await signIn("?page=/%23/roles");
  expect(end.href).toBe(`${api.address}/#/roles`);
  const { viewer } = await browser.get(VIEWER);
  expect(viewer).toMatchObject({
    name: "Grace",
    email: "grace@example.org",
    permission: "EDITOR",
    hasPassword: false,
  });
  expect((await browser.get("{ signInOptions { externalSignIn } }")).signInOptions.externalSignIn).toBe(
    "/auth/oidc/start",
  );
});

test("the claim decides anew at every sign-in", async () => {
  person = { sub: "2", name: "Mary", email: "mary@example.org", groups: ["admins"] };
  const first = (await (await signIn()).browser.get(VIEWER)).viewer;
  expect(first.permission).toBe("ADMIN");
  person = { ...person, groups: [] };
  const second = (await (await signIn()).browser.get(VIEWER)).viewer;
  expect(second).toMatchObject({ id: first.id, permission: "VIEWER" });
});

test("the last administrator stays one whatever the claim says", async () => {
  await neo4j.run("MATCH (u:User) SET u.permission = 'VIEWER'");
  person = { sub: "3", name: "Only", email: "only@example.org", groups: ["admins"] };
  await signIn();
  person = { ...person, groups: [] };
  expect((await (await signIn()).browser.get(VIEWER)).viewer.permission).toBe("ADMIN");
});

test("an account that is here is opened only by a verified e-mail, and then stays linked", async () => {
  const id = await addPerson(neo4j, "ada@example.org", "VIEWER");
  person = { sub: "4", name: "Not Ada", email: "ada@example.org", email_verified: false };
  const refused = await signIn();
  expect(refused.end.hash).toBe("#/login?problem=EMAIL_IN_USE");
  expect(refused.browser.cookie).toBeNull();
  person = { ...person, email_verified: true };
  expect((await (await signIn()).browser.get(VIEWER)).viewer.id).toBe(id);
  person = { ...person, sub: "5" };
  expect((await signIn()).end.hash).toBe("#/login?problem=EMAIL_IN_USE");
});

test("a disabled person is not let in, and a person without an e-mail neither", async () => {
  person = { sub: "6", name: "Gone", email: "gone@example.org", email_verified: true };
  await signIn();
  await neo4j.run("MATCH (u:User {email: 'gone@example.org'}) SET u.disabledAt = datetime()");
  expect((await signIn()).end.hash).toBe("#/login?problem=DISABLED");
  person = { sub: "7", name: "Nameless" };
  expect((await signIn()).end.hash).toBe("#/login?problem=NO_EMAIL");
});

test("a person of the provider has no password to guess", async () => {
  person = { sub: "8", name: "Open", email: "open@example.org", email_verified: true };
  await signIn();
  for (const password of ["", PASSWORD, "null"])
    expect((await new Browser(api.address).signIn("open@example.org", password)).errors[0]?.extensions.code).toBe(
      "UNAUTHENTICATED",
    );
});

test("coming back without the cookie of one's own journey, or with another state, lets nobody in", async () => {
  person = { sub: "9", name: "Victim", email: "victim@example.org", email_verified: true };
  const attacker = new Cookies();
  const begun = await attacker.fetch(new URL(`${api.address}/auth/oidc/start`));
  let next = new URL(begun.headers.get("location") ?? "");
  expect(next.searchParams.get("code_challenge_method")).toBe("S256");
  expect(next.searchParams.get("nonce")).toMatch(/.{20}/);
  while (!next.href.startsWith(`${api.address}/auth/oidc/callback`))
    next = new URL((await attacker.fetch(next)).headers.get("location") ?? "", next);
  const victim = new Cookies();
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

test("a role claim may be a text, a list or inside another claim", () => {
  const from = (claims: Record<string, unknown>, claim: string) =>
    permissionFrom(claims, { claim, permissions: ROLES });
  expect(from({ role: "admins" }, "role")).toBe("ADMIN");
  expect(from({ groups: ["x", "editors", "admins", "editors"] }, "groups")).toBe("ADMIN");
  expect(from({ realm_access: { roles: ["editors"] } }, "realm_access.roles")).toBe("EDITOR");
  expect(from({ "https://example.org/roles": ["editors"] }, "https://example.org/roles")).toBe("EDITOR");
  for (const strange of [{}, { groups: null }, { groups: { admins: true } }, { groups: ["ADMINS", 1] }])
    expect(from(strange, "groups")).toBe("VIEWER");
  expect(from({}, "constructor.name")).toBe("VIEWER");
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
    const cookies = new Cookies();
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
  expect((await new Cookies().follow(`${api.address}/auth/oidc/start`)).hash).toBe(
    "#/login?problem=PROVIDER_UNAVAILABLE",
  );
  expect((await new Browser(api.address).signIn("root@example.org")).errors).toEqual([]);
  await api.stop();
  api = before;
});
