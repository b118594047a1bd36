import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { expect, test } from "@jest/globals";
import { parse } from "yaml";

const REFERENCE = resolve("../shared/reference/career-guide.txt");
const RUN = 8;
const there = existsSync(REFERENCE);
const proof = there ? test : test.skip;
const reason = there ? "" : " (skipped: ../shared/reference/career-guide.txt is not there)";

/** The words of a text: what stands between them, case and kind of quotes do not make a copy another text. */
function words(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll(/[’']/g, "")
      .match(/[\p{L}\p{N}+#]+/gu) ?? []
  );
}

function runs(text: string): string[] {
  const all = words(text);
  return all.slice(0, Math.max(0, all.length - RUN + 1)).map((_, index) => all.slice(index, index + RUN).join(" "));
}

/** Every text anywhere in a file of the seed. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

async function seedTexts(): Promise<{ file: string; text: string }[]> {
  const files = (await readdir("seed/data", { recursive: true })).filter((name) => name.endsWith(".yaml"));
  const read = files.map(async (file) =>
    textsIn(parse(await readFile(`seed/data/${file}`, "utf8"))).map((text) => ({ file, text })),
  );
  return (await Promise.all(read)).flat();
}

proof(`no run of ${RUN} words is taken from the reference guide${reason}`, async () => {
  const reference = new Set(runs(await readFile(REFERENCE, "utf8")));
  expect(reference.size).toBeGreaterThan(5_000);
  const copied = (await seedTexts()).flatMap(({ file, text }) =>
    runs(text)
      .filter((run) => reference.has(run))
      .map((run) => `${file}: ${run}`),
  );
  expect(copied).toEqual([]);
});

test("the comparison would find a copy, whatever its punctuation and case", () => {
  const original = "An Engineer's work – design, build; and run (large) systems every day.";
  const copy = "…the engineers work, DESIGN build and “run” large systems every day of the week";
  expect(runs(copy).filter((run) => new Set(runs(original)).has(run)).length).toBeGreaterThan(0);
});
