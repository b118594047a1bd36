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
