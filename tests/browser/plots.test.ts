import { readFile } from "node:fs/promises";
import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import { parse } from "csv-parse/sync";
import type { Browser, Page } from "playwright-core";
import { post } from "../support/api.ts";
import {
  accessibilityFaults,
  type Look,
  openPage,
  settled,
  startBrowser,
  type WatchedPage,
} from "../support/browser.ts";
import { type SeparateApi, startSeparateApi } from "../support/separate-api.ts";

const LOOKS: readonly Look[] = [
  { width: 1280, scheme: "light" },
  { width: 390, scheme: "dark" },
];
const PLOTS = ["demand", "pay", "pay&by=level", "pay&by=region", "specificity", "matrix", "growth"];

let api: SeparateApi;
let browser: Browser;
let watched: WatchedPage;

beforeAll(async () => {
  api = await startSeparateApi();
  browser = await startBrowser();
}, 120_000);

afterAll(async () => {
  await browser.close();
  await api.stop();
});

afterEach(async () => {
  expect(watched.faults).toEqual([]);
  await watched.page.close();
});

async function visit(path: string, look: Look = { width: 1280, scheme: "light" }): Promise<Page> {
  watched = await openPage(browser, api.address, look);
  await watched.page.goto(`${api.address}${path}`);
  await settled(watched.page);
  return watched.page;
}

async function saved(page: Page, format: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: `Save as ${format}` }).click(),
  ]);
  return readFile(await file.path());
}

const CASES = PLOTS.flatMap((plot) => LOOKS.map((look) => ({ plot, look, at: `${look.width} px, ${look.scheme}` })));

test.each(CASES)(
  "the plot $plot at $at is drawn, has its figures as a table, and no accessibility fault",
  async ({ plot, look }) => {
    const page = await visit(`/#/plots?plot=${plot}`, look);
    await page.locator('[role="img"] svg').first().waitFor();
    await page.getByRole("button", { name: "Show the figures" }).click();
    await page.getByRole("table").waitFor();
    expect(await page.getByRole("row").count()).toBeGreaterThan(1);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(look.width);
  },
  60_000,
);

test("a plot is taken away as an image, as a drawing and as data", async () => {
  const page = await visit("/#/plots?plot=demand&metric=ROLE_COUNT&family=data");
  await page.locator('[role="img"] svg').first().waitFor();
  expect((await saved(page, "PNG")).subarray(1, 4).toString()).toBe("PNG");
  expect((await saved(page, "SVG")).toString()).toMatch(/^<svg .*xmlns="http:\/\/www.w3.org\/2000\/svg".*<\/svg>$/s);
  const rows: Record<string, string>[] = parse(await saved(page, "CSV"), { columns: true, bom: true });
  const query = `{ skillDemand(metric: ROLE_COUNT, filter: { families: ["data"] }, first: 25) { value skill { name } } }`;
  const { data } = await post(api.address, JSON.stringify({ query }));
  expect(rows.map((row) => [row.Skill, Number(row["Roles that require it"])])).toEqual(
    data.skillDemand.map(({ skill, value }: { skill: { name: string }; value: number }) => [skill.name, value]),
  );
}, 60_000);

test("roles that were selected in the explorer are compared by their pay", async () => {
  const query = `{ one: role(slug: "data-engineer") { id } other: role(slug: "data-scientist") { id } }`;
  const { data } = await post(api.address, JSON.stringify({ query }));
  const page = await visit(`/#/explorer?from=${data.one.id},${data.other.id}`);
  await page.getByRole("checkbox", { name: "Select Data Engineer", exact: true }).first().check();
  await page.getByRole("checkbox", { name: "Select Data Scientist", exact: true }).first().check();
  await page.getByRole("link", { name: "Compare pay" }).click();
  await page.getByRole("button", { name: "Show the figures" }).click();
  const rows = page.getByRole("table").getByRole("row");
  await rows.filter({ hasText: "Data Engineer" }).waitFor();
  await rows.filter({ hasText: "Data Scientist" }).waitFor();
  expect(await rows.count()).toBe(3);
}, 60_000);
