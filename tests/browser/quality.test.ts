import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { accessibilityFaults, openPage, settled, startBrowser } from "../support/browser.ts";
import { type EditedProduct, PEOPLE, signInThere, startEditedProduct } from "../support/editors.ts";
import { DATABASE_START_MS } from "../support/throwaway-database.ts";
import { ADA, ensureUsers, skill, write } from "../support/writes.ts";

let product: EditedProduct;
let browser: Browser;
let page: Page;
let faults: string[];

beforeAll(async () => {
  product = await startEditedProduct();
  const { database } = product.own;
  await ensureUsers(database);
  await write(database, [skill("Kubernetes operation", "one"), skill("Kubernetes operations", "two")], "Two", ADA.id);
  browser = await startBrowser();
}, DATABASE_START_MS);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
}, 120_000);

async function visit(path: string): Promise<void> {
  await page.goto(`${product.api.address}/#${path}`);
  await settled(page);
}

test("an editor finds duplicates by their rule and makes them one", async () => {
  ({ page, faults } = await openPage(browser, product.api.address, { width: 1280, scheme: "light" }));
  await signInThere(page, product.api.address, PEOPLE.editor);
  await visit("/quality");
  await page.getByRole("link", { name: /^Same name/ }).click();
  const pair = page.getByRole("listitem").filter({ hasText: "“Kubernetes operations”" }).last();
  await pair.waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await pair.getByRole("button", { name: "Merge …" }).click();
  await page.getByRole("radio", { name: "Kubernetes operation stays" }).check();
  await page.getByRole("button", { name: "Merge", exact: true }).click();
  await page.getByText(/^Saved as revision/).waitFor();
  await page.getByRole("link", { name: "Kubernetes operations" }).waitFor({ state: "detached" });
  const [merged] = await product.own.run(
    "MATCH (a {id: 'two'})-[:REPLACED_BY]->(b) RETURN a.status AS status, b.id AS id",
  );
  expect(merged).toEqual({ status: "DEPRECATED", id: "one" });
}, 120_000);

test("an editor waives a finding from the page of its concept, and takes that back among what is waived", async () => {
  await visit("/skills/one/show");
  await page
    .getByRole("link", { name: /hints?$/ })
    .first()
    .click();
  const orphan = page.getByRole("listitem").filter({ hasText: "Nothing requires the skill." }).last();
  await orphan.getByRole("button", { name: "Waive …" }).click();
  await page.getByLabel("Why it may stay").fill("Soon required.");
  await page.getByRole("button", { name: "Waive", exact: true }).click();
  await page.getByText(/Waived by .* until .*: Soon required\./).waitFor();
  await visit("/quality?rule=ORPHAN_SKILL&waived=true");
  await page.getByRole("link", { name: "Kubernetes operation" }).waitFor();
  await page.getByRole("button", { name: "Remove the waiver" }).click();
  await page.getByText("Nothing is waived here.").waitFor();
  expect(faults).toEqual([]);
}, 120_000);
