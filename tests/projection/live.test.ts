import "reflect-metadata";
import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import { loadSeed } from "../../seed/load.ts";
import type { State } from "../../server/changes/change.ts";
import { RevisionLog } from "../../server/feed/revision-log.ts";
import type { Database } from "../../server/neo4j/connect.ts";
import { text } from "../../server/neo4j/row.ts";
import { statement } from "../../server/neo4j/statement.ts";
import { assemble } from "../../server/projection/assemble.ts";
import { LiveProjection } from "../../server/projection/live-projection.ts";
import { loadRecords } from "../../server/projection/load.ts";
import { relayed } from "../support/relayed-database.ts";
import { startThrowawayDatabase, type ThrowawayDatabase } from "../support/throwaway-database.ts";
import { ensureUsers, write } from "../support/writes.ts";
import { contentOf, requirementsOf } from "./content.ts";

let own: ThrowawayDatabase;
let log: RevisionLog;
const projections: LiveProjection[] = [];
const ids: Record<string, string[]> = {};

const IDS = statement("ids by kind", "MATCH (n:Concept) RETURN n.kind AS kind, n.id AS id ORDER BY n.slug", (row) => ({
  kind: text(row, "kind"),
  id: text(row, "id"),
}));

beforeAll(async () => {
  own = await startThrowawayDatabase();
  await loadSeed(own.database);
  await ensureUsers(own.database);
  log = new RevisionLog(own.database);
  log.start();
  for (const { kind, id } of await own.database.read(IDS)) ids[kind] = [...(ids[kind] ?? []), id];
}, 120_000);
afterEach(() => Promise.all(projections.splice(0).map((projection) => projection.stop())));
afterAll(async () => {
  await log.close();
  await own.stop();
}, 120_000);

function follow(database: Database = own.database, longestWait = 60_000): LiveProjection {
  const projection = new LiveProjection(database, log, { longestWait });
  projections.push(projection);
  return projection;
}

function id(kind: string, pick: number): string {
  const all = ids[kind] ?? [];
  return all[pick % all.length] ?? "";
}

const pick = fc.nat({ max: 100_000 });
const scale = fc.integer({ min: 1, max: 5 });
const status = fc.constantFrom("PUBLISHED", "DEPRECATED");

/** Whatever editors do that the projection shows. */
const edits: fc.Arbitrary<State> = fc.oneof(
  fc
    .record({
      kind: fc.constantFrom("ROLE", "LEVEL"),
      holder: pick,
      skill: pick,
      importance: scale,
      proficiency: fc.option(scale),
    })
    .map(
      ({ kind, holder, skill, ...fields }): State => ({
        edge: "REQUIRES",
        from: id(kind, holder),
        to: id("SKILL", skill),
        fields,
      }),
    ),
  fc
    .record({ role: pick, skill: pick })
    .map(
      ({ role, skill }): State => ({ edge: "REQUIRES", from: id("ROLE", role), to: id("SKILL", skill), fields: null }),
    ),
  fc
    .record({ from: pick, to: pick, difficulty: scale, months: fc.option(fc.integer({ min: 1, max: 30 })) })
    .filter(({ from, to }) => id("ROLE", from) !== id("ROLE", to))
    .map(
      ({ from, to, ...fields }): State => ({
        edge: "TRANSITIONS_TO",
        from: id("ROLE", from),
        to: id("ROLE", to),
        fields,
      }),
    ),
  fc
    .record({ from: pick, to: pick })
    .map(
      ({ from, to }): State => ({ edge: "TRANSITIONS_TO", from: id("ROLE", from), to: id("ROLE", to), fields: null }),
    ),
  fc.record({ option: pick, skill: pick, proficiency: scale }).map(
    ({ option, skill, ...fields }): State => ({
      edge: "TEACHES",
      from: id("LEARNING_OPTION", option),
      to: id("SKILL", skill),
      fields,
    }),
  ),
  fc
    .record({ skill: pick, broader: pick })
    .filter(({ skill, broader }) => skill % 400 > broader % 400)
    .map(
      ({ skill, broader }): State => ({
        edge: "BROADER",
        from: id("SKILL", skill % 400),
        to: id("SKILL", broader % 400),
        fields: null,
      }),
    ),
);

/** Nodes are changed as a whole by what the writing side makes of it; here one field of what is stored. */
const renames = fc.record({
  kind: fc.constantFrom("Role", "Level", "Skill", "LearningOption"),
  which: pick,
  status,
  suffix: pick,
});

