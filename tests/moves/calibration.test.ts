import "reflect-metadata";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { report } from "../../server/moves/calibrate-command.ts";
import { calibrate, thresholdsOf } from "../../server/moves/calibration.ts";
import { DEFAULT_THRESHOLDS } from "../../server/moves/constants.ts";
import type { Database } from "../../server/neo4j/connect.ts";
import { type Assembled, assemble } from "../../server/projection/assemble.ts";
import { loadRecords } from "../../server/projection/load.ts";
import { connectToGuide } from "../support/guide-database.ts";
import { role, tinyGraph } from "./tiny-graph.ts";

let database: Database;
let guide: Assembled;

beforeAll(async () => {
  database = connectToGuide();
  guide = await assemble(await loadRecords(database, () => undefined));
});
afterAll(() => database.close());

test("the guide's own families say from where on a move is viable", () => {
  const calibration = calibrate(guide.arrays);
  expect(calibration.calibrated).toBe(true);
  expect(calibration.pairs).toBeGreaterThan(100);
  for (const { mean, threshold } of [calibration.similarity, calibration.feasibility]) {
    expect(threshold).toBeGreaterThan(0);
    expect(threshold).toBeLessThan(mean);
  }
});

test("a graph without families gets the default thresholds", async () => {
  const { arrays } = await tinyGraph({ skills: [], roles: [role("a"), role("b")] });
  expect(thresholdsOf(calibrate(arrays))).toEqual(DEFAULT_THRESHOLDS);
  expect(report(arrays)).toContain("the default thresholds hold");
});

test("the report says what was compared, and that learning takes about as long as curators state", () => {
  const text = report(guide.arrays);
  expect(text).toMatch(/Compared \d+ pairs of roles of one family\./);
  const middle = Number(/half below ([\d.]+)/.exec(text)?.[1]);
  expect(middle).toBeGreaterThan(0.7);
  expect(middle).toBeLessThan(1.4);
});
