import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { commit } from "../../server/changes/commit.ts";
import { updatedConcept } from "../../server/changes/concept-plan.ts";
import { connect, type Database } from "../../server/neo4j/connect.ts";
import { relayed } from "../support/relayed-database.ts";
import {
  DATABASE_START_MS,
  revisionNumbers,
  startThrowawayDatabase,
  type ThrowawayDatabase,
} from "../support/throwaway-database.ts";
import { ADA, BEN, ensureUsers, skill, write } from "../support/writes.ts";

let own: ThrowawayDatabase;
let other: Database;

beforeAll(async () => {
  own = await startThrowawayDatabase();
  await ensureUsers(own.database);
  await write(
    own.database,
    ["A", "B", "C", "D"].map((name) => skill(name, name.toLowerCase())),
  );
  other = connect(own.address);
}, DATABASE_START_MS);

afterAll(async () => {
  await other?.close();
  await own?.stop();
}, DATABASE_START_MS);

type Patch = Parameters<typeof updatedConcept>[3];
const edit = (database: Database, id: string, patch: Patch, author: object = {}) =>
  commit(database, { actor: ADA.id, ...author }, (graph) => updatedConcept(graph, "SKILL", id, patch));

/** The same database, with a note of what is asked of it. */
function noting(database: Database): { noted: Database; calls: string[] } {
  const calls: string[] = [];
  const noted: Database = {
    ...relayed(database),
    read: (statement, parameters) => {
      calls.push(`read ${statement.name}`);
      return database.read(statement, parameters);
    },
    writeOnce: (statement, parameters) => {
      calls.push(`write ${statement.name}`);
      return database.writeOnce(statement, parameters);
    },
    write: (work) => {
      calls.push("transaction");
      return database.write(work);
    },
  };
  return { noted, calls };
}

async function lastNumber(): Promise<number> {
  return (await revisionNumbers(own.database)).at(-1) ?? 0;
}

test("edits that arrive while another one is at work take two round trips together, and a revision each", async () => {
  const { noted, calls } = noting(own.database);
  await edit(noted, "a", { summary: "So that the last number is known" });
  calls.length = 0;
  const before = await lastNumber();
  const numbers = await Promise.all(["a", "b", "c", "d"].map((id) => edit(noted, id, { summary: `Of ${id}` })));
  const roundTrips = ["read current SKILL", "write append edits"];
  expect(calls).toEqual([...roundTrips, ...roundTrips]);
  expect(numbers).toEqual([1, 2, 3, 4].map((step) => before + step));
  const rows = await own.run(
    `MATCH (n:Skill) MATCH (r:Revision {number: n.revision})-[:BY]->(u:User) MATCH (c:Change {revision: r.number})
     RETURN n.id + ' ' + n.summary + ' ' + u.name + ' ' + r.size + ' ' + r.kinds[0] + ' ' + c.after AS one ORDER BY one`,
  );
  expect(rows.map(({ one }) => one)).toEqual(
    ["a", "b", "c", "d"].map((id) => `${id} Of ${id} Ada 1 SKILL {"summary":"Of ${id}"}`),
  );
});

test("of edits that arrive together each keeps its own outcome", async () => {
  const before = await lastNumber();
  const [fine, nothing, faulty, unknown, stale, nobody, last] = await Promise.allSettled([
    edit(own.database, "a", { summary: "Fine" }),
    edit(own.database, "b", { summary: "Of b" }),
    edit(own.database, "c", { name: " " }),
    edit(own.database, "nowhere", { summary: "Lost" }),
    edit(own.database, "d", { summary: "Stale" }, { expectedRevision: 1 }),
    edit(own.database, "c", { summary: "By nobody" }, { actor: "nobody" }),
    edit(own.database, "b", { summary: "Last" }),
  ]);
  const code = (result: PromiseSettledResult<unknown> | undefined) =>
    result?.status === "rejected" ? (result.reason.extensions?.code ?? result.reason.message) : result?.value;
  expect([code(nothing), code(faulty), code(unknown), code(stale)]).toEqual([
    null,
    "BAD_USER_INPUT",
    "NOT_FOUND",
    "CONFLICT",
  ]);
  expect(code(nobody)).toContain("no user nobody");
  expect([code(fine), code(last)].sort()).toEqual([before + 1, before + 2]);
});

test("edits of the same concepts, from two processes at once, make one unbroken story of each field", async () => {
  const before = await lastNumber();
  const databases = [own.database, other];
  const wanted = Array.from({ length: 60 }, (_, turn) => {
    const [id, field] = [["a", "b", "c"][turn % 3] ?? "a", turn % 2 === 0 ? "summary" : "description"];
    const actor = turn % 4 < 2 ? ADA.id : BEN.id;
    return edit(databases[turn % 2] ?? other, id, { [field]: `Turn ${turn}` }, { actor });
  });
  const numbers = (await Promise.all(wanted)).toSorted((one, two) => Number(one) - Number(two));
  expect(numbers).toEqual(Array.from({ length: 60 }, (_, step) => before + 1 + step));
  const changes = await own.run(
    "MATCH (c:Change) WHERE c.kind = 'SKILL' RETURN c.conceptId AS id, c.before AS before, c.after AS after ORDER BY c.revision, c.index",
  );
  const stories = new Map<unknown, Record<string, unknown>>();
  for (const { id, before: was, after } of changes) {
    const story = stories.get(id) ?? {};
    for (const [field, value] of Object.entries(fieldsIn(was))) expect(story[field] ?? null).toEqual(value);
    stories.set(id, Object.assign(story, fieldsIn(after)));
  }
  for (const id of ["a", "b", "c", "d"]) {
    const [row] = await own.run("MATCH (n:Skill {id: $id}) RETURN n.summary AS summary, n.description AS description", {
      id,
    });
    const { summary = null, description = null } = stories.get(id) ?? {};
    expect(row).toEqual({ summary, description });
  }
}, 120_000);

function fieldsIn(json: unknown): Record<string, unknown> {
  return typeof json === "string" ? JSON.parse(json) : {};
}