async function rename({
  kind,
  which,
  status: wanted,
  suffix,
}: {
  kind: string;
  which: number;
  status: string;
  suffix: number;
}) {
  const node = { Role: "ROLE", Level: "LEVEL", Skill: "SKILL", LearningOption: "LEARNING_OPTION" }[kind] ?? "";
  const target = id(node, which);
  const [current] = await own.run("MATCH (n:Concept {id: $target}) RETURN n {.*} AS n", { target });
  const {
    kind: _k,
    createdAt: _c,
    updatedAt: _u,
    revision: _r,
    id: _i,
    nameKey: _n,
    searchName: _s,
    searchAltNames: _a,
    ...fields
  } = (current?.n ?? {}) as Record<string, unknown>;
  const name = `${String(fields.name).split(" #")[0]} #${suffix}`;
  return {
    node,
    id: target,
    fields: { ...fields, name, status: wanted, slug: `${String(fields.slug).split("-x-")[0]}-x-${suffix}` },
  } as State;
}

test("after any small changes the version is the one that a fresh load would make", async () => {
  const projection = follow();
  const first = await projection.current();
  let serial = first.serial;
  await fc.assert(
    fc.asyncProperty(
      fc.array(edits, { minLength: 1, maxLength: 6 }),
      fc.array(renames, { maxLength: 2 }),
      async (states, named) => {
        const distinct = new Map(states.map((state) => [JSON.stringify({ ...state, fields: 0 }), state]));
        const nodes = new Map(
          (await Promise.all(named.map(rename))).map((state) => [JSON.stringify({ ...state, fields: 0 }), state]),
        );
        const revision = await write(own.database, [...distinct.values(), ...nodes.values()]).catch(() => null);
        const version = await projection.current();
        if (revision !== null) expect(version.revision).toBeGreaterThanOrEqual(revision);
        expect(version.serial - serial).toBeLessThanOrEqual(1);
        serial = version.serial;
        const fresh = await assemble(await loadRecords(own.database, () => undefined));
        expect(contentOf(version)).toEqual(contentOf(fresh));
      },
    ),
    { numRuns: 12, endOnFailure: true },
  );
}, 120_000);

test("what this process has written is seen by whoever asks next", async () => {
  const projection = follow();
  await projection.current();
  for (let turn = 0; turn < 10; turn += 1) {
    const importance = (turn % 5) + 1;
    const [role, skill] = [id("ROLE", 3), id("SKILL", 7)];
    await write(own.database, [
      { edge: "REQUIRES", from: role, to: skill, fields: { importance, proficiency: 1 + (turn % 2) } },
    ]);
    const { arrays, concepts } = await projection.current();
    const position = arrays.roleStart[concepts.roles.byId(role) ?? -1] ?? -1;
    expect(requirementsOf(arrays, position).get(concepts.skills.byId(skill) ?? -1)?.importance).toBe(importance);
  }
}, 120_000);

test("a change that nothing of it shows moves the revision and nothing else", async () => {
  const projection = follow();
  const before = await projection.current();
  const revision = await write(own.database, [
    {
      node: "GUIDE_ITEM",
      id: "an-item",
      owner: id("ROLE", 0),
      fields: { section: "PROS", order: 99, body: "It is quiet." },
    },
  ]);
  const after = await projection.current();
  expect(after.revision).toBe(revision);
  expect(after.arrays).toBe(before.arrays);
  expect(after.serial).toBe(before.serial);
});

test("a large change is read as a whole", async () => {
  const projection = follow();
  await projection.current();
  const skills = Array.from(
    { length: 900 },
    (_, at): State => ({
      node: "SKILL",
      id: `many-${at}`,
      fields: { name: `Many ${at}`, slug: `many-${at}`, skillKind: "KNOWLEDGE" },
    }),
  );
  const revision = await write(own.database, skills);
  const version = await projection.current();
  expect(version.revision).toBeGreaterThanOrEqual(revision);
  expect(version.concepts.skills.bySlug("many-899")).toBeDefined();
  expect(contentOf(version)).toEqual(contentOf(await assemble(await loadRecords(own.database, () => undefined))));
}, 120_000);

test("who asks while it cannot be loaded is told when to come back, and is answered once it can", async () => {
  let away = true;
  const gone = () => Promise.reject(new Error("the database is away"));
  const database: Database = {
    ...relayed(own.database),
    read: (query, parameters) => (away ? gone() : own.database.read(query, parameters)),
  };
  const projection = follow(database, 300);
  await expect(projection.current()).rejects.toMatchObject({
    extensions: { code: "UNAVAILABLE", retryAfterSeconds: expect.any(Number) },
  });
  away = false;
  await expect(follow(database).current()).resolves.toBeDefined();
});
