import { afterAll, beforeAll, beforeEach, expect, jest, test } from "@jest/globals";
import type { State } from "../../server/changes/change.ts";
import { keyOf, type NodeKey } from "../../server/changes/change.ts";
import { currentStates } from "../../server/changes/current.ts";
import { startThrowawayDatabase, type ThrowawayDatabase } from "../support/throwaway-database.ts";
import { asEditor, concept, empty, importEsco, tryEsco } from "./importing.ts";

// The first import makes the database plan every statement.
jest.setTimeout(120_000);

let throwaway: ThrowawayDatabase;

beforeAll(async () => {
  throwaway = await startThrowawayDatabase();
}, 120_000);
beforeEach(async () => {
  await empty(throwaway);
  await importEsco(throwaway, "1.1");
});
afterAll(() => throwaway.stop(), 60_000);

async function idOf(name: string): Promise<string> {
  return String((await concept(throwaway, name)).id);
}

/** What an editor makes of a node: the fields that are given change. */
async function edited(name: string, fields: object): Promise<State> {
  const { id, kind } = await concept(throwaway, name);
  const key: NodeKey = { node: kind === "ROLE" ? "ROLE" : "SKILL", id: String(id) };
  return { ...key, fields: { ...(await currentStates(throwaway.database, [key])).get(keyOf(key)), ...fields } };
}

test("a release changes what the source wrote, field by field", async () => {
  const { report, revision } = await importEsco(throwaway, "1.2");
  expect(revision).toBe(2);
  expect(report.conflicts.total).toBe(0);
  expect(report.changes.items).toContainEqual(
    expect.objectContaining({
      name: "polish lenses",
      field: "summary",
      before: "Polish the lenses of a lamp, so that they are clear.",
      after: "Polish the lenses of a lamp until nobody sees them.",
    }),
  );
  expect(await concept(throwaway, "polish lenses")).toMatchObject({ altNames: ["lens polishing", "clean lenses"] });
  expect((await concept(throwaway, "lighthouse keeper")).edges).toEqual([
    "IN_FAMILY Keepers of lighthouses",
    "MATCHES ESCO:0110.1",
    // A release without a single row of a relation says nothing about it.
    "RELATED_TO lighthouse apprentice",
    "REQUIRES Breton",
    "REQUIRES lamps of today",
    "REQUIRES optics",
    "REQUIRES polish lenses",
  ]);
  // A code may change from release to release; the address does not, and the new code is added.
  expect((await concept(throwaway, "machine mender")).edges).toContain("MATCHES ESCO:2511.9");
});

test("what a release no longer has or uses is deprecated, with what replaces it", async () => {
  const { report } = await importEsco(throwaway, "1.2");
  expect(report.deprecated.items).toMatchObject([
    { name: "lighthouse apprentice", replacedBy: ["lighthouse keeper"] },
    { name: "mend gears", replacedBy: ['use "hand, tools"'] },
  ]);
  expect(await concept(throwaway, "lighthouse apprentice")).toMatchObject({ status: "DEPRECATED" });
  expect((await concept(throwaway, "lighthouse apprentice")).edges).toContain("REPLACED_BY lighthouse keeper");
  expect(await concept(throwaway, "Keepers of lighthouses")).toMatchObject({ status: "PUBLISHED" });
});

test("going back to the release before takes it into use again", async () => {
  await importEsco(throwaway, "1.2");
  await importEsco(throwaway, "1.1");
  const apprentice = await concept(throwaway, "lighthouse apprentice");
  expect(apprentice.status).toBe("PUBLISHED");
  expect(apprentice.edges).not.toContain("REPLACED_BY lighthouse keeper");
  expect(await concept(throwaway, "lamps of today")).toMatchObject({ status: "DEPRECATED" });
});

test("what an editor changed stays, is reported each time, and makes no revision", async () => {
  await asEditor(
    throwaway,
    await edited("polish lenses", { summary: "By hand.", altNames: ["lens polishing", "ours"] }),
  );
  const { report } = await importEsco(throwaway, "1.2");
  expect(report.conflicts.items).toMatchObject([
    { name: "polish lenses", field: "summary", ours: "By hand.", actor: "Ada", revision: 2, resolution: "ours" },
  ]);
  expect(await concept(throwaway, "polish lenses")).toMatchObject({
    summary: "By hand.",
    altNames: ["lens polishing", "ours", "clean lenses"],
  });
  const again = await importEsco(throwaway, "1.2");
  expect(again.revision).toBeNull();
  expect(again.report.conflicts.total).toBe(1);
});

