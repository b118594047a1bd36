import { readFile } from "node:fs/promises";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { MultiDirectedGraph } from "graphology";
import { parse } from "graphology-gexf";
import type { Browser, Page } from "playwright-core";
import { post } from "../support/api.ts";
import { accessibilityFaults, choose, openPage, settled, startBrowser, type WatchedPage } from "../support/browser.ts";
import { type SeparateApi, startSeparateApi } from "../support/separate-api.ts";

let api: SeparateApi;
let browser: Browser;
let watched: WatchedPage;
let role: string;

beforeAll(async () => {
  api = await startSeparateApi();
  browser = await startBrowser();
  const { data } = await post(api.address, JSON.stringify({ query: `{ role(slug: "data-engineer") { id } }` }));
  role = data.role.id;
}, 120_000);

afterAll(async () => {
  await browser.close();
  await api.stop();
});

beforeEach(async () => {
  watched = await openPage(browser, api.address, { width: 1280, scheme: "light" });
});

afterEach(async () => {
  expect(watched.faults).toEqual([]);
  await watched.page.close();
});

async function visit(path: string): Promise<Page> {
  await watched.page.goto(`${api.address}${path}`);
  await settled(watched.page);
  return watched.page;
}

/** How many concepts and links the picture says it has. */
async function counts(page: Page): Promise<[number, number]> {
  const words = (await page.getByRole("img", { name: /^Picture of/ }).getAttribute("aria-label")) ?? "";
  const [, concepts, links] = /^Picture of ([\d,]+) concepts? and ([\d,]+) links?/.exec(words) ?? [];
  return [Number(concepts?.replaceAll(",", "")), Number(links?.replaceAll(",", ""))];
}

/** Waits until the picture has some concepts, and says how many. */
async function drawn(page: Page, least = 2): Promise<[number, number]> {
  await page.waitForFunction((wanted) => {
    const words = document.querySelector('[aria-label^="Picture of"]')?.getAttribute("aria-label") ?? "";
    return Number(/^Picture of ([\d,]+)/.exec(words)?.[1]?.replaceAll(",", "")) >= wanted;
  }, least);
  return counts(page);
}

async function exported(page: Page, item: RegExp): Promise<{ name: string; content: Buffer }> {
  await page.getByRole("button", { name: "Export", exact: true }).click();
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("menuitem", { name: item }).click()]);
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}

test("an analyst finds the skills that bridge two families, sees communities, compares pay, and takes a GEXF file and an image", async () => {
  const page = await visit("/#/explorer");
  await choose(page, "One family", "Data");
  await choose(page, "Another family", "Security");
  await page.getByRole("button", { name: "Show the skills that bridge them" }).click();
  await drawn(page, 10);
  const legend = page.getByRole("region", { name: "Legend" });
  await legend.getByRole("button", { name: /^Several families/ }).click();
  await page.getByRole("heading", { name: /^\d+ concepts selected$/ }).waitFor();

  await page.getByRole("tab", { name: "Look" }).click();
  await choose(page, "Color", "Community");
  await legend.getByRole("button", { name: /,.*,/ }).first().waitFor();

  await page.getByRole("tab", { name: "Selection" }).click();
  await page.getByRole("checkbox", { name: "Select Data Analyst" }).first().check();
  const gexf = await exported(page, /^GEXF/);
  const [concepts, links] = await counts(page);
  expect(gexf.name).toMatch(/^careers-graph-r\d+\.gexf$/);
  const graph = parse(MultiDirectedGraph, gexf.content.toString("utf8"));
  expect([graph.order, graph.size]).toEqual([concepts, links]);
  const image = await exported(page, /PNG/);
  expect(image.content.subarray(1, 4).toString()).toBe("PNG");
  expect(image.content.length).toBeGreaterThan(20_000);
}, 180_000);

test("expanding says what it would show, shows it, and is undone and redone", async () => {
  const page = await visit(`/#/explorer?from=${role}`);
  const [before] = await drawn(page);
  await page.getByRole("button", { name: "Python", exact: true }).click();
  const required = page.getByRole("button", { name: /^Required by \d+ of \d+$/ });
  const [, shown, total] = /(\d+) of (\d+)/.exec((await required.textContent()) ?? "") ?? [];
  await required.click();
  await page.getByRole("button", { name: `Required by ${total} of ${total}` }).waitFor();
  expect((await counts(page))[0]).toBe(before + Number(total) - Number(shown));
  await page.getByRole("button", { name: "Undo: expand Python" }).click();
  await page.getByRole("button", { name: `Required by ${shown} of ${total}` }).waitFor();
  expect((await counts(page))[0]).toBe(before);
  await page.getByRole("button", { name: "Redo: expand Python" }).click();
  await drawn(page, before + 1);
  await page.getByRole("button", { name: "Collapse Required by" }).click();
  await page.getByRole("button", { name: "Undo: collapse" }).waitFor();
  expect((await counts(page))[0]).toBeLessThanOrEqual(before + Number(total) - Number(shown));
}, 120_000);

