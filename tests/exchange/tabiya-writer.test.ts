import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { SourceContent } from "../../server/exchange/content.ts";
import {
  allEdges,
  allNodes,
  type ContentEdge,
  type ContentNode,
  contentOf,
} from "../../server/exchange/graph-content.ts";
import { TABIYA } from "../../server/exchange/tabiya/tabiya-format.ts";
import type { Database } from "../../server/neo4j/connect.ts";
import { connectToGuide } from "../support/guide-database.ts";
import { all, written } from "../support/written.ts";
import { countedBy, contentOf as readBack } from "./reading.ts";

let database: Database;
let folder: string;
let files: Map<string, string>;
let nodes: ContentNode[];
let edges: ContentEdge[];
let source: SourceContent;

beforeAll(async () => {
  database = connectToGuide();
  folder = await mkdtemp(join(tmpdir(), "careers-graph-tabiya-"));
  const content = contentOf(database);
  nodes = await all(allNodes(content));
  edges = await all(allEdges(content));
  files = await written(content, TABIYA);
  await mkdir(folder, { recursive: true });
  for (const [name, text] of files) await writeFile(join(folder, name), text);
  source = await readBack("tabiya", folder);
}, 120_000);
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

test("the Tabiya tables are read back with every family, role, group and skill", () => {
  const kinds = ["ROLE_FAMILY", "ROLE", "SKILL_GROUP", "SKILL"];
  const published = nodes.filter(({ node, fields }) => kinds.includes(node) && fields.status === "PUBLISHED");
  const read = source.nodes.filter(({ node, derived }) => kinds.includes(node) && !derived);
  expect(source.faults.map(({ reason }) => reason)).toEqual([]);
  expect(countedBy(read, ({ node }) => node)).toEqual(countedBy(published, ({ node }) => node));
  expect(read.map(({ fields }) => fields.name).sort()).toEqual(published.map(({ fields }) => fields.name).sort());
});

test("and with every edge between them that the format knows", () => {
  const roles = new Set(nodes.filter(({ node }) => node === "ROLE").map(({ id }) => id));
  const sayable = edges.filter(
    ({ edge, from }) =>
      ["IN_FAMILY", "PART_OF", "IN_GROUP", "BROADER", "RELATED_SKILL"].includes(edge) ||
      (edge === "REQUIRES" && roles.has(from)),
  );
  const read = source.edges.filter(({ derived }) => !derived);
  expect(countedBy(read, ({ edge }) => edge)).toEqual(countedBy(sayable, ({ edge }) => edge));
});

test("the licences of the sources go with them", () => {
  expect(files.get("LICENSE")).toContain("European Commission");
  expect([...files.keys()]).toContain("model_info.csv");
});
