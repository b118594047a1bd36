import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type Api, startApi } from "../support/api.ts";

let api: Api;

beforeAll(async () => {
  api = await startApi();
});

afterAll(() => api.stop());

const ROLE = 'role(slug: "amazon-engineer")';
const SKILL = 'skill(slug: "python")';

test.each([
  "{ roles(first: 2) { SELECTED } }",
  "{ skills(first: 2) { SELECTED } }",
  "{ specializations(first: 2) { SELECTED } }",
  "{ concepts(kinds: [REGION], first: 2) { SELECTED } }",
  `{ ${ROLE} { skills(first: 2) { SELECTED } } }`,
  `{ ${ROLE} { relatedRoles(first: 2) { SELECTED } } }`,
  `{ ${ROLE} { transitions(first: 2) { SELECTED } } }`,
  `{ ${ROLE} { transitions(first: 2, direction: IN) { SELECTED } } }`,
  `{ ${ROLE} { history(first: 1) { SELECTED } } }`,
  `{ ${SKILL} { requiredBy(first: 2) { SELECTED } } }`,
  `{ ${ROLE} { family { roles(first: 2) { SELECTED } } } }`,
  `{ ${SKILL} { groups { skills(first: 2) { SELECTED } } } }`,
])("%s takes one statement more where totalCount is selected", async (query) => {
  const page = await api.statementsOf(query.replace("SELECTED", "pageInfo { hasNextPage }"));
  const counted = await api.statementsOf(query.replace("SELECTED", "totalCount pageInfo { hasNextPage }"));
  const [extra, ...more] = counted.filter((name) => !page.includes(name));
  expect([extra, more, counted.length]).toEqual([expect.any(String), [], page.length + 1]);
});

test.each([
  ["{ skills(first: 25) { totalCount } }", 1],
  [`{ ${SKILL} { requiredBy(first: 1) { totalCount } } }`, 2],
])("%s reads no page", async (query, statements) => {
  expect(await api.statementsOf(query)).toHaveLength(statements);
});

test("totalCount counts the whole filtered list, whatever the page", async () => {
  const { all, page, last, soft, direct } = await api.read(`{
    all: roles(first: 100) { totalCount nodes { slug } }
    page: roles(first: 3, offset: 10) { totalCount }
    last: roles(last: 3) { totalCount }
    soft: skills(first: 100, filter: { kinds: [SOFT] }) { totalCount nodes { slug } }
    direct: ${ROLE} { skills(first: 1, minImportance: 5) { totalCount edges { importance } } every: skills(first: 100) { edges { importance } } } }`);
  expect(all.totalCount).toBe(all.nodes.length);
  expect([page.totalCount, last.totalCount]).toEqual([all.totalCount, all.totalCount]);
  expect(soft.totalCount).toBe(soft.nodes.length);
  const decisive = direct.every.edges.filter((edge: { importance: number }) => edge.importance === 5);
  expect(direct.skills.totalCount).toBe(decisive.length);
});
