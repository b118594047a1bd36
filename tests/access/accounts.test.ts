import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { commit } from "../../server/changes/commit.ts";
import {
  type AccessApi,
  addPerson,
  Browser,
  PASSWORD,
  SIGN_IN,
  signedIn,
  startAccessApi,
} from "../support/access-api.ts";
import { DATABASE_START_MS, startThrowawayDatabase, type ThrowawayDatabase } from "../support/throwaway-database.ts";

let neo4j: ThrowawayDatabase;
let api: AccessApi;

beforeAll(async () => {
  neo4j = await startThrowawayDatabase();
  api = await startAccessApi(neo4j, { publicUrl: "https://careers.example.org" });
  await addPerson(neo4j, "ada@example.org", "ADMIN");
}, DATABASE_START_MS);
afterAll(async () => {
  await api.stop();
  await neo4j.stop();
}, DATABASE_START_MS);

const VIEWER = "{ viewer { id name email permission } viewerPermission }";
const SESSIONS = "{ sessions { id current address agent } }";
const UPDATE = `mutation ($id: ID!, $patch: UserPatch!) { updateUser(id: $id, patch: $patch) { id name permission disabledAt } }`;
const CREATE_TOKEN = `mutation ($name: String!, $scope: TokenScope!, $expiresAt: DateTime) {
  createApiToken(name: $name, scope: $scope, expiresAt: $expiresAt) { token apiToken { id name scope start } }
}`;
const INVITE = `mutation ($input: InvitationInput!) { inviteUser(input: $input) { link expiresAt user { id email } } }`;

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

test("an invited person sets a password once, and a reset ends what was there", async () => {
  const admin = await signedIn(api.address, "ada@example.org");
  const input = { email: " Grace@Example.ORG", name: "Grace", permission: "EDITOR" };
  const { inviteUser } = await admin.get(INVITE, { input });
  expect(inviteUser.user.email).toBe("grace@example.org");
  expect((await new Browser(api.address).signIn("grace@example.org", "")).errors).toHaveLength(1);
  const token = inviteUser.link.split("/").at(-1);
  const set = "mutation ($token: String!, $password: String!) { setPassword(token: $token, password: $password) }";
  const visitor = new Browser(api.address);
  expect(await visitor.refused(set, { token, password: "short" })).toBe("BAD_USER_INPUT");
  expect(await visitor.get(set, { token, password: "the first password" })).toEqual({ setPassword: true });
  expect(await visitor.refused(set, { token, password: "the second password" })).toBe("NOT_FOUND");
  const grace = await signedIn(api.address, "grace@example.org", "the first password");
  const reset = "mutation ($user: ID!) { resetPassword(user: $user) { link } }";
  const older = await admin.get(reset, { user: inviteUser.user.id });
  const newer = await admin.get(reset, { user: inviteUser.user.id });
  const linkOf = (answer: { resetPassword: { link: string } }) => answer.resetPassword.link.split("/").at(-1);
  expect(await visitor.refused(set, { token: linkOf(older), password: "the third password" })).toBe("NOT_FOUND");
  await visitor.get(set, { token: linkOf(newer), password: "the third password" });
  expect((await grace.get(VIEWER)).viewer).toBeNull();
  await neo4j.run("MATCH (l:PasswordLink) SET l.expiresAt = datetime() - duration('PT1S')");
});

test("a link that is used twice at once sets one password", async () => {
  const admin = await signedIn(api.address, "ada@example.org");
  const set = "mutation ($token: String!, $password: String!) { setPassword(token: $token, password: $password) }";
  const passwords = ["password number one", "password number two", "password number three"];
  for (let round = 0; round < 5; round += 1) {
    const input = { email: `racer-${round}@example.org`, name: "Racer", permission: "VIEWER" };
    const { inviteUser } = await admin.get(INVITE, { input });
    const token = inviteUser.link.split("/").at(-1);
    const codes = await Promise.all(
      passwords.map((password) => new Browser(api.address).refused(set, { token, password })),
    );
    expect(codes.toSorted()).toEqual(["NOT_FOUND", "NOT_FOUND", undefined]);
  }
});

