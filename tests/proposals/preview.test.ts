import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import { loadSeed } from "../../seed/load.ts";
import { type AccessApi, Browser, startAccessApi } from "../support/access-api.ts";
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
let skills: string[];
let roles: string[];

beforeAll(async () => {
  own = await startThrowawayDatabase();
  await loadSeed(own.database);
  api = await startAccessApi(own);
  author = await person(own, api.address, "cleo", "CONTRIBUTOR");
  editor = await person(own, api.address, "ed", "EDITOR");
  const list = "query ($kind: ConceptKind!) { concepts(kinds: [$kind], first: 40) { nodes { id } } }";
  const ids = async (kind: string) =>
    (await editor.get(list, { kind })).concepts.nodes.map(({ id }: { id: string }) => id);
  [skills, roles] = [await ids("SKILL"), await ids("ROLE")];
}, DATABASE_START_MS);

afterAll(async () => {
  await api?.stop();
  await own?.stop();
}, 120_000);

const step = fc.record({
  what: fc.constantFrom("create", "rename", "require", "release", "relate", "transition", "retire", "merge", "level"),
  one: fc.nat(39),
  other: fc.nat(39),
  scale: fc.integer({ min: 1, max: 5 }),
  words: fc.string({ minLength: 1, maxLength: 20, unit: "grapheme-ascii" }).filter((words) => words.trim() !== ""),
});

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

const at = (ids: readonly string[], index: number) => ids[index % ids.length] ?? "";

function mutationOf({ what, one, other, scale, words }: Step): string {
  const [role, second, skill, another] = [at(roles, one), at(roles, other), at(skills, one), at(skills, other)];
  const text = JSON.stringify(words);
  return {
    create: `createSkill(input: { name: ${text}, skillKind: TOOL }) { id }`,
    rename: `updateSkill(id: "${skill}", patch: { name: ${text}, altNames: [${text}] }) { id }`,
    require: `setRequirement(holder: "${role}", skill: "${another}", input: { importance: ${scale}, rationale: ${text} }) { importance }`,
    release: `removeRequirement(holder: "${role}", skill: "${another}")`,
    relate: `setRelatedRole(role: "${role}", related: "${second}", input: { strength: ${scale / 5} }) { strength }`,
    transition: `setTransition(from: "${role}", to: "${second}", input: { difficulty: ${scale} }) { difficulty }`,
    retire: `deprecate(id: "${skill}", replacedBy: ["${another}"]) { id }`,
    merge: `merge(from: ["${skill}"], into: "${another}") { id }`,
    level: `createLevel(input: { name: ${text}, role: "${role}", rank: 1 }) { id }`,
  }[what];
}

/** Everything that readers see of what the steps are about, but for numbers of revisions and times. */
const EVERYTHING = `query ($skills: [ID!]!, $roles: [ID!]!, $text: String!) {
  skills: nodes(ids: $skills) { ... on Skill { ...common requiredBy { totalCount edges { importance rationale node { name } } } broader { name } } }
  roles: nodes(ids: $roles) { ... on Role { ...common
    levels { ...common rank }
    skills { totalCount edges { importance proficiency rationale node { slug } } }
    relatedRoles { edges { strength node { slug } } }
    transitions { edges { difficulty to { slug } } } } }
  lists: concepts(kinds: [SKILL, LEVEL], first: 100) { totalCount nodes { ...common } }
  tools: skills(filter: { kinds: [TOOL] }, first: 100) { totalCount nodes { slug } }
  search(text: $text, first: 10) { matched score concept { slug } }
}
fragment common on Concept { id slug name altNames summary status replacedBy { slug } mappings { code } }`;

async function seen(asking: Browser, steps: readonly Step[]): Promise<unknown> {
  return asking.get(EVERYTHING, { skills, roles, text: steps[0]?.words ?? "" });
}

test("what a preview shows is what publishing does, for any list of changes, and previewing leaves no trace", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
      const { createProposal } = await author.get('mutation { createProposal(title: "Any") { id } }');
      const { id } = createProposal;
      const before = await fingerprint(own.database);
      // Some steps make no sense together: what is refused is not in the proposal.
      for (const each of steps) await author.inside(id).ask(`mutation { ${mutationOf(each)} }`);
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
    { numRuns: 12 },
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
