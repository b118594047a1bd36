import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type Api, startApi } from "../support/api.ts";
import { INTERNALS } from "../support/internals.ts";

let api: Api;

beforeAll(async () => {
  api = await startApi();
});

afterAll(() => api.stop());

const ROLE = 'role(slug: "amazon-engineer")';
const cursor = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString("base64url");

test.each([
  ["first", "{ roles(first: 1000) { nodes { slug } } }"],
  ["first", "{ roles(first: 0) { nodes { slug } } }"],
  ["first", "{ skills(first: -1) { nodes { slug } } }"],
  ["last", "{ roles(last: 101) { nodes { slug } } }"],
  ["last", "{ roles(first: 2, last: 2) { nodes { slug } } }"],
  ["offset", "{ roles(offset: -1) { nodes { slug } } }"],
  ["offset", "{ roles(offset: 1000001) { nodes { slug } } }"],
  ["offset", `{ roles(offset: 1, after: "${cursor("roles NAME ASC", "a", "b")}") { nodes { slug } } }`],
  ["after", '{ roles(after: "%%%") { nodes { slug } } }'],
  ["after", '{ roles(after: "") { nodes { slug } } }'],
  ["before", `{ roles(before: "${cursor("roles NAME ASC", "a")}") { nodes { slug } } }`],
  ["after", `{ roles(after: "${cursor("roles NAME ASC", null, "b")}") { nodes { slug } } }`],
  ["after", `{ roles(after: "${cursor("roles NAME DESC", "a", "b")}") { nodes { slug } } }`],
  ["after", `{ roles(after: "${cursor("skills NAME ASC", "a", "b")}") { nodes { slug } } }`],
  ["after", `{ ${ROLE} { skills(after: "${cursor("required by", "a", "b")}") { nodes { slug } } } }`],
  ["first", `{ ${ROLE} { relatedRoles(first: 101) { nodes { slug } } } }`],
  ["first", `{ ${ROLE} { similarRoles(first: 0) { similarity } } }`],
  ["filter.minImportance", "{ roles(filter: { minImportance: 9 }) { nodes { slug } } }"],
  ["filter.minImportance", "{ skills(filter: { minImportance: 0 }) { nodes { slug } } }"],
  ["minImportance", `{ ${ROLE} { skills(minImportance: 6) { nodes { slug } } } }`],
  ["first", '{ search(text: "java", first: 0) { score } }'],
  ["first", '{ search(text: "java", first: 101) { score } }'],
  ["first", `{ ${ROLE} { history(first: 1) { nodes { changes(first: 1001) { kind } } } } }`],
  ["ids", `{ nodes(ids: [${'"a",'.repeat(101)}]) { id } }`],
])("a fault in %s is BAD_USER_INPUT and names the field: %s", async (path, query) => {
  const { errors, text } = await api.ask(query);
  expect(errors).toHaveLength(1);
  expect(errors[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", fields: [{ path }] });
  expect(errors[0]?.extensions.fields?.[0]?.message).toMatch(/^(must|is) /);
  expect(text).not.toMatch(INTERNALS);
});

test("all faults of a page are reported together", async () => {
  const { errors } = await api.ask('{ roles(first: 1000, last: 0, after: "x", offset: 5) { nodes { slug } } }');
  const paths = errors[0]?.extensions.fields?.map(({ path }) => path) ?? [];
  expect(new Set(paths)).toEqual(new Set(["after", "first", "last", "offset"]));
  expect(paths.length).toBeGreaterThanOrEqual(4);
});

test("a cursor of one order is refused in another", async () => {
  const { roles } = await api.read("{ roles(first: 1) { pageInfo { endCursor } } }");
  const { errors } = await api.ask(
    `{ roles(first: 1, after: "${roles.pageInfo.endCursor}", orderBy: { field: SKILL_COUNT }) { nodes { slug } } }`,
  );
  expect(errors[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", fields: [{ path: "after" }] });
});

const NO_SLUGS = [
  "no-such-thing",
  "",
  " ",
  "Amazon-Engineer",
  "amazon engineer",
  'a" OR 1',
  "`",
  "\\u0060",
  "a\u0000b",
  "\ud800",
  "-",
  "x".repeat(5000),
];

test.each(NO_SLUGS)("the slug %j leads to null everywhere, without an error", async (slug) => {
  const query = `query ($slug: String!) { role(slug: $slug) { id } skill(slug: $slug) { id } specialization(slug: $slug) { id }
    concept(kind: REGION, slug: $slug) { id } }`;
  expect(await api.read(query, { slug })).toEqual({ role: null, skill: null, specialization: null, concept: null });
});

test.each(["\ud800", "a\u0000b", "x".repeat(50_000), "'; MATCH (n) DETACH DELETE n //", "__proto__"])(
  "the text %j is data wherever text is taken",
  async (text) => {
    const query = `query ($text: String!, $id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } search(text: $text) { score }
      concepts(text: $text) { totalCount }
      roles(filter: { families: [$text], requires: [$text], code: { scheme: $text, codes: [$text] }, region: $text }) { totalCount } }`;
    const data = await api.read(query, { text, id: text });
    expect(data).toMatchObject({ node: null, nodes: [null], roles: { totalCount: 0 } });
  },
);

test.each([
  "{ rolez { slug } }",
  "{ roles(fist: 1) { nodes { slug } } }",
  "{ roles { nodes } }",
  "{ roles(filter: { nope: 1 }) { totalCount } }",
  "{ roles(orderBy: { field: SALARY }) { totalCount } }",
  "{ roles(first: 99999999999999999999) { totalCount } }",
  '{ roles(first: "2") { totalCount } }',
  "{ roles",
  "",
])("the invalid query %j is answered with 400 and a coded error", async (query) => {
  const { status, errors, data, text } = await api.ask(query);
  expect(status).toBe(400);
  expect(data).toBeNull();
  expect(errors[0]?.extensions.code).toMatch(/^(GRAPHQL_(VALIDATION|PARSE)_FAILED|BAD_REQUEST|BAD_USER_INPUT)$/);
  expect(text).not.toMatch(INTERNALS);
});

test.each(["mutation { deleteEverything }", "subscription { everything }"])(
  "an operation the schema does not have is the client's fault, not the server's: %s",
  async (query) => {
    const { errors } = await api.ask(query);
    expect(errors[0]?.extensions.code).toMatch(/^(GRAPHQL_VALIDATION_FAILED|BAD_REQUEST|BAD_USER_INPUT)$/);
  },
);

test("variables cannot reach prototypes", async () => {
  const query = "query ($filter: RoleFilter) { roles(filter: $filter) { totalCount } }";
  const { status, errors } = await api.ask(query, { filter: JSON.parse('{"__proto__": {"text": "x"}}') });
  expect([status, errors[0]?.extensions.code]).toEqual([400, "BAD_USER_INPUT"]);
});
