import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type Api, startApi } from "../support/api.ts";
import { idsOf, PAGE, relationPages, walkForward } from "../support/pages.ts";

let api: Api;

beforeAll(async () => {
  api = await startApi();
});

afterAll(() => api.stop());

const ROLE = 'role(slug: "amazon-engineer")';
const SKILL = 'skill(slug: "python")';

test.each([
  ["requirements", ROLE, "skills", ""],
  ["requirements of some kinds", ROLE, "skills", "kinds: [SOFT, TOOL], minImportance: 3"],
  ["requirements of a specialization", 'specialization(slug: "edge-commerce-systems-engineer")', "skills", ""],
  ["requiredBy", SKILL, "requiredBy", ""],
  ["requiredBy of roles only", SKILL, "requiredBy", "kinds: [ROLE], minImportance: 2"],
  ["relatedRoles", ROLE, "relatedRoles", ""],
  ["transitions out", ROLE, "transitions", ""],
  ["transitions in", ROLE, "transitions", "direction: IN"],
  ["roles of a family", 'concept(kind: ROLE_FAMILY, slug: "software-engineering") { ... on RoleFamily', "roles", ""],
])("%s: small pages give the list of one big page", async (_name, owner, field, fixed) => {
  const read = owner.includes("{") ? nested(owner, field) : relationPages(api, owner, field, fixed);
  const whole = idsOf(await read("first: 100"));
  expect(whole.length).toBeGreaterThanOrEqual(4);
  expect(new Set(whole).size).toBe(whole.length);
  expect(await walkForward(read, 3)).toEqual(whole);
});

function nested(owner: string, field: string) {
  return async (page: string) =>
    (await api.read(`{ owner: ${owner} { ${field}(${page}) { ${PAGE} } } } }`)).owner[field];
}

test("skills of a group page as well, and the count is that of the list", async () => {
  const { skillGroups } = await api.read("{ skillGroups { id name skills(first: 100) { totalCount nodes { id } } } }");
  const largest = skillGroups.toSorted((a: Group, b: Group) => b.skills.totalCount - a.skills.totalCount)[0];
  const read = async (page: string) =>
    (await api.read(`{ node(id: "${largest.id}") { ... on SkillGroup { skills(${page}) { ${PAGE} } } } }`)).node.skills;
  expect(largest.skills.nodes).toHaveLength(largest.skills.totalCount);
  expect(await walkForward(read, 4)).toEqual(largest.skills.nodes.map((node: { id: string }) => node.id));
});

interface Group {
  skills: { totalCount: number };
}

test("history lists each revision once, the latest first, and pages", async () => {
  const read = async (page: string) =>
    (
      await api.read(`{ ${ROLE} { history(${page}) { edges { cursor node { number } } nodes { number } totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`)
    ).role.history;
  const whole = await read("first: 100");
  const numbers = whole.nodes.map(({ number }: { number: number }) => number);
  expect(numbers).toEqual(numbers.toSorted((a: number, b: number) => b - a));
  expect(whole.totalCount).toBe(numbers.length);
  const after = await read(`first: 1, after: "${whole.edges[0].cursor}"`);
  expect(after.nodes).toEqual(whole.nodes.slice(1, 2));
});

test("the most important requirements come first, then by name; edges and nodes agree", async () => {
  const { role } = await api.read(
    `{ ${ROLE} { skills(first: 100) { edges { importance node { name } } nodes { name } } } }`,
  );
  const keys = role.skills.edges.map((edge: Edge) => `${9 - edge.importance}${edge.node.name.toLowerCase()}`);
  expect(keys).toEqual(keys.toSorted());
  expect(role.skills.nodes).toEqual(role.skills.edges.map((edge: Edge) => edge.node));
});

interface Edge {
  importance: number;
  strength: number;
  difficulty: number;
  node: { name: string };
}

test("the closest related roles and the easiest transitions come first", async () => {
  const { role } = await api.read(
    `{ ${ROLE} { relatedRoles { edges { strength } } transitions { edges { difficulty } } } }`,
  );
  const strengths = role.relatedRoles.edges.map((edge: Edge) => edge.strength);
  const difficulties = role.transitions.edges.map((edge: Edge) => edge.difficulty);
  expect(strengths).toEqual(strengths.toSorted((a: number, b: number) => b - a));
  expect(difficulties).toEqual(difficulties.toSorted((a: number, b: number) => a - b));
});

test("a related role is read from both ends with the same strength and reason", async () => {
  const END = "relatedRoles(first: 100) { edges { strength rationale node { slug } } }";
  const { roles } = await api.read(`{ roles(first: 100) { nodes { slug ${END} } } }`);
  const seen = new Map<string, string>();
  for (const { slug, relatedRoles } of roles.nodes)
    for (const { node, strength, rationale } of relatedRoles.edges)
      seen.set(`${slug} ${node.slug}`, `${strength} ${rationale}`);
  const oneSided = [...seen].filter(([pair, words]) => seen.get(pair.split(" ").reverse().join(" ")) !== words);
  expect(seen.size).toBeGreaterThan(200);
  expect(oneSided).toEqual([]);
});
