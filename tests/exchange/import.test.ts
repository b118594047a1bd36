import { afterAll, beforeAll, beforeEach, expect, jest, test } from "@jest/globals";
import { commit } from "../../server/changes/commit.ts";
import { reverted } from "../../server/changes/revert.ts";
import { applyImport, importUser } from "../../server/exchange/import-source.ts";
import {
  fingerprint,
  revisionNumbers,
  startThrowawayDatabase,
  type ThrowawayDatabase,
} from "../support/throwaway-database.ts";
import { ADA } from "../support/writes.ts";
import { asEditor, choices, concept, empty, importEsco, tryEsco } from "./importing.ts";
import { contentOf, fixture } from "./reading.ts";

// The first import makes the database plan every statement.
jest.setTimeout(120_000);

let throwaway: ThrowawayDatabase;

beforeAll(async () => {
  throwaway = await startThrowawayDatabase();
}, 120_000);
beforeEach(() => empty(throwaway));
afterAll(() => throwaway.stop(), 60_000);

const CREATED = { created: 37, updated: 0, unchanged: 0, deprecated: 0, skipped: 9 };

test("a dry run says what would be created and changes nothing; the import does just that, as one revision", async () => {
  const before = await fingerprint(throwaway.database);
  const dry = await tryEsco(throwaway, "1.1");
  expect(dry.summary).toEqual(CREATED);
  expect(dry.counts).toContainEqual({
    what: "REQUIRES",
    created: 7,
    updated: 0,
    unchanged: 0,
    deprecated: 0,
    skipped: 0,
  });
  expect(await fingerprint(throwaway.database)).toBe(before);
  const { report, revision } = await importEsco(throwaway, "1.1");
  expect(report).toEqual(dry);
  expect(revision).toBe(1);
  expect(await concept(throwaway, "lighthouse keeper")).toMatchObject({
    kind: "ROLE",
    slug: "lighthouse-keeper",
    edges: [
      "IN_FAMILY Keepers of lighthouses",
      "MATCHES ESCO:0110.1",
      "RELATED_TO lighthouse apprentice",
      "REQUIRES Breton",
      "REQUIRES be patient",
      "REQUIRES optics",
      "REQUIRES polish lenses",
    ],
  });
});

test("the graph has as many nodes and edges as the files have rows, but for those that are reported", async () => {
  const { report } = await importEsco(throwaway, "1.1");
  const [{ nodes } = {}] = await throwaway.run("MATCH (n:Concept) RETURN count(n) AS nodes");
  const [{ edges } = {}] = await throwaway.run("MATCH (:Concept)-[r]->(:Concept) RETURN count(r) AS edges");
  const rows = { concepts: 4 + 3 + 8 + 3, hierarchy: 6 + 7, requirements: 11, pairs: 4 };
  const total = Object.values(rows).reduce((sum, count) => sum + count);
  const quiet = report.quiet.reduce((sum, { rows: count }) => sum + count, 0);
  // The apprentice's group is in its own row, which is counted as the role.
  const fromColumns = 1;
  expect(Number(nodes) + Number(edges) - fromColumns).toBe(total - report.faults.total - quiet);
});

test("importing the same again makes no revision, and reverting takes all of it back", async () => {
  const before = await fingerprint(throwaway.database);
  await importEsco(throwaway, "1.1");
  const again = await importEsco(throwaway, "1.1");
  expect(again.revision).toBeNull();
  expect(again.report.summary).toEqual({ ...CREATED, created: 0, unchanged: CREATED.created });
  await commit(throwaway.database, { actor: ADA.id, reverts: 1 }, (graph) => reverted(graph, 1));
  expect(await fingerprint(throwaway.database)).toBe(before);
  // Taking an import back is no word on its content: importing anew makes all of it again.
  expect((await importEsco(throwaway, "1.1")).report.summary).toEqual(CREATED);
  expect(await revisionNumbers(throwaway.database)).toEqual([1, 2, 3]);
});

test("what is there already is found by its code, or else by its name, and is not made twice", async () => {
  await asEditor(
    throwaway,
    {
      node: "SKILL",
      id: "optics",
      fields: { slug: "optics", name: "Optics", skillKind: "KNOWLEDGE", summary: "Ours." },
    },
    { node: "ROLE", id: "keeper", fields: { slug: "keeper", name: "Keeper" } },
    { node: "EXTERNAL_CONCEPT", id: "ESCO:0110.1", fields: { scheme: "ESCO", code: "0110.1" } },
    { edge: "MATCHES", from: "keeper", to: "ESCO:0110.1", fields: { match: "EXACT" } },
  );
  const { report } = await importEsco(throwaway, "1.1");
  expect(report.foundByName.items).toMatchObject([
    { name: "optics", file: "skills_en.csv", candidates: [{ id: "optics" }] },
  ]);
  expect(await concept(throwaway, "Keeper")).toMatchObject({
    id: "keeper",
    slug: "keeper",
    altNames: ["keeper of a lighthouse", "lamp lighter"],
  });
  expect(await concept(throwaway, "Optics")).toMatchObject({ id: "optics", summary: "Ours." });
  expect(report.conflicts.items).toContainEqual(
    expect.objectContaining({ what: "SKILL", field: "summary", ours: "Ours.", actor: "Ada", resolution: "ours" }),
  );
});

test("what is nearly the same is listed; a decision says that it is the same, or whose value a field gets", async () => {
  await asEditor(throwaway, {
    node: "SKILL",
    id: "gears",
    fields: { slug: "gears", name: "Gears, mend", skillKind: "ACTIVITY", summary: "Ours." },
  });
  const [near] = (await tryEsco(throwaway, "1.1")).nearDuplicates.items;
  expect(near).toMatchObject({ name: "mend gears", candidates: [{ id: "gears", why: "the same words" }] });
  const matches = { [near?.key ?? ""]: "gears" };
  const asked = await tryEsco(throwaway, "1.1", { policy: "ASK", decisions: { matches, conflicts: {} } });
  expect(asked.refusal).toBe("There are conflicts that nobody has decided.");
  expect(asked.conflicts.items).toMatchObject([{ key: "SKILL gears name", resolution: null }]);
  const decisions = { matches, conflicts: { "SKILL gears name": "theirs" as const } };
  await importEsco(throwaway, "1.1", { policy: "ASK", decisions });
  expect(await concept(throwaway, "mend gears")).toMatchObject({ id: "gears", summary: "Ours." });
});

test("a decision for a concept that is not there is refused", async () => {
  const decisions = { matches: { "http://data.europa.eu/esco/skill/gears": "nobody" }, conflicts: {} };
  await expect(tryEsco(throwaway, "1.1", { decisions })).rejects.toThrow("The decisions do not fit the graph");
});

test("a cancelled import says so and changes nothing", async () => {
  const before = await fingerprint(throwaway.database);
  const content = await contentOf("esco", fixture("esco-1.1"));
  const stop = new AbortController();
  const watch = { signal: stop.signal, progress: () => stop.abort() };
  const actor = await importUser(throwaway.database);
  const work = applyImport(throwaway.database, content, choices(), actor, watch);
  await expect(work).rejects.toThrow("The import was cancelled: nothing was changed.");
  expect(await fingerprint(throwaway.database)).toBe(before);
  expect(await revisionNumbers(throwaway.database)).toEqual([]);
});