test("routes between two concepts are drawn and told in words", async () => {
  const page = await visit(`/#/explorer?from=${role}`);
  await drawn(page);
  await page.getByRole("tab", { name: "Add" }).click();
  await page.getByRole("combobox", { name: "Add a concept" }).fill("penetration");
  await page
    .getByRole("option", { name: /Penetration Tester/ })
    .first()
    .click();
  await page.getByRole("tab", { name: "Selection" }).click();
  await page.getByRole("heading", { name: "Penetration Tester" }).waitFor();
  await page.getByRole("checkbox", { name: "Select Data Engineer", exact: true }).first().check();
  await page.getByRole("button", { name: "Routes between them" }).click();
  const routes = page.getByRole("region", { name: "Routes in the picture" }).getByRole("listitem");
  await routes.first().waitFor();
  const text = (await routes.first().textContent()) ?? "";
  expect(text).toMatch(/^(Data Engineer|Penetration Tester) .*(→|←).*(Data Engineer|Penetration Tester)$/);
}, 120_000);

test("a view that was sent shows the same picture", async () => {
  const page = await visit(`/#/explorer?from=${role}`);
  await drawn(page);
  await page.getByRole("tab", { name: "Filter" }).click();
  await page.getByRole("button", { name: "Levels", exact: true }).click();
  await page.getByRole("button", { name: "Layers" }).click();
  await page.getByRole("tab", { name: "Look" }).click();
  await choose(page, "Color", "Bridging between families");
  const seen = await counts(page);
  await page.getByRole("button", { name: "Views" }).click();
  await page.getByRole("menuitem", { name: "Save this view …" }).click();
  await page.getByRole("textbox", { name: "Name" }).fill("Around data engineering");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByRole("dialog").waitFor({ state: "hidden" });
  const places = await placesOf(page);
  await page.getByRole("button", { name: "Start over" }).click();
  await page.getByRole("heading", { name: "Start from a concept" }).waitFor();
  await page.getByRole("button", { name: "Views" }).click();
  await page.getByRole("menuitem", { name: /^Around data engineering/ }).click();
  await drawn(page, seen[0]);
  expect(await counts(page)).toEqual(seen);
  await page.getByRole("region", { name: "Legend" }).getByText("Bridging between families").waitFor();
  expect(await placesOf(page)).toEqual(places);
}, 120_000);

/** The places of all concepts as they are exported, to a tenth. */
async function placesOf(page: Page): Promise<Record<string, string>> {
  const { content } = await exported(page, /^GEXF/);
  const graph = parse(MultiDirectedGraph, content.toString("utf8"));
  return Object.fromEntries(graph.mapNodes((id, { x, y }) => [id, `${Number(x).toFixed(0)} ${Number(y).toFixed(0)}`]));
}

test("who leaves for the page of a concept finds the picture again", async () => {
  const page = await visit(`/#/explorer?from=${role}`);
  const [before] = await drawn(page);
  await page.getByRole("button", { name: "Python", exact: true }).click();
  await page.getByRole("button", { name: /^Required by \d+ of \d+$/ }).click();
  const [grown] = await drawn(page, before + 1);
  await page.getByRole("link", { name: "Open its page" }).click();
  await page.getByRole("heading", { name: "Python", level: 1 }).waitFor();
  await page.getByRole("link", { name: "Explore from here" }).waitFor();
  await page.goBack();
  await drawn(page, grown);
  expect((await counts(page))[0]).toBe(grown);
}, 120_000);

test("on the picture one selects with a click and with a lasso, and the table follows", async () => {
  const page = await visit(`/#/explorer?from=${role}`);
  const [all] = await drawn(page);
  await page.getByRole("button", { name: "Select with a lasso" }).click();
  const box = await page.getByTestId("lasso").boundingBox();
  if (!box) throw new Error("there is no lasso");
  await page.mouse.move(box.x + 2, box.y + 2);
  await page.mouse.down();
  for (const [x, y] of [
    [box.width - 4, 2],
    [box.width - 4, box.height - 4],
    [2, box.height - 4],
  ] as const)
    await page.mouse.move(box.x + x, box.y + y, { steps: 4 });
  await page.mouse.up();
  await page.getByRole("heading", { name: `${all} concepts selected` }).waitFor();
  await page.getByRole("button", { name: "Hide", exact: true }).click();
  await page.getByRole("img", { name: /^Picture of 0 concepts/ }).waitFor();
  await page.getByRole("tab", { name: "Filter" }).click();
  await page.getByRole("button", { name: `Show ${all} hidden` }).click();
  await drawn(page, all);
}, 120_000);

test.each([
  [1280, "light"],
  [390, "dark"],
] as const)(
  "the explorer at %i px, %s, has no accessibility fault and needs no sideways scrolling",
  async (width, scheme) => {
    await watched.page.close();
    watched = await openPage(browser, api.address, { width, scheme });
    const page = await visit(`/#/explorer?from=${role}`);
    await drawn(page);
    await page.getByRole("button", { name: "Python", exact: true }).click();
    for (const tab of ["Selection", "Look", "Filter", "Add"]) {
      await page.getByRole("tab", { name: tab }).click();
      expect(await accessibilityFaults(page)).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  },
  120_000,
);
