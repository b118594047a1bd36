import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { accessibilityFaults, openPage, settled, startBrowser } from "../support/browser.ts";
import { type EditedProduct, PEOPLE, signInThere, startEditedProduct } from "../support/editors.ts";
import { DATABASE_START_MS } from "../support/throwaway-database.ts";
import { ADA, ensureUsers, skill, write } from "../support/writes.ts";

let importDir: string;
let product: EditedProduct;
let browser: Browser;
let page: Page;
let faults: string[];

beforeAll(async () => {
  importDir = await mkdtemp(join(tmpdir(), "careers-graph-import-"));
  await cp("tests/exchange/fixtures/esco-1.1", join(importDir, "esco-1.1"), { recursive: true });
  product = await startEditedProduct(importDir);
  const { database } = product.own;
  await ensureUsers(database);
  await write(database, [skill("Polish lense", "polish-lens")], "What looks like an entry of the source", ADA.id);
  browser = await startBrowser();
  ({ page, faults } = await openPage(browser, product.api.address, { width: 1280, scheme: "light" }));
  await signInThere(page, product.api.address, PEOPLE.administrator);
}, DATABASE_START_MS);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
  await rm(importDir, { recursive: true });
}, 120_000);

async function visit(path: string): Promise<void> {
  await page.goto(`${product.api.address}/#${path}`);
  await settled(page);
}

const run = () => page.getByRole("region", { name: /^(Dry run|Import): ESCO/ });

test("a dry run lists what would be made, what looks alike and the faulty rows, and changes nothing", async () => {
  await visit("/import");
  await page.getByLabel("Release").fill("1.1");
  await page.getByRole("button", { name: "Start a dry run" }).click();
  await run().getByText("The dry run is done: nothing was changed.").waitFor();
  await run()
    .getByRole("heading", { name: /^Rows passed over: 9 entries/ })
    .waitFor();
  await run().getByRole("cell", { name: "skills_en.csv" }).first().waitFor();
  await run()
    .getByRole("heading", { name: /^To be created/ })
    .waitFor();
  expect(await product.own.run("MATCH (n {name: 'lighthouse keeper'}) RETURN n.id")).toEqual([]);
  expect(await accessibilityFaults(page)).toEqual([]);
}, 120_000);

test("what looks alike is decided, and the import is applied with that", async () => {
  await run().getByRole("combobox", { name: "What polish lenses is" }).click();
  await page.getByRole("option", { name: /^Polish lense / }).click();
  await run().getByRole("button", { name: "Apply" }).click();
  await run()
    .getByText(/^It became revision/)
    .waitFor();
  const found = await product.own.run(
    "MATCH (n {id: 'polish-lens'})-[:MATCHES]->(x {uri: 'http://data.europa.eu/esco/skill/polish'}) RETURN n.name AS name",
  );
  expect(found).toEqual([{ name: "Polish lense" }]);
  const runs = page.getByRole("region", { name: "Last runs" });
  await runs.getByRole("button", { name: "Import: ESCO classification v1.1" }).first().waitFor();
}, 120_000);

test("a run is opened again from the list, and fits a narrow dark page without faults", async () => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize({ width: 390, height: 900 });
  await page.reload();
  await settled(page);
  await page.getByRole("button", { name: "Import: ESCO classification v1.1" }).click();
  await run()
    .getByRole("heading", { name: /^Rows passed over/ })
    .waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.setViewportSize({ width: 1280, height: 900 });
}, 120_000);

test("the revision of an import is taken back from its page", async () => {
  await run().getByRole("link", { name: "See it, or take it back" }).click();
  await page.getByRole("heading", { level: 1, name: /^Revision/ }).waitFor();
  await page.getByRole("button", { name: /^Revert revision/ }).click();
  await page.getByText("This revision was taken back.").waitFor();
  expect(await product.own.run("MATCH (n {name: 'lighthouse keeper'}) RETURN n.id")).toEqual([]);
  expect(faults).toEqual([]);
}, 120_000);
