import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { administratorToken } from "../support/access-api.ts";
import { type Answer, type Api, post, startApi } from "../support/api.ts";
import {
  DATABASE_START_MS,
  fingerprint,
  startThrowawayDatabase,
  type ThrowawayDatabase,
} from "../support/throwaway-database.ts";
import { ensureUsers, skill, write } from "../support/writes.ts";

let own: ThrowawayDatabase;
let api: Api;
let token: string;
let role: string;

beforeAll(async () => {
  own = await startThrowawayDatabase();
  await ensureUsers(own.database);
  await write(own.database, [skill("Given", "given")]);
  token = await administratorToken(own);
  api = await startApi(own.database, token);
  role = (await api.read('mutation { createRole(input: { name: "Target" }) { id } }')).createRole.id;
}, DATABASE_START_MS);

afterAll(async () => {
  await api?.stop();
  await own?.stop();
}, DATABASE_START_MS);

const CREATE = `mutation ($input: RoleInput!, $message: String) {
  createRole(input: $input, message: $message) { id name altNames summary description history { nodes { message changes { after } } } } }`;

test.each([
  "日本語 – Ωmega, naïve",
  "e\u0301 stays decomposed",
  "👩🏽‍🚀 rocket engineer",
  "مهندس برمجيات",
  "quotes \" and ' and ` and \\u0060 and \\",
  "'}) MATCH (n) DETACH DELETE n //",
  "$where {{7*7}} %s",
  "<script>alert(1)</script>",
  "__proto__",
  "constructor",
  "=1+1",
  "a\ttab and a\nnew line",
])("%j is stored exactly, in every text there is and in the log", async (words) => {
  const texts = { name: words, altNames: [`${words} too`], summary: words, description: words };
  const { createRole: made } = await api.read(CREATE, { input: texts, message: words });
  expect(made).toMatchObject(texts);
  const [revision] = made.history.nodes;
  expect(revision.message).toBe(words);
  expect(revision.changes[0].after).toMatchObject(texts);
});

/** What is refused leaves no trace, and the answer says where the fault is. */
async function refused(ask: () => Promise<Answer>): Promise<string[]> {
  const before = await fingerprint(own.database);
  const { errors, data } = await ask();
  expect([errors[0]?.extensions.code, data?.createRole ?? null]).toEqual(["BAD_USER_INPUT", null]);
  expect(await fingerprint(own.database)).toBe(before);
  return (errors[0]?.extensions.fields ?? []).map(({ path }) => path).sort();
}

test.each(["a\u0000b", "\ud800", "\udc00 tail", "\u001b[31m red", "line\u0085"])(
  "%j is refused in every text at once, each with its path",
  async (words) => {
    const input = { name: words, altNames: ["fine", words], summary: words, description: words };
    expect(await refused(() => api.ask(CREATE, { input }))).toEqual(["altNames.1", "description", "name", "summary"]);
    expect(await refused(() => api.ask(CREATE, { input: { name: "Fine" }, message: words }))).toEqual(["message"]);
    const reason = `mutation ($reason: String) { deprecate(id: "${role}", reason: $reason, replacedBy: []) { id } }`;
    await api.ask(reason, { reason: "fine" });
    await api.read(`mutation { restore(id: "${role}") { id } }`);
  },
);

test("a reason with control characters is refused like every other text", async () => {
  const other = (await api.read('mutation { createRole(input: { name: "Other" }) { id } }')).createRole.id;
  const query = `mutation ($reason: String) { deprecate(id: "${role}", reason: $reason, replacedBy: ["${other}"]) { id } }`;
  expect(await refused(() => api.ask(query, { reason: "a\u0000b" }))).toEqual(["replacedBy.0.reason"]);
});

test("texts far beyond their limits are refused with the limit, a body of 1 MB before it is read", async () => {
  const { errors } = await api.ask(CREATE, { input: { name: "x".repeat(200_000), summary: "y".repeat(2_001) } });
  expect(errors[0]?.extensions.fields?.map(({ message }) => message)).toEqual([
    "must have at most 256 characters",
    "must have at most 2000 characters",
  ]);
  const large = await api.ask(CREATE, { input: { name: "Large", description: "x".repeat(1_048_576) } });
  expect([large.status, large.errors[0]?.extensions.code]).toEqual([413, "BAD_USER_INPUT"]);
});

const REQUIRE = `mutation ($input: RequirementInput!) { setRequirement(holder: "ROLE", skill: "given", input: $input) { importance } }`;

test.each([2_147_483_647, 2_147_483_648, 1e21, -1, 2.5, Number.MAX_SAFE_INTEGER + 1])(
  "the number %d is refused where 1 to 5 is meant",
  async (importance) => {
    await refused(() => api.ask(REQUIRE.replace("ROLE", role), { input: { importance } }));
  },
);

test("a number that no JSON number can hold, or that is a text, is refused", async () => {
  for (const importance of ["1e999", "99999999999999999999999999", '"3"', "true", "[3,4]", "null", '{"valueOf":3}']) {
    const query = JSON.stringify(REQUIRE.replace("ROLE", role));
    const body = `{"query":${query},"variables":{"input":{"importance":${importance}}}}`;
    await refused(() => post(api.address, body, { authorization: `Bearer ${token}` }));
  }
});

test("keys that would reach a prototype are fields nobody knows", async () => {
  for (const key of ["__proto__", "constructor", "prototype", "id", "createdAt", "kind", "revision"]) {
    const variables = `{"input":{"name":"Polluted","${key}":{"polluted":true}}}`;
    const body = `{"query":${JSON.stringify(CREATE)},"variables":${variables}}`;
    const { errors } = await post(api.address, body, { authorization: `Bearer ${token}` });
    expect(errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  }
});
