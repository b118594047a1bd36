import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { openPage, settled, startBrowser, type WatchedPage } from "../support/browser.ts";
import { type SeparateApi, startSeparateApi } from "../support/separate-api.ts";

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

beforeEach(async () => {
  watched = await openPage(browser, api.address, { width: 1280, scheme: "light" });
});

afterEach(async () => {
  expect(watched.faults).toEqual([]);
  await watched.page.close();
});

async function visit(path: string) {
  await watched.page.goto(`${api.address}/#${path}`);
  await settled(watched.page);
  return watched.page;
}

test("a newcomer finds the reference guide from the home page", async () => {
  const page = await visit("/");
  await page.getByRole("link", { name: "Read the guide" }).click();
  await page.getByRole("heading", { level: 1, name: "Amazon Engineer" }).waitFor();
  await settled(page);
  const text = ((await page.locator("main").textContent()) ?? "").replaceAll(/\s+/g, " ");
  for (const words of [
    "$110,000",
    "22",
    "189,000",
    "Principal Amazon Engineer",
    "$400,000",
    "Quantum-Safe Security Engineer",
  ])
    expect(text).toContain(words);
}, 120_000);

test("the search finds a role by another name and opens it by keyboard", async () => {
  const page = await visit("/");
  await page
    .getByRole("combobox", { name: /search everything/i })
    .last()
    .fill("SRE");
  await page
    .getByRole("option", { name: /Site Reliability Engineer/ })
    .first()
    .waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: /Site Reliability Engineer/ }).waitFor();
}, 120_000);

test("a list keeps its search in the address, so that it can be shared", async () => {
  const page = await visit("/roles");
  await page.getByPlaceholder(/name/i).first().fill("network");
  await page.getByRole("link", { name: "Network Architect" }).waitFor();
  await page.waitForURL(/network/);
  const address = page.url();
  await page.goto("about:blank");
  await page.goto(address);
  await settled(page);
  await page.getByRole("link", { name: "Network Architect" }).waitFor();
  expect(await page.getByRole("link", { name: "Data Engineer", exact: true }).count()).toBe(0);
}, 120_000);

test("GraphiQL answers a query without loading anything from elsewhere", async () => {
  const { page } = watched;
  await page.goto(`${api.address}/graphql`);
  // The button is there before the editor is, and runs what the editor holds: nothing, until the query is in it.
  await page.waitForFunction(() => /ReferenceRole/.test(document.querySelector(".view-lines")?.textContent ?? ""));
  await page
    .getByRole("button", { name: /execute|run/i })
    .first()
    .click();
  // The editors split their text into many elements: the answer is looked for in all of it.
  await page.waitForFunction(() => /"growthPercent":\s*22/.test(document.body.textContent ?? ""));
}, 120_000);
