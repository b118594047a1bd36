import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type Api, startApi } from "../support/api.ts";

let api: Api;

beforeAll(async () => {
  api = await startApi();
});

afterAll(() => api.stop());

const KINDS = {
  ROLE: "Role",
  ROLE_FAMILY: "RoleFamily",
  LEVEL: "Level",
  SKILL: "Skill",
  SKILL_GROUP: "SkillGroup",
  SPECIALIZATION: "Specialization",
  LEARNING_OPTION: "LearningOption",
  REGION: "Region",
} as const;

const SHARED = `__typename ... on Concept { id kind slug name altNames summary status revision createdAt updatedAt
  replacedBy { id } mappings { scheme code uri match } sources { id title }
  history(first: 1) { totalCount nodes { number at actor { name } message size } } }`;

test.each(Object.entries(KINDS))(
  "every %s answers all fields of the interface, the same by list, id and slug",
  async (kind, type) => {
    const { concepts } = await api.read(
      `{ concepts(kinds: [${kind}], first: 100) { totalCount nodes { ${SHARED} } } }`,
    );
    expect(concepts.totalCount).toBeGreaterThanOrEqual(concepts.nodes.length);
    expect(concepts.nodes.length).toBeGreaterThan(4);
    for (const concept of concepts.nodes) {
      expect(concept).toMatchObject({ __typename: type, kind, status: "PUBLISHED", replacedBy: [] });
      expect(concept.id).toMatch(/^[0-9a-f-]{36}$/);
      expect(Date.parse(concept.updatedAt)).toBeGreaterThanOrEqual(Date.parse(concept.createdAt));
      expect(concept.history.nodes[0].number).toBe(concept.revision);
    }
    const { id, slug } = concepts.nodes[0];
    const found = await api.read(
      `{ node(id: "${id}") { ${SHARED} } concept(kind: ${kind}, slug: "${slug}") { ${SHARED} } }`,
    );
    expect([found.node, found.concept]).toEqual([concepts.nodes[0], concepts.nodes[0]]);
  },
);

test("nodes keeps the order of the ids, answers twice what is asked twice, and null where there is nothing", async () => {
  const { roles, skills } = await api.read("{ roles(first: 2) { nodes { id } } skills(first: 1) { nodes { id } } }");
  const [first, second] = roles.nodes.map(({ id }: { id: string }) => id);
  const ids = [second, "nothing", skills.nodes[0].id, first, second, ""];
  const { nodes } = await api.read("query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }", { ids });
  expect(nodes.map((node: { id: string } | null) => node?.id ?? null)).toEqual([
    second,
    null,
    skills.nodes[0].id,
    first,
    second,
    null,
  ]);
  expect(nodes[2].__typename).toBe("Skill");
});

test("100 ids take one statement, 101 are refused, none is an empty list", async () => {
  const { skills } = await api.read("{ skills(first: 100) { nodes { id } } }");
  const ids = skills.nodes.map(({ id }: { id: string }) => id);
  const query = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }";
  expect(await api.statementsOf(query, { ids })).toHaveLength(1);
  const { errors } = await api.ask(query, { ids: [...ids, "one-more"] });
  expect(errors[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", fields: [{ path: "ids" }] });
  expect((await api.read(query, { ids: [] })).nodes).toEqual([]);
});

test("the fields of each kind are reached through Node and Concept", async () => {
  const { roles, concept } = await api.read(`{
    roles(first: 1) { nodes { id } }
    concept(kind: LEVEL, slug: "senior-amazon-engineer") {
      name ... on Level { rank role { slug family { slug parent { slug children { slug } } } } next { rank } previous { rank } } } }`);
  expect(concept).toMatchObject({
    rank: 3,
    role: { slug: "amazon-engineer" },
    next: [{ rank: 4 }],
    previous: [{ rank: 2 }],
  });
  expect(concept.role.family.parent.children).toContainEqual({ slug: "software-engineering" });
  const { node } = await api.read(`{ node(id: "${roles.nodes[0].id}") { ... on Role { levels { role { id } } } } }`);
  expect(new Set(node.levels.map((level: { role: { id: string } }) => level.role.id))).toEqual(
    new Set([roles.nodes[0].id]),
  );
});

test("a skill tells its groups, neighbors, teachers and who requires it, each way round", async () => {
  const { skill } = await api.read(`{ skill(slug: "python") { skillKind
    groups { slug skills(first: 100) { nodes { slug } } } relatedSkills { slug relatedSkills { slug } }
    learningOptions { slug teaches { skill { slug } } } requiredBy(kinds: [ROLE], first: 5) { edges { node { slug ... on Role { skills(first: 100) { nodes { slug } } } } } }
    similarSkills(first: 3) { lift sharedRoles skill { slug } } } }`);
  const python = { slug: "python" };
  for (const group of skill.groups) expect(group.skills.nodes).toContainEqual(python);
  for (const related of skill.relatedSkills) expect(related.relatedSkills).toContainEqual(python);
  for (const option of skill.learningOptions) expect(option.teaches).toContainEqual({ skill: python });
  for (const { node } of skill.requiredBy.edges) expect(node.skills.nodes).toContainEqual(python);
  expect(skill.similarSkills).toHaveLength(3);
  for (const { sharedRoles } of skill.similarSkills) expect(sharedRoles).toBeGreaterThan(1);
});

test("broader and narrower skills are the two ends of one edge", async () => {
  const { skills } = await api.read(
    "{ skills(first: 100, offset: 100) { nodes { slug broader { slug narrower { slug } } narrower { slug broader { slug } } } } }",
  );
  for (const { slug, broader, narrower } of skills.nodes) {
    for (const above of broader) expect(above.narrower).toContainEqual({ slug });
    for (const below of narrower) expect(below.broader).toContainEqual({ slug });
  }
});

test("similar roles are symmetric in their similarity, best first, and never the role itself", async () => {
  const similar = "similarRoles(first: 100) { similarity role { slug } sharedSkills { slug } }";
  const { a, b } = await api.read(
    `{ a: role(slug: "data-engineer") { ${similar} } b: role(slug: "data-analyst") { ${similar} } }`,
  );
  const to = (hits: { role: { slug: string }; similarity: number }[], slug: string) =>
    hits.find(({ role }) => role.slug === slug)?.similarity;
  expect(to(a.similarRoles, "data-analyst")).toBeCloseTo(to(b.similarRoles, "data-engineer") ?? -1, 10);
  expect(to(a.similarRoles, "data-engineer")).toBeUndefined();
  const scores = a.similarRoles.map(({ similarity }: { similarity: number }) => similarity);
  expect(scores).toEqual(scores.toSorted((x: number, y: number) => y - x));
  expect(scores.every((score: number) => score > 0 && score <= 1)).toBe(true);
});
