import { Readable } from "node:stream";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { BUNDLE_READER } from "../../server/exchange/bundle/bundle.reader.ts";
import { BUNDLE_CSV } from "../../server/exchange/bundle/bundle-csv.ts";
import { BUNDLE_JSON } from "../../server/exchange/bundle/bundle-json.ts";
import { type Content, contentOf } from "../../server/exchange/graph-content.ts";
import type { SourceFiles, SourceRecord } from "../../server/exchange/source.ts";
import type { Database } from "../../server/neo4j/connect.ts";
import { connectToGuide } from "../support/guide-database.ts";
import { all, written } from "../support/written.ts";

let database: Database;
let content: Content;
beforeAll(() => {
  database = connectToGuide();
  content = contentOf(database);
});
afterAll(() => database.close());

function filesOf(files: ReadonlyMap<string, string>): SourceFiles {
  return { names: [...files.keys()], open: (name) => Readable.from([Buffer.from(files.get(name) ?? "")]) };
}

async function read(files: ReadonlyMap<string, string>): Promise<object[]> {
  const source = filesOf(files);
  expect(BUNDLE_READER.refuses(source)).toBeNull();
  const records: SourceRecord[] = await all(BUNDLE_READER.read(source, { version: null, without: new Set() }));
  return records.map(({ place: _, ...record }) => record);
}

test("both bundles read back as the same records, which are the whole graph", async () => {
  const json = await read(await written(content, BUNDLE_JSON));
  const csv = await read(await written(content, BUNDLE_CSV));
  expect(json.length).toBeGreaterThan(5_000);
  expect(csv).toEqual(json);
}, 120_000);

test("a bundle that was cut off is refused, as is one of something else", async () => {
  const [[name, text] = ["", ""]] = await written(content, BUNDLE_JSON);
  const cut = text.slice(0, text.lastIndexOf("\n", text.length / 2) + 1);
  await expect(read(new Map([[name, cut]]))).rejects.toThrow("is not complete");
  await expect(read(new Map([["x.ndjson", '{"format":"other"}\n']]))).rejects.toThrow("is no bundle");
  await expect(read(new Map([["bundle.json", '{"format":"careers-graph-bundle","version":2}']]))).rejects.toThrow(
    "this product reads 1",
  );
  expect(BUNDLE_READER.refuses(filesOf(new Map([["a.txt", ""]])))).toContain("bundle.json");
});

test("texts that a spreadsheet would run are made harmless in tables, and come back as they were", async () => {
  const names = ["=1+1", "'quoted", "-dash", 'a "word", and\nanother', "[list", " blanks "];
  const odd: Content = {
    async *nodes(node) {
      if (node === "SOURCE")
        for (const name of names) yield { node, id: `@${name}`, fields: { title: name, year: 2024 } };
    },
    async *edges() {},
    async *counterparts() {},
  };
  const files = await written(odd, BUNDLE_CSV);
  const table = files.get("nodes/source.csv") ?? "";
  expect(table).toContain("'@=1+1,'=1+1,");
  const records = await read(files);
  expect(records).toEqual(
    names.map((name) => ({
      record: "node",
      node: "SOURCE",
      key: `@${name}`,
      id: `@${name}`,
      fields: { title: name, year: 2024 },
    })),
  );
});
