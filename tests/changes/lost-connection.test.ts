import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { commit } from "../../server/changes/commit.ts";
import { createdConcept, updatedConcept } from "../../server/changes/concept-plan.ts";
import { connect, type Database } from "../../server/neo4j/connect.ts";
import { type Cut, type CuttingProxy, startCuttingProxy } from "../support/cutting-proxy.ts";
import {
  DATABASE_START_MS,
  revisionNumbers,
  startThrowawayDatabase,
  type ThrowawayDatabase,
} from "../support/throwaway-database.ts";
import { ADA, ensureUsers, skill, write } from "../support/writes.ts";

let own: ThrowawayDatabase;
let proxy: CuttingProxy;
let database: Database;

beforeAll(async () => {
  own = await startThrowawayDatabase();
  await ensureUsers(own.database);
  await write(own.database, [skill("Edited one", "one"), skill("Edited two", "two")]);
  proxy = await startCuttingProxy(own.address);
  database = connect(proxy.address);
}, DATABASE_START_MS);

afterAll(async () => {
  await database?.close();
  await proxy?.stop();
  await own?.stop();
}, DATABASE_START_MS);

const author = { actor: ADA.id };
const edit = (id: string, summary: string) =>
  commit(database, author, (graph) => updatedConcept(graph, "SKILL", id, { summary }));
const create = (id: string) =>
  commit(database, author, (graph) => createdConcept(graph, "SKILL", id, { name: id, skillKind: "TOOL" }));
const relate = (id: string) =>
  commit(database, author, async () => [{ edge: "RELATED_SKILL", from: "one", to: id, fields: {} }]);

interface Tried {
  /** What only this write can have put into the log. */
  readonly mark: string;
  readonly outcome: PromiseSettledResult<number | null>;
}

/** Writes of every kind at the same time, with the connection cut somewhere in them. */
async function turn(index: number, cut: Cut): Promise<Tried[]> {
  proxy.cutAt(1 + (index % 7), cut);
  const marks = [`first ${index}.`, `second ${index}.`, `made-${index}`];
  const [first = "", second = "", made = ""] = marks;
  const outcomes = await Promise.allSettled([edit("one", first), edit("two", second), create(made)]);
  return outcomes.map((outcome, at) => ({ mark: marks[at] ?? "", outcome }));
}

test.each<Cut>(["before it is heard", "before it is answered"])(
  "connections cut in the middle of commits, %s: acknowledged writes survive, and none happens twice",
  async (cut) => {
    const offset = cut === "before it is heard" ? 0 : 100;
    const tried: Tried[] = [];
    for (let index = 0; index < 28; index += 1) tried.push(...(await turn(offset + index, cut)));
    proxy.cutAt(Number.POSITIVE_INFINITY, cut);
    expect(proxy.cuts).toBeGreaterThan(20);
    for (const { mark, outcome } of tried) {
      const rows = await own.run("MATCH (c:Change) WHERE c.after CONTAINS $mark RETURN c.revision AS revision", {
        mark: JSON.stringify(mark),
      });
      if (outcome.status === "fulfilled") expect(rows).toEqual([{ revision: outcome.value }]);
      else expect(rows.length).toBeLessThanOrEqual(1);
    }
    const numbers = await revisionNumbers(own.database);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(tried.filter(({ outcome }) => outcome.status === "fulfilled").length).toBeGreaterThan(tried.length / 2);
  },
  120_000,
);

test("after all that, what is written is written, and read back at once", async () => {
  const number = await edit("one", "In the end");
  await relate("two");
  expect(number).toBe((await revisionNumbers(own.database)).at(-2));
  expect(await own.run("MATCH (n:Skill {id: 'one'}) RETURN n.summary AS summary")).toEqual([{ summary: "In the end" }]);
});
