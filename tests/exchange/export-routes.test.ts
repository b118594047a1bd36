import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { parse } from "csv-parse/sync";
import { unzipSync } from "fflate";
import { FORMATS } from "../../server/exchange/formats.ts";
import { type Api, startApi } from "../support/api.ts";

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

test.each(FORMATS.map(({ name, mediaType }) => [name, mediaType]))(
  "%s is downloaded as %s, stamped with its revision",
  async (name, mediaType) => {
    const answer = await fetch(`${api.address}/exports/${name}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toContain(mediaType);
    expect(answer.headers.get("x-revision")).toBe("1");
    expect(answer.headers.get("content-disposition")).toContain("careers-graph-1.");
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const isZip = mediaType === "application/zip";
    const texts = isZip ? Object.values(unzipSync(bytes)) : [bytes];
    expect(texts.map((text) => Buffer.from(text).toString()).join("\n")).toContain("Amazon Engineer");
  },
  60_000,
);

test("a client that has the latest export is told so", async () => {
  const first = await fetch(`${api.address}/exports/bundle`);
  const etag = first.headers.get("etag") ?? "";
  await first.body?.cancel();
  const again = await fetch(`${api.address}/exports/bundle`, { headers: { "if-none-match": etag } });
  expect(again.status).toBe(304);
});

test("many who ask at once get the same file", async () => {
  const answers = await Promise.all(Array.from({ length: 8 }, () => fetch(`${api.address}/exports/tabiya`)));
  const sizes = await Promise.all(answers.map(async (answer) => (await answer.arrayBuffer()).byteLength));
  expect(new Set(sizes).size).toBe(1);
});

test("a part is downloaded, and says which", async () => {
  const answer = await fetch(`${api.address}/exports/csv?families=data&kinds=ROLE,SKILL`);
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  expect(Buffer.from(files["README.txt"] ?? []).toString()).toContain(
    "Only a part of it: families data; kinds ROLE, SKILL.",
  );
  const nodes = Buffer.from(files["nodes.csv"] ?? []).toString();
  expect(nodes).toContain("Data Analyst");
  expect(nodes).not.toContain("Security Engineer");
});

test.each([
  ["csv?kinds=ROLES", 400, "kinds: ROLES: must be of ROLE, "],
  ["gexf?families=nowhere", 400, "families: there is no family nowhere"],
  ["bundle?families=data", 400, "format: bundle is of the whole graph: leave families, kinds and relations out"],
  ["similarity?top=none", 400, "top: must be a whole number from 1"],
])("/exports/%s is refused with %i: %s", async (path, status, message) => {
  const answer = await fetch(`${api.address}/exports/${path}`);
  expect(answer.status).toBe(status);
  expect((await answer.json()).errors[0].message).toContain(message);
});

test("the similarity of roles is downloaded as the API says it", async () => {
  const answer = await fetch(`${api.address}/exports/similarity?top=5`);
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  const rows: Record<string, string>[] = parse(Buffer.from(files["similarity.csv"] ?? []), { columns: true });
  const { role } = await api.read(
    '{ role(slug: "data-analyst") { similarRoles(first: 5) { similarity role { slug } } } }',
  );
  const told = role.similarRoles.map((alike: { similarity: number; role: { slug: string } }) => [
    alike.role.slug,
    alike.similarity,
  ]);
  const own = rows.filter((row) => row.role === "data-analyst").map((row) => [row.other, Number(row.similarity)]);
  expect(own).toEqual(told);
  expect(Buffer.from(files["README.txt"] ?? []).toString()).toContain("the 5 roles most alike to each");
});

test("the formats are listed, and there are no others", async () => {
  const { formats } = await (await fetch(`${api.address}/exports`)).json();
  expect(formats.map(({ name }: { name: string }) => name)).toEqual(FORMATS.map(({ name }) => name));
  expect((await fetch(`${api.address}/exports/xlsx`)).status).toBe(404);
});
