import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type AccessApi, addPerson, Browser, PASSWORD, SIGN_IN, signedIn } from "../support/access-api.ts";
import { type Accounts, startAccounts, VIEWER } from "../support/accounts.ts";
import { DATABASE_START_MS, type ThrowawayDatabase } from "../support/throwaway-database.ts";

let accounts: Accounts;
let neo4j: ThrowawayDatabase;
let api: AccessApi;

beforeAll(async () => {
  accounts = await startAccounts();
  ({ neo4j, api } = accounts);
}, DATABASE_START_MS);
afterAll(() => accounts?.stop(), DATABASE_START_MS);

test("signing in gives a cookie that scripts and other sites cannot use, and says who one is", async () => {
  const browser = new Browser(api.address);
  expect(await browser.get(VIEWER)).toEqual({ viewer: null, viewerPermission: "VIEWER" });
  const answer = await browser.signIn(" ADA@Example.org ");
  expect(answer.data.signIn.user).toEqual({
    id: "person-ada@example.org",
    name: "ada",
    email: "ada@example.org",
    permission: "ADMIN",
  });
  expect(answer.cookies).toHaveLength(1);
  expect(answer.cookies[0]).toMatch(/^careers_session=[\w-]{43}; /);
  expect(answer.cookies[0]).toMatch(/; HttpOnly/);
  expect(answer.cookies[0]).toMatch(/; SameSite=Lax/);
  expect(answer.cookies[0]).toMatch(/; Path=\//);
  expect(answer.cookies[0]).not.toMatch(/Secure/);
  expect((await browser.get(VIEWER)).viewerPermission).toBe("ADMIN");
  expect(await browser.get("mutation { signOut }")).toEqual({ signOut: true });
  expect(browser.cookie).toBeNull();
});

test("a session is worth nothing after signing out, also for who kept the cookie", async () => {
  const browser = await signedIn(api.address, "ada@example.org");
  const { cookie } = browser;
  await browser.get("mutation { signOut }");
  browser.cookie = cookie;
  expect((await browser.get(VIEWER)).viewer).toBeNull();
  expect(browser.cookie).toBeNull();
});

test("a session's id is new at every sign-in, whatever cookie the browser came with, and the old one ends", async () => {
  const planted = new Browser(api.address);
  planted.cookie = "planted-by-somebody-else-planted-by-somebody";
  await planted.signIn("ada@example.org");
  expect(planted.cookie).toMatch(/^[\w-]{43}$/);
  const before = new Browser(api.address);
  before.cookie = planted.cookie;
  await planted.signIn("ada@example.org");
  expect(planted.cookie).not.toBe(before.cookie);
  expect((await before.get(VIEWER)).viewer).toBeNull();
});

test("an unknown e-mail, a wrong password and a disabled account are one answer", async () => {
  await addPerson(neo4j, "gone@example.org", "EDITOR");
  await neo4j.run("MATCH (u:User {email: 'gone@example.org'}) SET u.disabledAt = datetime()");
  const browser = new Browser(api.address);
  const answers = [
    await browser.signIn("nobody@example.org"),
    await browser.signIn("ada@example.org", "wrong horse battery"),
    await browser.signIn("gone@example.org"),
    await browser.signIn(""),
  ];
  for (const answer of answers) {
    expect(answer.errors).toEqual(answers[0]?.errors);
    expect(answer.errors[0]?.extensions.code).toBe("UNAUTHENTICATED");
    expect(answer.data).toBeNull();
    expect(answer.cookies).toEqual([]);
  }
});

test("an unknown e-mail takes as long as a wrong password", async () => {
  await addPerson(neo4j, "timed@example.org", "VIEWER");
  const took = async (email: string) => {
    const begun = performance.now();
    await new Browser(api.address).signIn(email, "wrong horse battery");
    return performance.now() - begun;
  };
  const known: number[] = [];
  const unknown: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    known.push(await took("timed@example.org"));
    unknown.push(await took(`stranger-${round}@example.org`));
  }
  const [fastestKnown, fastestUnknown] = [Math.min(...known), Math.min(...unknown)];
  // Without the dummy hash the unknown one takes a few milliseconds.
  expect(fastestUnknown).toBeGreaterThan(fastestKnown * 0.6);
  expect(fastestUnknown).toBeLessThan(fastestKnown * 1.7);
});

test("errors about a password do not repeat it", async () => {
  const browser = await signedIn(api.address, "ada@example.org");
  const change = `mutation { changePassword(current: "${PASSWORD}", password: "tooshort") }`;
  const answer = await browser.ask(change);
  expect(answer.errors[0]?.extensions.fields).toEqual([
    { path: "password", message: "must have at least 12 characters" },
  ]);
  expect(answer.text).not.toContain("tooshort");
  expect(answer.text).not.toContain(PASSWORD);
  const wrongType = await browser.ask(SIGN_IN, { email: "ada@example.org", password: { secret: "hunter2" } });
  expect(wrongType.errors).toHaveLength(1);
});

test("new passwords are checked: length and likeness to the e-mail", async () => {
  await addPerson(neo4j, "someone.long@example.org", "VIEWER");
  const browser = await signedIn(api.address, "someone.long@example.org");
  const message = async (password: string) => {
    const answer = await browser.ask(
      "mutation ($current: String!, $password: String!) { changePassword(current: $current, password: $password) }",
      { current: PASSWORD, password },
    );
    return answer.errors[0]?.extensions.fields?.[0]?.message;
  };
  expect(await message("elevenchars")).toBe("must have at least 12 characters");
  expect(await message("x".repeat(257))).toBe("must have at most 256 characters");
  expect(await message("Someone.Long@Example.org")).toBe("must not be the e-mail");
});

test("changing the password needs the present one and ends the other sessions", async () => {
  await addPerson(neo4j, "change@example.org", "VIEWER");
  const here = await signedIn(api.address, "change@example.org");
  const elsewhere = await signedIn(api.address, "change@example.org");
  const change = "mutation ($a: String!, $b: String!) { changePassword(current: $a, password: $b) }";
  expect(await here.refused(change, { a: "not the present one", b: "a new password" })).toBe("BAD_USER_INPUT");
  await here.get(change, { a: PASSWORD, b: "a new password" });
  expect((await here.get(VIEWER)).viewer.id).toBe("person-change@example.org");
  expect((await elsewhere.get(VIEWER)).viewer).toBeNull();
  expect((await new Browser(api.address).signIn("change@example.org")).errors).toHaveLength(1);
  await signedIn(api.address, "change@example.org", "a new password");
});
