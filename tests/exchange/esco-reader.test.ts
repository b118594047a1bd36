import { expect, test } from "@jest/globals";
import { contentOf, countedBy, edgeFields, edgesOf, fixture, nodeNamed } from "./reading.ts";

const ESCO = "http://data.europa.eu/esco/";

test("ESCO's files become roles, families, skills, groups and the edges between them", async () => {
  const content = await contentOf("esco", fixture("esco-1.1"));
  expect(
    countedBy(
      content.nodes.filter(({ derived }) => !derived),
      ({ node }) => node,
    ),
  ).toEqual({
    ROLE_FAMILY: 4,
    SKILL_GROUP: 3,
    SKILL: 7,
    ROLE: 3,
  });
  expect(edgesOf(content, "IN_FAMILY")).toEqual([
    "lighthouse keeper > Keepers of lighthouses",
    "machine mender > Makers of machines",
    // Its row in the hierarchy leads to the occupation above it; its own row names the group.
    "lighthouse apprentice > Keepers of lighthouses",
  ]);
  expect(edgesOf(content, "RELATED_TO")).toEqual(["lighthouse apprentice > lighthouse keeper"]);
  expect(edgesOf(content, "IN_GROUP")).toContain("optics > engineering");
  expect(edgeFields(content, "lighthouse keeper", "polish lenses")).toEqual({ importance: 4, stated: "essential" });
  expect(edgeFields(content, "lighthouse keeper", "Breton")).toEqual({ importance: 2, stated: "optional" });
});

test("bare line ends in quotes, odd blanks, repeated names, leading zeros and a mark at the start are taken as they are meant", async () => {
  const content = await contentOf("esco", fixture("esco-1.1"));
  expect(nodeNamed(content, "polish lenses").fields.altNames).toEqual(["lens polishing", "shine lenses"]);
  expect(nodeNamed(content, "lighthouse keeper").fields.altNames).toEqual(["keeper of a lighthouse", "lamp lighter"]);
  expect(nodeNamed(content, 'use "hand, tools"').fields.summary).toBe("Use hand tools.");
  expect(nodeNamed(content, "optics").fields.summary).toBe("What light does, and why.\n\nExcludes music.");
  expect(nodeNamed(content, "Keepers of the peace").fields.summary).toBe(
    "People who keep the peace.\nIncluded are:\n01 Lighthouses",
  );
  expect(nodeNamed(content, "lighthouse keeper").mappings).toEqual([
    { scheme: "ESCO", code: "0110.1", uri: `${ESCO}occupation/keeper`, match: "EXACT" },
  ]);
  expect(nodeNamed(content, "Keepers of lighthouses").mappings[0]).toMatchObject({ scheme: "ISCO-08", code: "01" });
  expect(nodeNamed(content, "engineering").mappings[0]).toMatchObject({ scheme: "ISCED-F", code: "07" });
});

test("what sort a skill is comes from its type, its reuse and the collections", async () => {
  const content = await contentOf("esco", fixture("esco-1.1"));
  const kinds = ["optics", "mend gears", "be patient", "Breton", "wind clocks"].map(
    (name) => nodeNamed(content, name).fields.skillKind,
  );
  expect(kinds).toEqual(["KNOWLEDGE", "ACTIVITY", "SOFT", "LANGUAGE", "ACTIVITY"]);
});

test("every row that cannot be taken is reported with its file, line, column and reason", async () => {
  const { faults, quiet } = await contentOf("esco", fixture("esco-1.1"));
  const line = ({ file, line, column, reason }: (typeof faults)[number]) => `${file}:${line} ${column}: ${reason}`;
  expect(faults.map(line)).toEqual([
    "skills_en.csv:18 preferredLabel: must not be blank",
    `broaderRelationsOccPillar.csv:7 conceptUri: leads from ${ESCO}occupation/missing, which is not there`,
    `broaderRelationsSkillPillar.csv:3 conceptUri: leads from ${ESCO}skill/g-gone, which is not there`,
    `occupationSkillRelations.csv:9 null: ${ESCO}occupation/mender and ${ESCO}skill/tools are joined already, occupationSkillRelations.csv, line 8`,
    'occupationSkillRelations.csv:10 relationType: is neither essential nor optional, but "recommended"',
    `occupationSkillRelations.csv:11 occupationUri: leads from ${ESCO}occupation/missing, which is not there`,
    `occupationSkillRelations.csv:12 skillUri: leads to ${ESCO}skill/nameless, which is not there`,
    `skillSkillRelations.csv:4 null: leads from ${ESCO}skill/tools to itself`,
    `broaderRelationsSkillPillar.csv:8 null: ${ESCO}skill/tools would be above itself in the hierarchy`,
  ]);
  expect(quiet).toEqual([
    { file: "skillSkillRelations.csv", reason: "says from the other end what another row says", rows: 1 },
  ]);
});

test("later releases are read by the names of their columns, and say what they no longer use", async () => {
  const content = await contentOf("esco", fixture("esco-1.2"), [], "1.2");
  expect(content.provenance).toMatchObject({ key: "esco", title: "ESCO classification v1.2" });
  expect(content.faults).toEqual([]);
  expect(nodeNamed(content, "lighthouse keeper").fields.altNames).toEqual(["keeper of a lighthouse", "lamp lighter"]);
  expect(nodeNamed(content, "mend gears").retired).toBe(true);
  expect(Object.fromEntries(content.replacements)).toEqual({
    [`${ESCO}occupation/apprentice`]: [`${ESCO}occupation/keeper`],
    [`${ESCO}skill/gears`]: [`${ESCO}skill/tools`],
  });
});

test("tables can be left out; an unknown one, and a folder that is no ESCO, are refused", async () => {
  const content = await contentOf("esco", fixture("esco-1.1"), ["skillSkillRelations"]);
  expect(edgesOf(content, "RELATED_SKILL")).toEqual([]);
  expect(content.partial).toBe(true);
  await expect(contentOf("esco", fixture("esco-1.1"), ["salaries"])).rejects.toThrow(
    "has no table salaries to leave out",
  );
  await expect(contentOf("esco", fixture("onet"))).rejects.toThrow(
    "It has no occupations_en.csv and no skills_en.csv.",
  );
  await expect(contentOf("esco", fixture("nowhere"))).rejects.toThrow("cannot be read as a folder");
});