test("of two people with one e-mail at once, in any spelling, one is added", async () => {
  const admin = await signedIn(api.address, "ada@example.org");
  const emails = ["twin@example.org", "TWIN@example.org", " twin@Example.org", "twin@example.org"];
  const codes = await Promise.all(
    emails.map((email) => admin.refused(INVITE, { input: { email, name: "Twin", permission: "VIEWER" } })),
  );
  expect(codes.filter((code) => code === undefined)).toHaveLength(1);
  expect(codes.filter((code) => code === "BAD_USER_INPUT")).toHaveLength(3);
  expect(await neo4j.run("MATCH (u:User {email: 'twin@example.org'}) RETURN u.id")).toHaveLength(1);
});

test("inputs take no field that is not theirs", async () => {
  const admin = await signedIn(api.address, "ada@example.org");
  for (const extra of ["id", "passwordHash", "createdAt", "externalKey", "email"]) {
    const answer = await admin.ask(UPDATE, { id: "person-ada@example.org", patch: { [extra]: "x" } });
    expect(answer.errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
    expect(answer.data).toBeNull();
  }
});

test("two administrators who demote each other at once leave one", async () => {
  for (let round = 0; round < 5; round += 1) {
    await neo4j.run("MATCH (u:User {permission: 'ADMIN'}) SET u.permission = 'VIEWER'");
    const emails = [`left-${round}@example.org`, `right-${round}@example.org`] as const;
    const [left, right] = [await addPerson(neo4j, emails[0], "ADMIN"), await addPerson(neo4j, emails[1], "ADMIN")];
    const browsers = [await signedIn(api.address, emails[0]), await signedIn(api.address, emails[1])] as const;
    const patch = round % 2 === 0 ? { permission: "EDITOR" } : { disabled: true };
    await Promise.all([browsers[0].ask(UPDATE, { id: right, patch }), browsers[1].ask(UPDATE, { id: left, patch })]);
    const active = await neo4j.run("MATCH (u:User {permission: 'ADMIN'}) WHERE u.disabledAt IS NULL RETURN u.id");
    expect(active).toHaveLength(1);
  }
  await neo4j.run("MATCH (u:User {email: 'ada@example.org'}) SET u.permission = 'ADMIN'");
});

test("an administrator who cannot sign in yet does not count as another one", async () => {
  await neo4j.run(
    "MATCH (u:User {permission: 'ADMIN'}) WHERE u.email <> 'ada@example.org' SET u.permission = 'VIEWER'",
  );
  const ada = await signedIn(api.address, "ada@example.org");
  await ada.get(INVITE, { input: { email: "later@example.org", name: "Later", permission: "ADMIN" } });
  for (const patch of [{ permission: "EDITOR" }, { disabled: true }])
    expect(await ada.refused(UPDATE, { id: "person-ada@example.org", patch })).toBe("CONFLICT");
  expect((await ada.get(UPDATE, { id: "person-ada@example.org", patch: { name: "Ada L." } })).updateUser.name).toBe(
    "Ada L.",
  );
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

test("events are logged with who, what and where from", () => {
  const kinds = new Set(api.events.map(({ event }) => event));
  for (const kind of ["SIGNED_IN", "SIGN_IN_FAILED", "SIGNED_OUT", "TOKEN_CREATED", "TOKEN_REVOKED", "USER_CHANGED"])
    expect(kinds).toContain(kind);
  const changed = api.events.find(({ event, permission }) => event === "USER_CHANGED" && permission === "CONTRIBUTOR");
  expect(changed).toMatchObject({ by: "person-ada@example.org", permissionBefore: "EDITOR" });
  const failed = api.events.find(({ event }) => event === "SIGN_IN_FAILED");
  expect(failed).toMatchObject({ email: "nobody@example.org", address: "127.0.0.1" });
});

async function expectSoon(condition: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("it did not happen within 5 s");
}
