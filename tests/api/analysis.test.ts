import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { number } from "../../server/neo4j/row.ts";
import { statement } from "../../server/neo4j/statement.ts";
import { type Api, startApi } from "../support/api.ts";
import { connectToGuide } from "../support/guide-database.ts";

let api: Api;

beforeAll(async () => {
  api = await startApi();
  await inMemory();
}, 120_000);
afterAll(() => api?.stop());

/** Reading the graph into memory may take longer than a question waits for it. */
async function inMemory(): Promise<void> {
  for (let tries = 0; tries < 20; tries += 1) if (await api.services.projection.current().catch(() => null)) return;
  throw new Error("the graph is still not in memory");
}

async function idOf(kind: string, slug: string): Promise<string> {
  const { concept } = await api.read(
    "query ($kind: ConceptKind!, $slug: String!) { concept(kind: $kind, slug: $slug) { id } }",
    { kind, slug },
  );
  return concept.id;
}

/** A number that the database itself counts. */
async function counted(cypher: string): Promise<number> {
  const database = connectToGuide();
  const [total = -1] = await database.read(
    statement("test count", `${cypher} AS total`, (row) => number(row, "total")),
  );
  await database.close();
  return total;
}

const NEIGHBORHOOD = `query ($of: [ID!]!, $depth: Int, $limit: Int, $relations: [RelationKind!]) {
  neighborhood(of: $of, depth: $depth, limit: $limit, relations: $relations) {
    revision truncated nodes { id kind slug degree degrees { relation count } } edges { from to relation weight } } }`;

test("the neighborhood of a role has every edge the database has, and counts what expanding a node would show", async () => {
  const id = await idOf("ROLE", "data-engineer");
  const { neighborhood } = await api.read(NEIGHBORHOOD, { of: [id], relations: ["REQUIRES"], limit: 1000 });
  const required = await counted(
    "MATCH (:Role {slug: 'data-engineer'})-[:REQUIRES]->(s:Skill {status: 'PUBLISHED'}) RETURN count(s)",
  );
  expect(neighborhood.nodes).toHaveLength(required + 1);
  expect(neighborhood.edges).toHaveLength(required);
  expect(neighborhood.truncated).toBe(false);
  const { degree, degrees } = neighborhood.nodes[0];
  expect(degrees).toContainEqual({ relation: "REQUIRES", count: required });
  expect(degree).toBe(degrees.reduce((sum: number, { count }: { count: number }) => sum + count, 0));
  expect(neighborhood.edges[0].weight).toBeGreaterThanOrEqual(neighborhood.edges.at(-1).weight);
});

test("two hundred nodes around a role come with the edges between them", async () => {
  const id = await idOf("ROLE", "data-engineer");
  const { neighborhood } = await api.read(NEIGHBORHOOD, { of: [id], depth: 2, limit: 200 });
  expect(neighborhood.nodes).toHaveLength(200);
  expect(neighborhood.truncated).toBe(true);
  const ids = new Set(neighborhood.nodes.map((node: { id: string }) => node.id));
  for (const { from, to } of neighborhood.edges) expect([ids.has(from), ids.has(to)]).toEqual([true, true]);
});

const GROWN = `query ($of: [ID!]!, $joinedTo: [ID!], $skipUnknown: Boolean) {
  neighborhood(of: $of, depth: 0, joinedTo: $joinedTo, skipUnknown: $skipUnknown) {
    nodes { id families community bridging: demand(metric: BRIDGING) } edges { from to } } }`;

test("a node can be added to a picture, with its families, community and measures", async () => {
  const [role, skill] = [await idOf("ROLE", "data-engineer"), await idOf("SKILL", "python")];
  const { neighborhood } = await api.read(GROWN, { of: [role], joinedTo: [skill] });
  expect(neighborhood.edges).toEqual([{ from: role, to: skill }]);
  expect(neighborhood.nodes).toEqual([
    {
      id: role,
      families: [await idOf("ROLE_FAMILY", "data")],
      community: expect.stringMatching(/^ROLES-/),
      bridging: null,
    },
  ]);
  const { nodes } = (await api.read(GROWN, { of: [skill] })).neighborhood;
  const bridges = await api.read("{ skillDemand(metric: BRIDGING, first: 100) { value skill { slug } } }");
  const own = bridges.skillDemand.find(({ skill }: { skill: { slug: string } }) => skill.slug === "python");
  expect(nodes[0].bridging).toBe(own.value);
  expect(nodes[0].community).toMatch(/^SKILLS-/);
  expect(nodes[0].families.length).toBeGreaterThan(1);
});

