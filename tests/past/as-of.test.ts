import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import { loadSeed } from "../../seed/load.ts";
import { MOST_LATER_CHANGES } from "../../server/past/past-graph.ts";
import { type AccessApi, Browser, startAccessApi } from "../support/access-api.ts";
import {
  anyWrite,
  mutationOf,
  WRITTEN_ABOUT,
  type WriteTargets,
  withExactFinds,
  writeTargets,
} from "../support/any-writes.ts";
import { post } from "../support/api.ts";
import { type Person, person } from "../support/people.ts";
import {
  DATABASE_START_MS,
  fingerprint,
  startThrowawayDatabase,
  type ThrowawayDatabase,
} from "../support/throwaway-database.ts";

let own: ThrowawayDatabase;
let api: AccessApi;
let editor: Person;
let reader: Person;
let skills: WriteTargets["skills"];
let roles: WriteTargets["roles"];

beforeAll(async () => {
  own = await startThrowawayDatabase();
  await loadSeed(own.database);
  api = await startAccessApi(own);
  editor = await person(own, api.address, "ed", "EDITOR");
  reader = await person(own, api.address, "vic", "VIEWER");
  ({ skills, roles } = await writeTargets(reader));
}, DATABASE_START_MS);

afterAll(async () => {
  await api?.stop();
  await own?.stop();
}, 120_000);

function asOf(revision: number | string, more: Record<string, string> = {}): Browser {
  return new Browser(api.address, { authorization: `Bearer ${reader.token}`, "x-as-of": String(revision), ...more });
}

/** What analysts compare between two dates; `updatedAt` shows that times go back too. */
const MEASURED = `query ($role: ID!) {
  graphStatistics { revision concepts { kind count } relations { relation count } components coverage { kind field filled of } }
  skillDemand(first: 20) { skill { slug name revision updatedAt } roleCount }
  communities(of: SKILLS, first: 3) { name size }
  salaryTable(first: 20) { role { slug } salary { low high } }
  skillMatrix { revision cells { family { slug } group { slug } share roles } }
  neighborhood(of: [$role]) { revision nodes { slug name degree } edges { from to relation weight } }
  roles(first: 3, orderBy: { field: NAME }) { nodes { slug similarRoles(first: 3) { similarity role { slug } } } }
}`;

async function seen(asking: Browser): Promise<unknown> {
  const role = roles[0];
  const measured = await asking.get(MEASURED, { role });
  // Which edge is named first is nobody's concern.
  measured.neighborhood.edges.sort((a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return { measured, written: withExactFinds(await asking.get(WRITTEN_ABOUT, { skills, roles, text: "data" })) };
}

async function latest(): Promise<number> {
  return (await reader.get("{ graphStatistics { revision } }")).graphStatistics.revision;
}

test("after any writes, every query can be answered as of the revision before them, and asking leaves no trace", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyWrite, { minLength: 1, maxLength: 8 }), async (writes) => {
      const [revision, before] = [await latest(), await seen(reader)];
      for (const each of writes) await editor.ask(`mutation { ${mutationOf(each, { skills, roles })} }`);
      const after = await fingerprint(own.database);
      expect(await seen(asOf(revision))).toEqual(before);
      expect(await fingerprint(own.database)).toBe(after);
    }),
    { numRuns: 6, endOnFailure: true },
  );
}, 280_000);

test("an answer says as of which revision it is, and what was then is not there later", async () => {
  const before = await latest();
  await editor.get('mutation { createSkill(input: { name: "Later skill", skillKind: TOOL }) { id } }');
  const ask = '{ skill(slug: "later-skill") { name } }';
  expect(await reader.get(ask)).toEqual({ skill: { name: "Later skill" } });
  const answer = await post(api.address, JSON.stringify({ query: ask }), {
    authorization: `Bearer ${reader.token}`,
    "x-as-of": String(before),
  });
  expect(JSON.parse(answer.text)).toMatchObject({ data: { skill: null }, extensions: { asOf: before } });
});

test.each([
  ["0", {}, "x-as-of: must be the number of a revision, from 1"],
  ["two", {}, "x-as-of: must be the number of a revision, from 1"],
  ["99999999", {}, "x-as-of: there is no revision 99999999 yet"],
  ["1", { "x-proposal": "p" }, "x-as-of: does not go together with x-proposal: leave one out"],
])("as of %s with %j is refused: %s", async (revision, more, message) => {
  const { errors } = await asOf(revision, more).ask("{ graphStatistics { revision } }");
  // A proposal is looked for first, and readers may see none.
  if ("x-proposal" in more) expect(errors[0]?.extensions.code).toMatch(/FORBIDDEN|BAD_USER_INPUT/);
  else expect(errors[0]).toMatchObject({ message, extensions: { code: "BAD_USER_INPUT" } });
});

test("what was cannot be changed, and strangers may not hold up editors", async () => {
  const headers = { authorization: `Bearer ${editor.token}`, "x-as-of": "1" };
  const write = 'mutation { createSkill(input: { name: "Never", skillKind: TOOL }) { id } }';
  expect((await new Browser(api.address, headers).ask(write)).errors[0]?.message).toBe(
    "What was cannot be changed: leave x-as-of out.",
  );
  const stranger = await post(api.address, JSON.stringify({ query: "{ __typename }" }), { "x-as-of": "1" });
  expect([stranger.status, stranger.errors[0]?.extensions.code]).toEqual([401, "UNAUTHENTICATED"]);
});

test("a revision that lies too far back is refused with the numbers", async () => {
  const before = await latest();
  await own.run("MATCH (r:Revision {number: $before}) SET r.size = $size", { before, size: MOST_LATER_CHANGES + 1 });
  const { errors } = await asOf(before - 1).ask("{ graphStatistics { revision } }");
  expect(errors[0]?.extensions).toMatchObject({ code: "TOO_COMPLEX", limit: MOST_LATER_CHANGES });
});
