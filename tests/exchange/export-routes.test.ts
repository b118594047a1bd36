import { afterAll, beforeAll, expect, test } from "@jest/globals";
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

test("the formats are listed, and there are no others", async () => {
  const { formats } = await (await fetch(`${api.address}/exports`)).json();
  expect(formats.map(({ name }: { name: string }) => name)).toEqual(FORMATS.map(({ name }) => name));
  expect((await fetch(`${api.address}/exports/xlsx`)).status).toBe(404);
});
