import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type AccessApi, addPerson, Browser, signedIn } from "../support/access-api.ts";
import {
  type Accounts,
  CREATE_TOKEN,
  expectSoon,
  SESSIONS,
  startAccounts,
  UPDATE,
  VIEWER,
} from "../support/accounts.ts";
import { DATABASE_START_MS, type ThrowawayDatabase } from "../support/throwaway-database.ts";

let accounts: Accounts;
let neo4j: ThrowawayDatabase;
let api: AccessApi;

beforeAll(async () => {
  accounts = await startAccounts();
  ({ neo4j, api } = accounts);
}, DATABASE_START_MS);
afterAll(() => accounts?.stop(), DATABASE_START_MS);

test("another permission and being disabled take effect in running sessions and tokens at once", async () => {
  const id = await addPerson(neo4j, "moved@example.org", "EDITOR");
  const admin = await signedIn(api.address, "ada@example.org");
  const person = await signedIn(api.address, "moved@example.org");
  const { createApiToken } = await person.get(CREATE_TOKEN, { name: "mine", scope: "WRITE" });
  const program = new Browser(api.address, { authorization: `Bearer ${createApiToken.token}` });
  const permissions = async () => [
    (await person.get(VIEWER)).viewerPermission,
    (await program.get(VIEWER)).viewerPermission,
  ];
  expect(await permissions()).toEqual(["EDITOR", "EDITOR"]);
  await admin.get(UPDATE, { id, patch: { permission: "CONTRIBUTOR" } });
  expect(await permissions()).toEqual(["CONTRIBUTOR", "CONTRIBUTOR"]);
  await admin.get(UPDATE, { id, patch: { disabled: true } });
  expect((await person.get(VIEWER)).viewer).toBeNull();
  expect((await program.ask(VIEWER)).status).toBe(401);
  await admin.get(UPDATE, { id, patch: { disabled: false } });
  expect((await program.ask(VIEWER)).status).toBe(401);
});

test("a session ends 12 hours after its last use and 30 days after the sign-in", async () => {
  const aged = async (property: string, value: string) => {
    const browser = await signedIn(api.address, "ada@example.org");
    const { sessions } = await browser.get(SESSIONS);
    const { id } = sessions.find((session: { current: boolean }) => session.current);
    await neo4j.run(`MATCH (s:Session {id: $id}) SET s[$property] = datetime() + duration($value)`, {
      id,
      property,
      value,
    });
    return (await browser.get(VIEWER)).viewer !== null;
  };
  expect(await aged("lastSeenAt", "-PT11H59M")).toBe(true);
  expect(await aged("lastSeenAt", "-PT12H1M")).toBe(false);
  expect(await aged("expiresAt", "PT1M")).toBe(true);
  expect(await aged("expiresAt", "-PT1M")).toBe(false);
});

test("the last use of a session is written at most once a minute", async () => {
  const browser = await signedIn(api.address, "ada@example.org");
  const { sessions } = await browser.get(SESSIONS);
  const { id } = sessions.find((session: { current: boolean }) => session.current);
  const seen = async () => {
    const [row] = await neo4j.run("MATCH (s:Session {id: $id}) RETURN toString(s.lastSeenAt) AS at", { id });
    return row?.at;
  };
  const first = await seen();
  await browser.get(VIEWER);
  expect(await seen()).toBe(first);
  await neo4j.run("MATCH (s:Session {id: $id}) SET s.lastSeenAt = datetime() - duration('PT2M')", { id });
  const aged = await seen();
  await browser.get(VIEWER);
  await expectSoon(async () => (await seen()) !== aged);
});

test("one's own sessions are listed and can be ended one by one, other people's are unknown", async () => {
  await addPerson(neo4j, "two@example.org", "VIEWER");
  const here = await signedIn(api.address, "two@example.org");
  const there = await signedIn(api.address, "two@example.org");
  const stranger = await signedIn(api.address, "ada@example.org");
  const { sessions } = await here.get(SESSIONS);
  expect(sessions).toHaveLength(2);
  expect(sessions[0].address).toBe("127.0.0.1");
  const other = sessions.find((session: { current: boolean }) => !session.current).id;
  const revoke = "mutation ($id: ID!) { revokeSession(id: $id) }";
  expect(await stranger.refused(revoke, { id: other })).toBe("NOT_FOUND");
  expect((await there.get(VIEWER)).viewer).not.toBeNull();
  await here.get(revoke, { id: other });
  expect((await there.get(VIEWER)).viewer).toBeNull();
  expect((await here.get(SESSIONS)).sessions).toHaveLength(1);
});
