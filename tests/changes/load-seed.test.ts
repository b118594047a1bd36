import { afterAll, expect, test } from "@jest/globals";
import { connectToGuide } from "../support/guide-database.ts";
import { fingerprint, revisionNumbers } from "../support/throwaway-database.ts";

const loads = process.env.TEST_SEED_LOADS;
const proof = loads ? test : test.skip;
const reason = loads ? "" : " (skipped: this database was not loaded by tests/support/start-database.mjs)";

const database = connectToGuide();

afterAll(() => database.close());

proof(`loading the seed twice makes one revision, and the second time changes nothing${reason}`, async () => {
  expect(JSON.parse(loads ?? "null")).toEqual([1, null]);
  expect(await revisionNumbers(database)).toEqual([1]);
});

test("the same graph has the same fingerprint", async () => {
  expect(await fingerprint(database)).toBe(await fingerprint(database));
});
