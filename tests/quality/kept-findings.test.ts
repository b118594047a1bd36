import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import { loadSeed } from "../../seed/load.ts";
import { keysOf } from "../../server/concept/concept.rules.ts";
import { RULES, type RuleName, ruleOf } from "../../server/quality/catalogue.ts";
import { findingsIn, findingsOnce, knownFindings } from "../../server/quality/findings.ts";
import { type AccessApi, startAccessApi } from "../support/access-api.ts";
import { anyWrite, mutationOf, type WriteTargets, writeTargets } from "../support/any-writes.ts";
import { type Person, person } from "../support/people.ts";
import { DATABASE_START_MS, startThrowawayDatabase, type ThrowawayDatabase } from "../support/throwaway-database.ts";

let own: ThrowawayDatabase;
let api: AccessApi;
let editor: Person;
let targets: WriteTargets;

beforeAll(async () => {
  own = await startThrowawayDatabase();
  await loadSeed(own.database);
  api = await startAccessApi(own);
  editor = await person(own, api.address, "ed", "EDITOR");
  targets = await writeTargets(editor);
}, DATABASE_START_MS);

afterAll(async () => {
  await api?.stop();
  await own?.stop();
}, 120_000);

const everyRule = keysOf(RULES);

async function keptFindings() {
  return findingsOnce(own.database, await knownFindings(own.database), everyRule);
}

/** The rules whose findings a write leaves as they were, so that nobody reads them again. */
async function keptOver(write: string): Promise<readonly RuleName[]> {
  const before = await keptFindings();
  await editor.get(`mutation { ${write} }`);
  const { byRule } = await knownFindings(own.database);
  const kept = await Promise.all(everyRule.map((rule) => byRule.get(rule)));
  return everyRule.filter((_, index) => before[index] === kept[index]);
}

test("what is kept of earlier findings is what all rules find, whatever was written meanwhile", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyWrite, { minLength: 1, maxLength: 4 }), async (writes) => {
      await keptFindings();
      // Some are refused, as a level without a role's name would be: then nothing has changed.
      for (const write of writes) await editor.ask(`mutation { ${mutationOf(write, targets)} }`);
      expect(await keptFindings()).toEqual(await findingsIn(own.database));
    }),
    { numRuns: 25 },
  );
}, 240_000);

test("only the rules that read what was written look again", async () => {
  const [role = "", skill = ""] = [targets.roles[0], targets.skills[0]];
  const summary = await keptOver(`updateSkill(id: "${skill}", patch: { summary: "Said anew." }) { id }`);
  expect(summary).toEqual(everyRule);
  const set = (importance: number) =>
    `setRequirement(holder: "${role}", skill: "${skill}", input: { importance: ${importance} }) { importance }`;
  await editor.get(`mutation { ${set(2)} }`);
  expect(await keptOver(set(3))).toEqual(everyRule);
  const renamed = await keptOver(`updateSkill(id: "${skill}", patch: { name: "Called anew" }) { id }`);
  expect(renamed).toEqual([]);
});

test("the words of every rule name what it reads, and nothing that changes without the log", () => {
  for (const rule of everyRule) {
    const { words } = ruleOf(rule);
    expect([...words].filter((word) => ["updatedAt", "revision", "createdAt", "searchName"].includes(word))).toEqual(
      [],
    );
    expect(words.size).toBeGreaterThan(5);
  }
});
