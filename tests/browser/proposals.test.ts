import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { openPage, settled, startBrowser, type WatchedPage } from "../support/browser.ts";
import { type EditedProduct, PEOPLE, signInThere, startEditedProduct } from "../support/editors.ts";
import { DATABASE_START_MS } from "../support/throwaway-database.ts";

let product: EditedProduct;
let browser: Browser;
let cleo: WatchedPage;

beforeAll(async () => {
  product = await startEditedProduct();
  const { address } = product.api;
  browser = await startBrowser();
  cleo = await openPage(browser, address, { width: 1280, scheme: "light" });
  await signInThere(cleo.page, address, PEOPLE.contributor);
}, 2 * DATABASE_START_MS);

afterAll(async () => {
  await browser?.close();
  await product?.stop();
}, 120_000);

async function visit({ page }: WatchedPage, path: string): Promise<Page> {
  await page.goto(`${product.api.address}/#${path}`);
  await settled(page);
  return page;
}

const banner = (page: Page) => page.getByRole("complementary", { name: "Proposal you are working in" });

test("a contributor starts a proposal, and a banner says so, also after a reload", async () => {
  const page = await visit(cleo, "/proposals?tab=mine");
  await page.getByText("You have written none yet.").waitFor();
  await page.getByRole("button", { name: "Start a proposal" }).click();
  await page.getByLabel("Title").fill("Better data engineers");
  await page.getByLabel("Why (Markdown)").fill("They are **more** than that.");
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await banner(page).getByText("Better data engineers").waitFor();
  await page.reload();
  await settled(page);
  await banner(page)
    .getByText(/nothing is published/)
    .waitFor();
  expect(cleo.faults).toEqual([]);
}, 120_000);