test("of a picture that was kept, what is gone can be left out", async () => {
  const role = await idOf("ROLE", "data-engineer");
  const { neighborhood } = await api.read(GROWN, { of: ["gone", role], joinedTo: ["gone too"], skipUnknown: true });
  expect(neighborhood.nodes.map(({ id }: { id: string }) => id)).toEqual([role]);
});

test("the ways between two concepts are chains of edges from one to the other", async () => {
  const [from, to] = [await idOf("ROLE", "data-engineer"), await idOf("SKILL", "kubernetes")];
  const { connections } = await api.read(
    "query ($from: ID!, $to: ID!) { connections(from: $from, to: $to, first: 5) { length nodes { id } edges { from to } } }",
    { from, to },
  );
  expect(connections.length).toBeGreaterThan(1);
  for (const { length, nodes, edges } of connections) {
    expect([nodes.length, edges.length]).toEqual([length + 1, length]);
    expect([nodes[0].id, nodes.at(-1).id]).toEqual([from, to]);
    for (const [index, edge] of edges.entries())
      expect([edge.from, edge.to].sort()).toEqual([nodes[index].id, nodes[index + 1].id].sort());
  }
});

test("what is out of bounds is refused with its argument, and what is not there is not found", async () => {
  const far = await api.ask(NEIGHBORHOOD, { of: [], depth: 9, limit: 0 });
  expect(far.errors[0]?.extensions.fields?.map(({ path }) => path)).toEqual(["of", "depth", "limit"]);
  const unknown = await api.ask(NEIGHBORHOOD, { of: ["nothing"] });
  expect(unknown.errors[0]?.extensions.code).toBe("NOT_FOUND");
});

const DEMAND = `query ($metric: SkillMetric, $filter: RoleFilter, $first: Int) {
  skillDemand(metric: $metric, filter: $filter, first: $first) { value roleCount families skill { slug } } }`;

test("demand is what the database counts, with levels and without what is deprecated", async () => {
  const { skillDemand } = await api.read(DEMAND, { metric: "ROLE_COUNT", first: 3 });
  for (const { value, skill } of skillDemand)
    expect(value).toBe(
      await counted(`MATCH (s:Skill {slug: '${skill.slug}'}) MATCH (r:Role {status: 'PUBLISHED'})
        WHERE EXISTS { (r)-[:REQUIRES]->(s) } OR EXISTS { (r)-[:HAS_LEVEL]->(:Level {status: 'PUBLISHED'})-[:REQUIRES]->(s) }
        RETURN count(r)`),
    );
});

test("every measure orders skills, and a filter leaves only what its roles require", async () => {
  for (const metric of ["IMPORTANCE", "SPECIFICITY", "BRIDGING", "PAGERANK", "BETWEENNESS"]) {
    const { skillDemand } = await api.read(DEMAND, { metric, first: 20, filter: { families: [] } });
    const values = skillDemand.map(({ value }: { value: number }) => value);
    expect(values).toEqual(values.toSorted((a: number, b: number) => b - a));
    expect(values[0]).toBeGreaterThan(0);
  }
  const { skillDemand } = await api.read(DEMAND, {
    metric: "ROLE_COUNT",
    first: 100,
    filter: { requires: ["kubernetes"] },
  });
  const roles = await counted(
    "MATCH (r:Role {status: 'PUBLISHED'})-[:REQUIRES]->(:Skill {slug: 'kubernetes'}) RETURN count(r)",
  );
  expect(Math.max(...skillDemand.map(({ roleCount }: { roleCount: number }) => roleCount))).toBe(roles);
});

