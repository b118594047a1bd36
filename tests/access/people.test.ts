import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type AccessApi, addPerson, Browser, signedIn } from "../support/access-api.ts";
import { type Accounts, INVITE, startAccounts, UPDATE, VIEWER } from "../support/accounts.ts";
import { DATABASE_START_MS, type ThrowawayDatabase } from "../support/throwaway-database.ts";

let accounts: Accounts;
let neo4j: ThrowawayDatabase;
let api: AccessApi;

beforeAll(async () => {
  accounts = await startAccounts();
  ({ neo4j, api } = accounts);
}, DATABASE_START_MS);
afterAll(() => accounts?.stop(), DATABASE_START_MS);

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
