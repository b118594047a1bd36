import "reflect-metadata";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { keysOf } from "../../server/concept/concept.rules.ts";
import { RULES, type RuleName, ruleOf } from "../../server/quality/catalogue.ts";
import { findingsAround, findingsIn } from "../../server/quality/findings.ts";
import { qualityImpact } from "../../server/quality/impact.ts";
import { DATABASE_START_MS, startThrowawayDatabase, type ThrowawayDatabase } from "../support/throwaway-database.ts";
import { CASES, type Case } from "./cases.ts";

let own: ThrowawayDatabase;

beforeAll(async () => {
  own = await startThrowawayDatabase();
}, DATABASE_START_MS);
afterAll(() => own?.stop(), 60_000);
beforeEach(() => own.run("MATCH (n) DETACH DELETE n"));

const KINDS: Readonly<Record<string, string>> = {
  Role: "ROLE",
  RoleFamily: "ROLE_FAMILY",
  Level: "LEVEL",
  Skill: "SKILL",
  SkillGroup: "SKILL_GROUP",
  Region: "REGION",
};

/** Faults of this kind cannot be written through the API: they are what other programs, and other times, leave behind. */
async function make({ concepts, names = {}, edges = "" }: Case): Promise<void> {
  const created = Object.entries(concepts).map(([id, label]) => {
    const name = names[id] ?? id;
    return `CREATE (${id}:Concept:${label} {id: '${id}', kind: '${KINDS[label]}', name: '${name}', nameKey: '${name.toLowerCase()}', status: 'PUBLISHED'})`;
  });
  await own.run([...created, edges].join("\n"));
}

const everywhere = async (rule: RuleName) => (await ruleOf(rule).everywhere(own.database)).found;
const sorted = (lists: readonly (readonly string[])[]) => lists.map((ids) => ids.join(" ")).toSorted();

describe.each(CASES)("$rule", (one) => {
  test(`finds ${one.title}`, async () => {
    await make(one);
    const found = await everywhere(one.rule);
    expect(sorted(found.map(({ concepts }) => concepts))).toEqual(sorted(one.found));
    if (one.says) expect(found[0]?.message).toContain(one.says);
  });

  test("finds the same from any concept that a finding is about", async () => {
    await make(one);
    const found = await everywhere(one.rule);
    for (const finding of found)
      for (const id of finding.concepts)
        expect(await ruleOf(one.rule).around(own.database, [id])).toContainEqual(finding);
  });
});

test("every rule has a case in which it finds something", () => {
  const covered = new Set(CASES.filter(({ found }) => found.length > 0).map(({ rule }) => rule));
  expect(keysOf(RULES).filter((rule) => !covered.has(rule))).toEqual([]);
});

test("a finding keeps its id whatever else changes, and its concepts come in any order", async () => {
  await make({ rule: "NO_FAMILY", title: "", concepts: { a: "Role" }, found: [] });
  const ids = async () => (await findingsIn(own.database)).flatMap(({ findings }) => findings.map(({ id }) => id));
  const before = await ids();
  await own.run("MATCH (n {id: 'a'}) SET n.name = 'Another', n.nameKey = 'another'");
  expect(await ids()).toEqual(before);
  expect(before.length).toBeGreaterThan(2);
});

test("an open transaction can be compared with the published graph: what changes break, and what they mend", async () => {
  await make({ rule: "NO_FAMILY", title: "", concepts: { a: "Role", f: "RoleFamily", l: "Level" }, found: [] });
  await own.run("MATCH (a {id: 'a'}), (l {id: 'l'}) SET l.rank = 1 CREATE (a)-[:HAS_LEVEL]->(l)");
  const before = await findingsAround(own.database, ["a"]);
  const edit = {
    name: "edit",
    cypher: `MATCH (a {id: 'a'}), (f {id: 'f'}), (l {id: 'l'})
      CREATE (a)-[:IN_FAMILY]->(f) SET l.rank = 2 RETURN 1 AS one`,
    read: () => 1,
  };
  const impact = await own.database
    .write(async (transaction) => {
      await transaction.write(edit);
      const found = await qualityImpact(own.database, transaction, ["a", "f", "l"]);
      throw Object.assign(new Error("rolled back"), { found });
    })
    .catch((error: { found: Awaited<ReturnType<typeof qualityImpact>> }) => error.found);
  expect(impact.fixed.map(({ rule }) => rule)).toEqual(["NO_FAMILY", "EMPTY_GROUP"]);
  expect(impact.broken.map(({ rule, concepts }) => [rule, concepts])).toEqual([["LADDER_GAP", ["l", "a"]]]);
  expect(await findingsAround(own.database, ["a"])).toEqual(before);
});
