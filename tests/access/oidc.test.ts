import { afterAll, beforeAll, beforeEach, expect, jest, test } from "@jest/globals";
import type { OidcSettings } from "../../server/access/oidc.rules.ts";
import type { Permission } from "../../server/access/user.rules.ts";
import { freePort } from "../../server/local/bolt.ts";
import { type AccessApi, addPerson, Browser, PASSWORD, startAccessApi } from "../support/access-api.ts";
import { Cookies } from "../support/oidc-cookies.ts";
import { CLIENT, type Person, type RunningProvider, startProvider } from "../support/oidc-provider.ts";
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
