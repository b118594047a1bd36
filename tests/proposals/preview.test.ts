import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import { loadSeed } from "../../seed/load.ts";
import { type AccessApi, Browser, startAccessApi } from "../support/access-api.ts";
import {
  type AnyWrite,
  anyWrite,
  mutationOf,
  WRITTEN_ABOUT,
  type WriteTargets,
  withExactFinds,
  writeTargets,
} from "../support/any-writes.ts";
import { type Person, person } from "../support/people.ts";
import {
  DATABASE_START_MS,
  fingerprint,
  startThrowawayDatabase,
  type ThrowawayDatabase,
} from "../support/throwaway-database.ts";

let own: ThrowawayDatabase;
let api: AccessApi;
let author: Person;
let editor: Person;
let skills: WriteTargets["skills"];
let roles: WriteTargets["roles"];

beforeAll(async () => {
  own = await startThrowawayDatabase();
  await loadSeed(own.database);
  api = await startAccessApi(own);
  author = await person(own, api.address, "cleo", "CONTRIBUTOR");
  editor = await person(own, api.address, "ed", "EDITOR");
  ({ skills, roles } = await writeTargets(editor));
}, DATABASE_START_MS);

afterAll(async () => {
  await api?.stop();
  await own?.stop();
}, 120_000);

async function seen(asking: Browser, steps: readonly AnyWrite[]): Promise<unknown> {
  return withExactFinds(await asking.get(WRITTEN_ABOUT, { skills, roles, text: steps[0]?.words ?? "" }));
}

test("what a preview shows is what publishing does, for any list of changes, and previewing leaves no trace", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyWrite, { minLength: 1, maxLength: 6 }), async (steps) => {
      const { createProposal } = await author.get('mutation { createProposal(title: "Any") { id } }');
      const { id } = createProposal;
      const before = await fingerprint(own.database);
      // Some steps make no sense together: what is refused is not in the proposal.
      for (const each of steps) await author.inside(id).ask(`mutation { ${mutationOf(each, { skills, roles })} }`);
      const { proposal } = await author.get(`{ proposal(id: "${id}") { size } }`);
      const preview = await seen(author.inside(id), steps);
      expect(await fingerprint(own.database)).toBe(before);
      if (proposal.size === 0) return;
      await author.get(`mutation { submitProposal(id: "${id}") { id } }`);
      await editor.get(`mutation { reviewProposal(id: "${id}", decision: APPROVE) { id } }`);
      const published = await editor.get(`mutation { publishProposal(id: "${id}") { number size } }`);
      expect(published.publishProposal.size).toBe(proposal.size);
      expect(await seen(author, steps)).toEqual(preview);
    }),
    { numRuns: 8, endOnFailure: true },
  );
}, 280_000);

test("a proposal and its preview survive a restart of the product", async () => {
  const { createProposal } = await author.get('mutation { createProposal(title: "Kept") { id } }');
  const inside = author.inside(createProposal.id);
  await inside.get('mutation { createSkill(input: { name: "Kept skill", skillKind: TOOL }) { id } }');
  const ask = '{ skill(slug: "kept-skill") { id name status } }';
  const before = await inside.get(ask);
  await api.stop();
  api = await startAccessApi(own);
  const headers = { authorization: `Bearer ${author.token}`, "x-proposal": createProposal.id };
  expect(await new Browser(api.address, headers).get(ask)).toEqual(before);
});
