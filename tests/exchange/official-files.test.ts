import { existsSync } from "node:fs";
import { expect, jest, test } from "@jest/globals";
import type { SourceContent } from "../../server/exchange/content.ts";
import { contentOf, countedBy } from "./reading.ts";

jest.setTimeout(120_000);

const DATA = "../shared/data";

/** Official files cannot be a part of the project: without them there is nothing to read. */
function official(folder: string, words: string, work: (path: string) => Promise<void>): void {
  const path = `${DATA}/${folder}`;
  if (existsSync(path)) test(words, () => work(path));
  else test.skip(`${words} (skipped: ${path} is missing)`, () => undefined);
}

function rowCounts({ nodes, edges }: SourceContent) {
  const rows = [...nodes.filter(({ derived }) => !derived), ...edges.filter(({ derived }) => !derived)];
  return countedBy(rows, (row) => ("node" in row ? row.node : row.edge));
}

official("esco", "the whole of ESCO 1.1.1 is read, and 76 rows that lead nowhere are reported", async (path) => {
  const content = await contentOf("esco", path);
  expect(rowCounts(content)).toEqual({
    ROLE_FAMILY: 619,
    SKILL_GROUP: 640,
    SKILL: 13_896,
    ROLE: 3_007,
    PART_OF: 609 + 643 - 7,
    IN_FAMILY: 3_007,
    RELATED_TO: 1_248 - 1,
    IN_GROUP: 13_448,
    BROADER: 6_565,
    REQUIRES: 123_855 - 67,
    RELATED_SKILL: 5_899 - 1,
  });
  expect(countedBy(content.faults, ({ file }) => file)).toEqual({
    "broaderRelationsOccPillar.csv": 1,
    "broaderRelationsSkillPillar.csv": 7,
    "occupationSkillRelations.csv": 67,
    "skillSkillRelations.csv": 1,
  });
});

official("onet", "the whole of O*NET 29.0 is read, with 137 occupations that have no ratings", async (path) => {
  const content = await contentOf("onet", path);
  expect(content.provenance).toMatchObject({ title: "O*NET 29.0 Database", year: 2024 });
  expect(content.faults).toEqual([]);
  const rated = content.edges.filter(({ edge, fields }) => edge === "REQUIRES" && fields.exactImportance !== undefined);
  // A row of importance for each, but for those that the source recommends not to use.
  expect(rated.length).toBe(61_530 / 2 + 58_014 / 2 - 19);
  const roles = content.nodes.filter(({ node }) => node === "ROLE");
  const withRatings = new Set(rated.map(({ from }) => from.key));
  expect([roles.length, roles.filter(({ key }) => !withRatings.has(key)).length]).toEqual([1_016, 137]);
  const requirements = content.edges.filter(({ edge }) => edge === "REQUIRES").length;
  expect(requirements - rated.length).toBe(32_470 + 17_806);
});

official("tabiya/sample", "a Tabiya taxonomy is read whole", async (path) => {
  const content = await contentOf("tabiya", path);
  expect(content.faults).toEqual([]);
  expect(rowCounts(content)).toMatchObject({
    ROLE_FAMILY: 624,
    SKILL_GROUP: 640,
    SKILL: 1_000,
    ROLE: 3_015,
    REQUIRES: 8_679,
  });
});
