import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type AccessApi, addPerson, Browser, signedIn } from "../support/access-api.ts";
import { type Accounts, CREATE_TOKEN, expectSoon, startAccounts, VIEWER } from "../support/accounts.ts";
import { DATABASE_START_MS, type ThrowawayDatabase } from "../support/throwaway-database.ts";

let accounts: Accounts;
let neo4j: ThrowawayDatabase;
let api: AccessApi;

beforeAll(async () => {
  accounts = await startAccounts();
  ({ neo4j, api } = accounts);
}, DATABASE_START_MS);
afterAll(() => accounts?.stop(), DATABASE_START_MS);

test("an API token is shown once, listed without its secret, and worth nothing once revoked or expired", async () => {
  const browser = await signedIn(api.address, "ada@example.org");
  const { createApiToken } = await browser.get(CREATE_TOKEN, { name: "nightly", scope: "ADMIN" });
  expect(createApiToken.token).toMatch(/^cg_[\w-]{43}$/);
  const program = new Browser(api.address, { authorization: `Bearer ${createApiToken.token}` });
  expect((await program.get(VIEWER)).viewerPermission).toBe("ADMIN");
  const list = async () => {
    const { apiTokens } = await browser.get("{ apiTokens { id name scope start lastUsedAt user { id } } }");
    return apiTokens.find((token: { name: string }) => token.name === "nightly");
  };
  await expectSoon(async () => (await list()).lastUsedAt !== null);
  expect((await list()).start).toBe(createApiToken.token.slice(0, 9));
  await neo4j.run("MATCH (t:ApiToken {name: 'nightly'}) SET t.expiresAt = datetime() - duration('PT1S')");
  expect((await program.ask(VIEWER)).errors[0]?.extensions.code).toBe("UNAUTHENTICATED");
  await neo4j.run("MATCH (t:ApiToken {name: 'nightly'}) SET t.expiresAt = datetime() + duration('PT1H')");
  expect((await program.get(VIEWER)).viewerPermission).toBe("ADMIN");
  await browser.get("mutation ($id: ID!) { revokeApiToken(id: $id) }", { id: createApiToken.apiToken.id });
  const refused = await program.ask(VIEWER);
  expect(refused.status).toBe(401);
  expect(refused.headers.get("www-authenticate")).toBe("Bearer");
});

test.each(["cg_", "cg_unknown", `cg_${"A".repeat(43)}`, "", "null", "cg_' OR 1=1 //"])(
  "the bearer token %j is refused and never read as a stranger's request",
  async (token) => {
    const answer = await new Browser(api.address, { authorization: `Bearer ${token}` }).ask("{ regions { id } }");
    expect(answer.status).toBe(401);
    expect(answer.errors[0]?.extensions.code).toBe("UNAUTHENTICATED");
  },
);

test("a token cannot be made with a scope beyond one's permission, nor be revoked by others", async () => {
  await addPerson(neo4j, "small@example.org", "CONTRIBUTOR");
  const small = await signedIn(api.address, "small@example.org");
  expect(await small.refused(CREATE_TOKEN, { name: "big", scope: "WRITE" })).toBe("FORBIDDEN");
  expect(await small.refused(CREATE_TOKEN, { name: "", scope: "READ" })).toBe("BAD_USER_INPUT");
  const past = { name: "past", scope: "READ", expiresAt: "2020-01-01T00:00:00Z" };
  expect(await small.refused(CREATE_TOKEN, past)).toBe("BAD_USER_INPUT");
  const ada = await signedIn(api.address, "ada@example.org");
  const { createApiToken } = await ada.get(CREATE_TOKEN, { name: "adas", scope: "READ" });
  const revoke = "mutation ($id: ID!) { revokeApiToken(id: $id) }";
  expect(await small.refused(revoke, { id: createApiToken.apiToken.id })).toBe("NOT_FOUND");
  expect(await small.refused("{ apiTokens(everybodys: true) { id } }")).toBe("FORBIDDEN");
  const mine = await small.get(CREATE_TOKEN, { name: "mine", scope: "PROPOSE" });
  const all = await ada.get("{ apiTokens(everybodys: true) { id } }");
  expect(all.apiTokens.map(({ id }: { id: string }) => id)).toContain(mine.createApiToken.apiToken.id);
  await ada.get(revoke, { id: mine.createApiToken.apiToken.id });
});
