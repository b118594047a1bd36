import { beforeAll, expect, test } from "@jest/globals";
import { readSeed, type SeedContent } from "../../seed/read.ts";

let seed: SeedContent;
let roles: SeedContent["roles"];

beforeAll(async () => {
  seed = await readSeed();
  ({ roles } = seed);
});

/** The slugs of the roles that lack something. */
const lacking = (has: (role: SeedContent["roles"][number]) => boolean) =>
  roles.filter((role) => !has(role)).map(({ slug }) => slug);

test("there are at least 45 roles in at least 8 families", () => {
  expect(roles.length).toBeGreaterThanOrEqual(45);
  expect(new Set(roles.map(({ family }) => family)).size).toBeGreaterThanOrEqual(8);
});

test("every role has a name of its own, a summary and a description", () => {
  expect(new Set(roles.map(({ name }) => name)).size).toBe(roles.length);
  expect(lacking(({ summary }) => (summary ?? "").length >= 40)).toEqual([]);
  expect(lacking(({ description }) => (description ?? "").length >= 100)).toEqual([]);
});

test("every role has three to five levels with years that rise and focus areas", () => {
  expect(lacking(({ levels }) => levels.length >= 3 && levels.length <= 5)).toEqual([]);
  expect(lacking(({ levels }) => levels.every(({ focusAreas }) => (focusAreas ?? []).length >= 1))).toEqual([]);
  expect(lacking(({ levels }) => levels.every(({ minYears }) => minYears !== undefined))).toEqual([]);
  const rises = (years: number[]) => years.every((year, index) => index === 0 || year > (years[index - 1] ?? 0));
  expect(lacking(({ levels }) => rises(levels.map(({ minYears }) => minYears ?? -1)))).toEqual([]);
});

test("every role requires at least 12 skills, each with importance and proficiency, none twice", () => {
  expect(lacking(({ requirements }) => requirements.length >= 12)).toEqual([]);
  const graded = (value: number | undefined) => value !== undefined && value >= 1 && value <= 5;
  expect(
    lacking(({ requirements }) => requirements.every((entry) => graded(entry.importance) && graded(entry.proficiency))),
  ).toEqual([]);
  expect(
    lacking(({ requirements }) => new Set(requirements.map(({ skill }) => skill)).size === requirements.length),
  ).toEqual([]);
});

test("requirements tell important from less important", () => {
  expect(lacking(({ requirements }) => new Set(requirements.map(({ importance }) => importance)).size >= 3)).toEqual(
    [],
  );
});

test("every role is related to others, with a reason, seen from either end; no pair is given twice", () => {
  const pairs = roles.flatMap(({ slug, relatedRoles = [] }) =>
    relatedRoles.map(({ role }) => [slug, role].toSorted().join(" ")),
  );
  const related = new Set(pairs.flatMap((pair) => pair.split(" ")));
  expect(lacking(({ slug }) => related.has(slug))).toEqual([]);
  expect(pairs.filter((pair, index) => pairs.indexOf(pair) !== index)).toEqual([]);
  expect(lacking(({ relatedRoles = [] }) => relatedRoles.every(({ rationale }) => rationale.length >= 30))).toEqual([]);
});

test("every role has curated moves out, with difficulty, months and a reason", () => {
  expect(lacking(({ transitions = [] }) => transitions.length >= 1)).toEqual([]);
  expect(
    lacking(({ transitions = [] }) =>
      transitions.every(
        ({ difficulty, months, rationale }) =>
          difficulty >= 1 && difficulty <= 5 && (months ?? 0) > 0 && rationale.length >= 30,
      ),
    ),
  ).toEqual([]);
});

test("harder moves do not take less time on average", () => {
  const all = roles.flatMap(({ transitions = [] }) => transitions);
  const averages = [1, 2, 3, 4, 5].flatMap((difficulty) => {
    const months = all.filter((move) => move.difficulty === difficulty).map((move) => move.months ?? 0);
    return months.length > 0 ? [months.reduce((sum, value) => sum + value, 0) / months.length] : [];
  });
  expect(averages).toEqual(averages.toSorted((a, b) => a - b));
});

test("every role says what it is about in a guide of several sections and is mapped to another taxonomy", () => {
  expect(lacking(({ guide }) => Object.keys(guide).length >= 5)).toEqual([]);
  expect(lacking(({ mappings = [] }) => mappings.length >= 1)).toEqual([]);
});

const ROUTES = [
  ["it-support-specialist", "site-reliability-engineer"],
  ["data-analyst", "machine-learning-engineer"],
] as const;

test.each(ROUTES)("curated moves lead from %s to %s in several steps", (from, to) => {
  const route = shortestRoute(from, to);
  expect(route?.at(-1)).toBe(to);
  expect(route?.length).toBeGreaterThanOrEqual(3);
});

/** Breadth first over the curated moves. */
function shortestRoute(from: string, to: string): string[] | undefined {
  const moves = new Map(roles.map(({ slug, transitions = [] }) => [slug, transitions.map((move) => move.to)]));
  const seen = new Set<string>([from]);
  for (const routes = [[from]]; routes.length > 0; ) {
    const route = routes.shift() ?? [];
    const last = route.at(-1) ?? "";
    if (last === to) return route;
    const next = (moves.get(last) ?? []).filter((slug) => !seen.has(slug));
    for (const slug of next) seen.add(slug);
    routes.push(...next.map((slug) => [...route, slug]));
  }
  return undefined;
}
