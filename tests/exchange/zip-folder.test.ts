import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { zipSync } from "fflate";
import { openFolder } from "../../server/exchange/folder.ts";
import { contentOf, fixture } from "./reading.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "careers-graph-zip-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function zipOf(name: string, files: Record<string, Uint8Array>): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, zipSync(files));
  return path;
}

test("a zip file of a source says what its folder says, with a folder in it or without", async () => {
  const files: Record<string, Uint8Array> = {};
  for (const name of await readdir(fixture("esco-1.1")))
    files[`ESCO dataset/${name}`] = await readFile(join(fixture("esco-1.1"), name));
  const zipped = await contentOf("esco", await zipOf("esco.zip", files));
  const plain = await contentOf("esco", fixture("esco-1.1"));
  expect(zipped.nodes.map(({ id }) => id)).toEqual(plain.nodes.map(({ id }) => id));
  expect(zipped.edges).toHaveLength(plain.edges.length);
  expect(zipped.faults.map(({ line, reason }) => ({ line, reason }))).toHaveLength(plain.faults.length);
});

test("names that lead out of a zip file, and what is no zip file, are refused", async () => {
  const evil = await zipOf("evil.zip", { "../skills_en.csv": new Uint8Array(1) });
  await expect(openFolder(evil)).rejects.toThrow("cannot be read as a zip file");
  const text = join(folder, "text.zip");
  await writeFile(text, "no zip");
  await expect(openFolder(text)).rejects.toThrow("cannot be read as a zip file");
});
