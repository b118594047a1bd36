import "reflect-metadata";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Database } from "../../server/neo4j/connect.ts";
import { number, text } from "../../server/neo4j/row.ts";
import { statement } from "../../server/neo4j/statement.ts";
import { bytesOf, columnsOf } from "../../server/projection/arrays.ts";
import { type Assembled, assemble } from "../../server/projection/assemble.ts";
import { loadRecords } from "../../server/projection/load.ts";
import { connectToGuide } from "../support/guide-database.ts";
import { contentOf, listOf, requirementsOf } from "./content.ts";

const COUNTS = statement(
  "counts of the guide",
  `UNWIND ['Role', 'Level', 'Skill', 'LearningOption', 'RoleFamily', 'Region'] AS label
   MATCH (n:$(label)) RETURN label, count(n) AS total`,
  (row) => [text(row, "label"), number(row, "total")] as const,
);
const ROLE_REQUIREMENTS = statement(
  "requirements of a role",
  `MATCH (r:Role {slug: 'backend-engineer'})-[q:REQUIRES]->(s:Skill) RETURN s.slug AS slug, q.importance AS importance`,
  (row) => [text(row, "slug"), number(row, "importance")] as const,
);

let database: Database;
let guide: Assembled;

beforeAll(async () => {
  database = connectToGuide();
  guide = await assemble(await loadRecords(database, () => undefined));
});
afterAll(() => database.close());

function roleNumber(slug: string): number {
  return guide.concepts.roles.bySlug(slug) ?? -1;
}

test("everything of the guide is in it, numbered by slug", async () => {
  const { roles, positions, skills, options, families, regions } = guide.concepts;
  const counts = Object.fromEntries(await database.read(COUNTS));
  expect([roles.size, skills.size, options.size, families.size, regions.size]).toEqual([
    counts.Role,
    counts.Skill,
    counts.LearningOption,
    counts.RoleFamily,
    counts.Region,
  ]);
  expect(positions.size).toBe((counts.Role ?? 0) + (counts.Level ?? 0));
  const slugs = skills.items.map(({ slug }) => slug);
  expect(slugs).toEqual(slugs.toSorted());
});

test("a role as a whole requires what its edges say", async () => {
  const { arrays, concepts } = guide;
  const position = arrays.roleStart[roleNumber("backend-engineer")] ?? -1;
  const found = [...requirementsOf(arrays, position)].map(([skill, { importance }]) => [
    concepts.skills.at(skill).slug,
    importance,
  ]);
  expect(new Map(found as [string, number][])).toEqual(new Map(await database.read(ROLE_REQUIREMENTS)));
});

test("a level inherits what its role requires, and what it states itself wins", () => {
  const { arrays, concepts } = guide;
  const role = requirementsOf(arrays, arrays.roleStart[roleNumber("backend-engineer")] ?? -1);
  const junior = requirementsOf(arrays, concepts.positions.bySlug("junior-backend-engineer") ?? -1);
  const sql = concepts.skills.bySlug("sql") ?? -1;
  const redis = concepts.skills.bySlug("redis") ?? -1;
  expect(role.get(sql)?.proficiency).toBe(4);
  expect(junior.get(sql)?.proficiency).toBe(2);
  expect(junior.get(redis)).toEqual(role.get(redis));
  expect([...role.keys()].every((skill) => junior.has(skill))).toBe(true);
});

test("the inverted index leads back to every requirement", () => {
  const { arrays } = guide;
  let found = 0;
  for (let skill = 0; skill + 1 < arrays.holderStart.length; skill += 1)
    for (let at = arrays.holderStart[skill] ?? 0; at < (arrays.holderStart[skill + 1] ?? 0); at += 1) {
      const entry = arrays.holderEntry[at] ?? -1;
      expect(arrays.requiredSkill[entry]).toBe(skill);
      const position = arrays.holder[at] ?? -1;
      expect(entry >= (arrays.requirementStart[position] ?? 0)).toBe(true);
      expect(entry < (arrays.requirementStart[position + 1] ?? 0)).toBe(true);
      found += 1;
    }
  expect(found).toBe(arrays.requiredSkill.length);
});

test("a ladder leads up, also to a ladder of another role", () => {
  const { arrays, concepts } = guide;
  const senior = concepts.positions.bySlug("senior-backend-engineer") ?? -1;
  const next = listOf(arrays.stepStart, arrays.stepTo, senior).map((position) => concepts.positions.at(position).slug);
  expect(next.sort()).toEqual(["associate-engineering-manager", "lead-backend-engineer"]);
});

test("the arrays are small and shared between threads", () => {
  expect(bytesOf(guide.arrays)).toBeLessThan(4_000_000);
  for (const [, column] of columnsOf(guide.arrays)) expect(column.buffer).toBeInstanceOf(SharedArrayBuffer);
});

test("loading says how far it is, and the same graph gives the same arrays", async () => {
  const seen = new Set<string>();
  const again = await assemble(await loadRecords(database, (what) => seen.add(what)));
  expect([...seen].sort()).toEqual(["families", "learning options", "regions", "roles", "skill groups", "skills"]);
  expect(contentOf(again)).toEqual(contentOf(guide));
});
