import { expect, test } from "@jest/globals";
import { contentOf, countedBy, edgeFields, edgesOf, fixture, nodeNamed } from "./reading.ts";

test("O*NET's files become roles, skills, tools, activities, groups and the edges between them", async () => {
  const content = await contentOf("onet", fixture("onet"));
  expect(content.provenance).toMatchObject({ title: "O*NET 31.5 Database", version: "31.5", year: 2026 });
  expect(
    countedBy(
      content.nodes.filter(({ derived }) => !derived),
      ({ node }) => node,
    ),
  ).toEqual({
    SKILL_GROUP: 12,
    SKILL: 7,
    ROLE: 3,
    ROLE_FAMILY: 2,
  });
  expect(nodeNamed(content, "Lighthouse Keepers").fields).toEqual({
    name: "Lighthouse Keepers",
    altNames: ["Keeper of the Lamp", "Lamp Lighter (LL)"],
    summary: 'Keep the "lamp" of a lighthouse lit.',
    description: null,
    jobZone: 3,
  });
  expect(edgesOf(content, "IN_GROUP")).toEqual([
    "Reading of Charts > Content",
    "Mathematics > Content",
    "Mending > Technical Skills",
    "Mathematics > Science",
    "Lamp Planner 5 > Lamp software",
    'Paint "Mixer" > Paint software',
    "Look out for sailing ships > Look out for ships",
  ]);
  expect(edgesOf(content, "PART_OF")).toContain("Look out for ships > Looking");
  expect(edgesOf(content, "IN_FAMILY")).toContain("Fog Signallers > Military Specific Occupations");
});

test("importance is kept as it was measured, and the level maps from 0–7 onto 1–5", async () => {
  const content = await contentOf("onet", fixture("onet"));
  expect(edgeFields(content, "Lighthouse Keepers", "Reading of Charts")).toEqual({
    importance: 4,
    exactImportance: 4.12,
    proficiency: 3,
    exactProficiency: 3,
    stated: "IM 4.12, LV 3.50",
  });
});

test("a level that is not relevant or suppressed is not known, and a suppressed importance is not used", async () => {
  const content = await contentOf("onet", fixture("onet"));
  const rated = (skill: string) => edgeFields(content, "Lighthouse Keepers", skill);
  expect(rated("Mending")).toEqual({ importance: 3, exactImportance: 3, stated: "IM 3.00, LV suppressed" });
  expect(rated("Mathematics")).toEqual({ importance: 1, exactImportance: 1.25, stated: "IM 1.25, LV not relevant" });
  expect(edgeFields(content, "Lighthouse Painters", "Reading of Charts")).toEqual({});
  expect(content.quiet).toContainEqual({ file: "Skills.txt", reason: "the source recommends not to use it", rows: 1 });
});

test("technologies, activities and related occupations matter as much as the source says of them", async () => {
  const content = await contentOf("onet", fixture("onet"));
  expect(edgeFields(content, "Lighthouse Keepers", "Lamp Planner 5")).toEqual({
    importance: 4,
    stated: "hot technology, in demand",
  });
  expect(edgeFields(content, "Lighthouse Painters", "Lamp Planner 5")).toEqual({
    importance: 3,
    stated: "hot technology",
  });
  expect(edgeFields(content, "Lighthouse Painters", 'Paint "Mixer"')).toEqual({
    importance: 2,
    stated: "technology skill",
  });
  const looking = "Look out for sailing ships";
  expect(edgeFields(content, "Lighthouse Keepers", looking)).toEqual({ importance: 4, stated: "core task" });
  expect(edgeFields(content, "Lighthouse Painters", looking)).toEqual({ importance: 3, stated: "task, not rated" });
  expect(edgesOf(content, "RELATED_TO")).toEqual([
    "Lighthouse Painters > Lighthouse Keepers",
    "Lighthouse Keepers > Fog Signallers",
  ]);
  expect(edgeFields(content, "Lighthouse Painters", "Lighthouse Keepers")).toMatchObject({ strength: 0.9 });
});

test("rows of O*NET that cannot be taken are reported", async () => {
  const { faults } = await contentOf("onet", fixture("onet"));
  expect(faults.map(({ file, line, column }) => `${file}:${line} ${column}`)).toEqual([
    "Job Zones.txt:4 O*NET-SOC Code",
    "Job Zones.txt:5 Job Zone",
    "Skills.txt:10 Data Value",
  ]);
});

test("the layouts of release 20 are read, too: tools that are no technology are passed over", async () => {
  const content = await contentOf("onet", fixture("onet-20"), ["families"]);
  expect(
    content.nodes.filter(({ node, derived }) => node === "SKILL" && !derived).map(({ fields }) => fields.name),
  ).toEqual(["Lamp Planner 1"]);
  expect(edgeFields(content, "Lighthouse Keepers", "Lighthouse Painters")).toMatchObject({ strength: 0.7 });
  expect(content.provenance).toMatchObject({ title: "O*NET Database", version: null });
});
