import { expect, test } from "@jest/globals";
import { contentOf, countedBy, edgeFields, edgesOf, fixture, nodeNamed } from "./reading.ts";

test("Tabiya's nine files become roles, families, skills, groups and the edges between them", async () => {
  const content = await contentOf("tabiya", fixture("tabiya"));
  expect(content.provenance).toMatchObject({
    key: "tabiya 11111111-0000-4000-8000-000000000001",
    title: "Coast taxonomy CO-en v1.0.0",
    version: "v1.0.0",
  });
  expect(
    countedBy(
      content.nodes.filter(({ derived }) => !derived),
      ({ node }) => node,
    ),
  ).toEqual({
    ROLE_FAMILY: 3,
    SKILL_GROUP: 1,
    SKILL: 2,
    ROLE: 3,
  });
  expect(edgesOf(content, "IN_FAMILY")).toEqual([
    "lighthouse keeper > Keepers of lighthouses",
    "cooking at home > Unseen work",
    "night keeper > Keepers of lighthouses",
  ]);
  expect(edgesOf(content, "RELATED_TO")).toEqual(["night keeper > lighthouse keeper"]);
  expect(edgesOf(content, "BROADER")).toEqual(["polish lenses > care for tools"]);
  expect(edgesOf(content, "RELATED_SKILL")).toEqual(["polish lenses > care for tools"]);
});

test("a signalling value is an importance that was measured", async () => {
  const content = await contentOf("tabiya", fixture("tabiya"));
  expect(edgeFields(content, "night keeper", "care for tools")).toEqual({
    importance: 3,
    exactImportance: 2.68,
    stated: "signalling value 0.42 (medium)",
  });
  expect(edgeFields(content, "cooking at home", "polish lenses")).toEqual({
    importance: 4,
    stated: "signalling value high",
  });
  expect(content.faults.map(({ file, line, column }) => `${file}:${line} ${column}`)).toEqual([
    "skill_hierarchy.csv:4 PARENTID",
    "occupation_to_skill_relations.csv:4 RELATIONTYPE",
  ]);
});

test("what comes from ESCO has ESCO's code; everything is known by its first UUID", async () => {
  const content = await contentOf("tabiya", fixture("tabiya"));
  const codes = (name: string) => nodeNamed(content, name).mappings.map(({ scheme, code }) => `${scheme} ${code}`);
  expect(codes("lighthouse keeper")).toEqual(["ESCO 0110.1", "TABIYA u-o1"]);
  expect(codes("care for tools")).toEqual(["ESCO tools", "TABIYA u-s2"]);
  expect(codes("Keepers of lighthouses")).toEqual(["ISCO-08 01", "TABIYA u-g01"]);
  expect(codes("night keeper")).toEqual(["TABIYA u-o2"]);
  expect(nodeNamed(content, "care for tools").fields).toMatchObject({ skillKind: "SOFT", summary: "A definition." });
});

test("the names of files and columns in the first releases are known", async () => {
  const old = await contentOf("tabiya", fixture("tabiya-old"));
  const now = await contentOf("tabiya", fixture("tabiya"));
  expect(old.faults).toEqual([]);
  expect(edgesOf(old, "IN_FAMILY")).toEqual(["lighthouse keeper > Keepers of lighthouses"]);
  expect(nodeNamed(old, "lighthouse keeper").id).toBe(nodeNamed(now, "lighthouse keeper").id);
});
