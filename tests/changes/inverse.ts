import { expect, test } from "@jest/globals";
import { SEED_USER } from "../../server/access/user.rules.ts";
import { apply } from "../../server/changes/apply.ts";
import type { State } from "../../server/changes/change.ts";
import { commit } from "../../server/changes/commit.ts";
import { currentStates } from "../../server/changes/current.ts";
import { difference, inverse } from "../../server/changes/difference.ts";
import { validate } from "../../server/changes/validate.ts";
import type { Database } from "../../server/neo4j/connect.ts";
import { fingerprint } from "../support/throwaway-database.ts";
import { BASE, CASES, RESTORE } from "./inverse-cases.ts";

const EMPTY = "MATCH (n:Concept|Salary|GuideItem|Source|ExternalConcept) DETACH DELETE n";

/** Registers the tests of undoing, in the file that has a database to write to; they empty it first. */
export function testInverses(open: () => Database): void {
  test("the base of the changes to undo is written", async () => {
    const database = open();
    await database.define(EMPTY);
    expect(await write(database, BASE)).toBeGreaterThan(0);
  });

  test.each(CASES)("the inverse of %s gives the graph that was before", async (_what, wanted) => {
    const database = open();
    const before = await fingerprint(database);
    const states = validate(wanted);
    const changes = difference(await currentStates(database, states), states);
    expect(changes.length).toBeGreaterThan(0);
    try {
      await database.write((transaction) => apply(transaction, changes, new Date()));
      expect(await fingerprint(database)).not.toBe(before);
      await database.write((transaction) => apply(transaction, changes.map(inverse), new Date()));
      expect(await fingerprint(database)).toBe(before);
    } finally {
      // One failing case must not fail the next.
      for (const restored of RESTORE) await write(database, restored);
    }
  });
}

function write(database: Database, states: readonly State[]): Promise<number | null> {
  return commit(database, { actor: SEED_USER.id }, async () => states);
}