test("an editor's value is no conflict as long as the source has not changed its own", async () => {
  await asEditor(throwaway, await edited("polish lenses", { summary: "By hand." }));
  const { report, revision } = await importEsco(throwaway, "1.1");
  expect([report.conflicts.total, revision]).toEqual([0, null]);
});

test("the policy may be to take the source's value", async () => {
  await asEditor(throwaway, await edited("polish lenses", { summary: "By hand." }));
  await importEsco(throwaway, "1.2", { policy: "TAKE_THEIRS" });
  expect((await concept(throwaway, "polish lenses")).summary).toBe(
    "Polish the lenses of a lamp until nobody sees them.",
  );
});

test("an edge that an editor removed is not made again, and one that an editor changed stays as a whole", async () => {
  const keeper = await idOf("lighthouse keeper");
  const polish = await idOf("polish lenses");
  await asEditor(
    throwaway,
    { edge: "REQUIRES", from: keeper, to: await idOf("Breton"), fields: null },
    { edge: "REQUIRES", from: keeper, to: polish, fields: { importance: 5, stated: "essential", rationale: "Dark." } },
  );
  const { report, revision } = await importEsco(throwaway, "1.1");
  expect(revision).toBeNull();
  expect(report.conflicts.items).toMatchObject([
    { what: "REQUIRES", otherName: "Breton", field: "*", actor: "Ada", resolution: "ours" },
  ]);
});

test("an edge and a concept that an editor added stay when a release has neither", async () => {
  const keeper = await idOf("lighthouse keeper");
  await asEditor(
    throwaway,
    { node: "SKILL", id: "foghorn", fields: { slug: "foghorn", name: "Foghorn", skillKind: "TOOL" } },
    { edge: "REQUIRES", from: keeper, to: "foghorn", fields: { importance: 3 } },
  );
  await importEsco(throwaway, "1.2");
  expect((await concept(throwaway, "lighthouse keeper")).edges).toContain("REQUIRES Foghorn");
  expect(await concept(throwaway, "Foghorn")).toMatchObject({ status: "PUBLISHED" });
});

test("a concept that an editor deleted is not made again", async () => {
  const breton = await idOf("Breton");
  const around = await throwaway.run(
    "MATCH (:Concept {id: $id})-[r]-() RETURN type(r) AS edge, startNode(r).id AS from, endNode(r).id AS to",
    { id: breton },
  );
  const edges = around.map(({ edge, from, to }) => {
    if (edge !== "REQUIRES" && edge !== "MATCHES" && edge !== "CITES") throw new Error(`unexpected ${edge}`);
    return { edge, from: String(from), to: String(to), fields: null } as const;
  });
  await asEditor(throwaway, { node: "SKILL", id: breton, fields: null }, ...edges);
  const { report, revision } = await importEsco(throwaway, "1.1");
  expect(revision).toBeNull();
  expect(report.conflicts.items).toMatchObject([{ what: "SKILL", name: "Breton", field: "*", resolution: "ours" }]);
});

test("an editor's choice of family stays", async () => {
  const keeper = await idOf("lighthouse keeper");
  await asEditor(
    throwaway,
    { edge: "IN_FAMILY", from: keeper, to: await idOf("Keepers of lighthouses"), fields: null },
    { edge: "IN_FAMILY", from: keeper, to: await idOf("Makers"), fields: {} },
  );
  expect((await importEsco(throwaway, "1.2")).report.conflicts.items).toContainEqual(
    expect.objectContaining({ what: "IN_FAMILY", name: "lighthouse keeper", resolution: "ours" }),
  );
  expect((await concept(throwaway, "lighthouse keeper")).edges).toContain("IN_FAMILY Makers");
});

test("a source that lacks most of what it had is not applied unless that is meant", async () => {
  const cut = await tryEsco(throwaway, "cut", { missing: "DEPRECATE_FEW" });
  expect(cut.deprecated.total).toBe(8);
  expect(cut.refusal).toContain("8 of 12 concepts are no longer in the source");
  await expect(importEsco(throwaway, "cut", { missing: "DEPRECATE_FEW" })).rejects.toThrow("say so if that is meant");
  expect((await tryEsco(throwaway, "cut", { missing: "KEEP" })).deprecated.total).toBe(0);
  expect((await tryEsco(throwaway, "cut")).refusal).toBeNull();
  expect((await tryEsco(throwaway, "1.2", { missing: "DEPRECATE_FEW" })).refusal).toBeNull();
});
