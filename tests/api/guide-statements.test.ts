import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type Api, startApi } from "../support/api.ts";
import { GUIDE_QUERY } from "../support/guide-query.ts";

let api: Api;

beforeAll(async () => {
  api = await startApi();
});

afterAll(() => api.stop());

/** One for each relation the query names, by the type it starts from; a role without specializations is not asked about theirs. */
const STATEMENTS_OF_A_GUIDE = 32;
const WITHOUT_SPECIALIZATIONS = 27;

test("the whole guide takes 32 statements, none more often than the query has places for it", async () => {
  const names = await api.statementsOf(GUIDE_QUERY, { slug: "amazon-engineer" });
  expect(names).toHaveLength(STATEMENTS_OF_A_GUIDE);
  // At most three: the role, its levels and its specializations all have requirements, for example.
  const times = Object.fromEntries(names.map((name) => [name, names.filter((other) => other === name).length]));
  expect(Object.entries(times).filter(([, count]) => count > 3)).toEqual([]);
});

test("the number depends neither on how many levels a role has nor on how many skills", async () => {
  const { roles } = await api.read(
    "{ roles(first: 100) { nodes { slug specializations { slug } levels { slug } skills { totalCount } } } }",
  );
  const plain = roles.nodes.filter((role: Sized) => role.specializations.length === 0).toSorted(bySize);
  const [smallest, largest] = [plain[0], plain.at(-1)];
  expect(largest.levels.length).toBeGreaterThan(smallest.levels.length);
  expect(largest.skills.totalCount).not.toBe(smallest.skills.totalCount);
  for (const { slug } of [smallest, largest])
    expect(await api.statementsOf(GUIDE_QUERY, { slug })).toHaveLength(WITHOUT_SPECIALIZATIONS);
});

interface Sized {
  specializations: unknown[];
  levels: unknown[];
  skills: { totalCount: number };
}

function bySize(a: Sized, b: Sized): number {
  return a.levels.length - b.levels.length || a.skills.totalCount - b.skills.totalCount;
}

test("one statement answers a relation for every owner at the same depth", async () => {
  const names = await api.statementsOf(
    "{ roles(first: 50) { nodes { family { slug } levels { skills(first: 5) { nodes { groups { slug } } } salaries { median } } } } }",
  );
  expect(names).toHaveLength(["roles", "family", "levels", "skills", "groups", "salaries"].length);
  expect(new Set(names).size).toBe(names.length);
});

test("aliases of the same field at the same depth share one statement", async () => {
  const aliases = Array.from({ length: 20 }, (_, n) => `a${n}: role(slug: "amazon-engineer") { family { slug } }`);
  expect(await api.statementsOf(`{ ${aliases.join(" ")} }`)).toHaveLength(["role", "family"].length);
});

test("requests do not share what they loaded", async () => {
  const query = '{ role(slug: "amazon-engineer") { name } }';
  expect(await api.statementsOf(query)).toHaveLength(1);
  expect(await api.statementsOf(query)).toHaveLength(1);
});