test("growth ends with what the database counts now", async () => {
  const { graphGrowth } = await api.read(
    "{ graphGrowth { revision at concepts relations } graphStatistics { revision } }",
  );
  const last = graphGrowth.at(-1);
  expect(last.concepts).toBe(await counted("MATCH (n:Concept) RETURN count(n)"));
  expect(last.relations).toBe(
    await counted("MATCH (:Concept)-[r]->(:Concept) WHERE type(r) <> 'PAYS' RETURN count(r)"),
  );
  const numbers = graphGrowth.map(({ revision }: { revision: number }) => revision);
  expect(numbers).toEqual(numbers.toSorted((a: number, b: number) => a - b));
});

test("communities have names, members and skills, and are the same when asked again", async () => {
  const query =
    "{ communities(first: 5) { id name size roles(first: 3) { slug } skills(first: 3) { name } } ofSkills: communities(of: SKILLS, first: 5) { size name } }";
  const first = await api.read(query);
  expect(first.communities.length).toBeGreaterThan(2);
  for (const { name, size, roles, skills } of first.communities) {
    expect(roles.length).toBe(Math.min(3, size));
    expect(name).toBe(skills.map((skill: { name: string }) => skill.name).join(", "));
  }
  expect(await api.read(query)).toEqual(first);
});

test("the salary table has the latest figure of each role and level, for a region", async () => {
  const { salaryTable } = await api.read(
    `{ salaryTable(filter: { text: "Amazon Engineer" }, region: "united-states") { role { slug } level { rank } salary { median year region { slug } } } }`,
  );
  const ladder = salaryTable.filter(({ level }: { level: object | null }) => level !== null);
  expect(
    ladder.map(({ level, salary }: { level: { rank: number }; salary: { median: number } }) => [
      level.rank,
      salary.median,
    ]),
  ).toEqual([
    [1, 120000],
    [2, 155000],
    [3, 220000],
    [4, 280000],
    [5, 360000],
  ]);
  expect(
    new Set(salaryTable.map(({ salary }: { salary: { region: { slug: string } } }) => salary.region.slug)),
  ).toEqual(new Set(["united-states"]));
  const pages = await api.read(
    "{ all: salaryTable(first: 1000) { salary { id } } second: salaryTable(first: 10, offset: 10) { salary { id } } }",
  );
  expect(pages.second).toEqual(pages.all.slice(10, 20));
});

test("the statistics are what the database counts", async () => {
  const { graphStatistics } = await api.read(
    `{ graphStatistics { components largestComponent concepts { kind count } relations { relation count } degrees { kind median most }
       coverage { kind field filled of } } }`,
  );
  const count = (kind: string) =>
    graphStatistics.concepts.find((entry: { kind: string }) => entry.kind === kind)?.count;
  expect(count("SKILL")).toBe(await counted("MATCH (n:Skill {status: 'PUBLISHED'}) RETURN count(n)"));
  const edges = graphStatistics.relations.find((entry: { relation: string }) => entry.relation === "REQUIRES")?.count;
  expect(edges).toBe(
    await counted(
      "MATCH (a:Concept {status: 'PUBLISHED'})-[r:REQUIRES]->(b:Concept {status: 'PUBLISHED'}) RETURN count(r)",
    ),
  );
  expect(graphStatistics.coverage).toContainEqual({
    kind: "ROLE",
    field: "summary",
    filled: await counted("MATCH (n:Role {status: 'PUBLISHED'}) RETURN count(n.summary)"),
    of: count("ROLE"),
  });
});

test("the shares of the matrix add up to at most one for each family", async () => {
  const { skillMatrix } = await api.read(
    "{ skillMatrix(top: false) { truncated cells { family { slug } group { slug } share roles } } }",
  );
  const sums = new Map<string, number>();
  for (const { family, share } of skillMatrix.cells) sums.set(family.slug, (sums.get(family.slug) ?? 0) + share);
  expect(sums.size).toBeGreaterThan(5);
  for (const sum of sums.values()) expect(sum).toBeLessThanOrEqual(1.000001);
});

test("skills that are required together say by how much more than chance, as lift and in bits", async () => {
  const { skill } = await api.read('{ skill(slug: "kubernetes") { similarSkills(first: 5) { lift pmi } } }');
  expect(skill.similarSkills).toHaveLength(5);
  for (const { lift, pmi } of skill.similarSkills) expect(2 ** pmi).toBeCloseTo(lift);
});
