import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { commit } from "../../server/changes/commit.ts";
import { type AccessApi, addPerson, Browser, PASSWORD, signedIn } from "../support/access-api.ts";
import { type Accounts, CREATE_TOKEN, INVITE, startAccounts, UPDATE } from "../support/accounts.ts";
import { DATABASE_START_MS, type ThrowawayDatabase } from "../support/throwaway-database.ts";

let accounts: Accounts;
let neo4j: ThrowawayDatabase;
let api: AccessApi;

beforeAll(async () => {
  accounts = await startAccounts();
  ({ neo4j, api } = accounts);
}, DATABASE_START_MS);
afterAll(() => accounts?.stop(), DATABASE_START_MS);

test("the secrets of sessions, tokens, links and passwords are nowhere at rest, and not in the log", async () => {
  const browser = await signedIn(api.address, "ada@example.org");
  const { createApiToken } = await browser.get(CREATE_TOKEN, { name: "at rest", scope: "READ" });
  const input = { email: "invited@example.org", name: "Invited", permission: "EDITOR" };
  const { inviteUser } = await browser.get(INVITE, { input });
  const secret = inviteUser.link.split("/").at(-1);
  expect(inviteUser.link).toBe(`https://careers.example.org/#/set-password/${secret}`);
  const nodes = await neo4j.run("MATCH (n) RETURN properties(n) AS properties");
  const everything = JSON.stringify(nodes) + JSON.stringify(api.events);
  for (const hidden of [browser.cookie, createApiToken.token, createApiToken.token.slice(3), secret, PASSWORD])
    expect(everything.includes(hidden)).toBe(false);
  const [{ hash }] = (await neo4j.run("MATCH (u:User {email: 'ada@example.org'}) RETURN u.passwordHash AS hash")) as [
    { hash: string },
  ];
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(JSON.stringify(api.events)).not.toContain("argon2");
});

test("an e-mail is shown to its owner and to administrators, and cannot be guessed through the filter", async () => {
  await addPerson(neo4j, "secret.address@example.org", "EDITOR");
  await addPerson(neo4j, "curious@example.org", "EDITOR");
  await neo4j.run("MATCH (u:User {email: 'secret.address@example.org'}) SET u.name = 'Quiet'");
  const list =
    "query ($text: String) { users(filter: {text: $text}, first: 100) { totalCount nodes { name email createdAt disabledAt hasPassword } } }";
  const curious = await signedIn(api.address, "curious@example.org");
  const seen = (await curious.get(list)).users.nodes;
  const hidden = { email: null, createdAt: null, disabledAt: null, hasPassword: null };
  expect(seen.find((user: { name: string }) => user.name === "Quiet")).toEqual({ name: "Quiet", ...hidden });
  expect(seen.find((user: { name: string }) => user.name === "curious").email).toBe("curious@example.org");
  expect((await curious.get(list, { text: "secret.add" })).users).toEqual({ totalCount: 0, nodes: [] });
  const ada = await signedIn(api.address, "ada@example.org");
  expect((await ada.get(list, { text: "secret.add" })).users.nodes[0].email).toBe("secret.address@example.org");
  const { createApiToken } = await ada.get(CREATE_TOKEN, { name: "narrow", scope: "WRITE" });
  const narrow = new Browser(api.address, { authorization: `Bearer ${createApiToken.token}` });
  const narrowly = (await narrow.get(list)).users.nodes;
  expect(narrowly.find((user: { name: string }) => user.name === "Quiet").email).toBeNull();
});

test("no other path to a user shows the e-mail either", async () => {
  const region = { slug: "atlantis", name: "Atlantis", code: "ATLANTIS", currency: "EUR" };
  const actor = "person-ada@example.org";
  await commit(neo4j.database, { actor, message: "Found it" }, async () => [
    { node: "REGION", id: "atlantis", fields: region },
  ]);
  const history =
    '{ node(id: "atlantis") { ... on Region { history { nodes { actor { name email createdAt disabledAt hasPassword } } } } } }';
  const actorFor = async (browser: Browser) => (await browser.get(history)).node.history.nodes[0].actor;
  const hidden = { email: null, createdAt: null, disabledAt: null, hasPassword: null };
  expect(await actorFor(new Browser(api.address))).toMatchObject(hidden);
  expect(await actorFor(await signedIn(api.address, "curious@example.org"))).toMatchObject(hidden);
  expect((await actorFor(await signedIn(api.address, "ada@example.org"))).email).toBe("ada@example.org");
});

test("events are logged with who, what and where from", async () => {
  const id = await addPerson(neo4j, "watched@example.org", "EDITOR");
  await new Browser(api.address).signIn("nobody@example.org");
  const ada = await signedIn(api.address, "ada@example.org");
  const { createApiToken } = await ada.get(CREATE_TOKEN, { name: "watched", scope: "READ" });
  await ada.get("mutation ($id: ID!) { revokeApiToken(id: $id) }", { id: createApiToken.apiToken.id });
  await ada.get(UPDATE, { id, patch: { permission: "CONTRIBUTOR" } });
  await ada.get("mutation { signOut }");
  const kinds = new Set(api.events.map(({ event }) => event));
  for (const kind of ["SIGNED_IN", "SIGN_IN_FAILED", "SIGNED_OUT", "TOKEN_CREATED", "TOKEN_REVOKED", "USER_CHANGED"])
    expect(kinds).toContain(kind);
  const changed = api.events.find(({ event, permission }) => event === "USER_CHANGED" && permission === "CONTRIBUTOR");
  expect(changed).toMatchObject({ by: "person-ada@example.org", permissionBefore: "EDITOR" });
  const failed = api.events.find(({ event }) => event === "SIGN_IN_FAILED");
  expect(failed).toMatchObject({ email: "nobody@example.org", address: "127.0.0.1" });
});
