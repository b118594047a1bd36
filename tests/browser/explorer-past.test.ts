import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { signedIn } from "../support/access-api.ts";
import { choose, openPage, settled, startBrowser } from "../support/browser.ts";
import { type EditedProduct, PEOPLE, signInThere, startEditedProduct } from "../support/editors.ts";
import { eventually } from "../support/eventually.ts";

let product: EditedProduct;
let browser: Browser;

beforeAll(async () => {
  product = await startEditedProduct();
  browser = await startBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

test("an analyst takes a picture back to before an editor's change, and returns to now", async () => {
  const { address } = product.api;
  const editor = await signedIn(address, PEOPLE.editor);
  const { role, added } = await editor.get(
    '{ role: role(slug: "data-engineer") { id } added: skill(slug: "access-control") { id } }',
  );
  await editor.get(
    `mutation { setRequirement(holder: "${role.id}", skill: "${added.id}", input: { importance: 5 }) { importance } }`,
  );
  const watched = await openPage(browser, address, { width: 1280, scheme: "light" });
  const { page } = watched;
  await signInThere(page, address, PEOPLE.viewer);
  await page.goto(`${address}/#/explorer?from=${role.id}`);
  await settled(page);
  const picture = page.getByRole("img", { name: /^Picture of \d+ concepts and/ });
  await picture.waitFor();
  const links = async () => Number(/and ([\d,]+) links/.exec((await picture.getAttribute("aria-label")) ?? "")?.[1]);
  const now = await eventually(links, (count) => count > 0);
  await page.getByRole("tab", { name: "Look" }).click();
  await choose(page, "Size", "Roles that require it");
  await page.getByRole("button", { name: "Name", exact: true }).click();
  const requiring = async () => {
    const row = page
      .getByRole("row")
      .filter({ has: page.getByRole("checkbox", { name: "Select Access control", exact: true }) });
    return Number(await row.getByRole("cell").nth(4).textContent());
  };
  const many = await eventually(requiring, (count) => count > 1);

  const slider = page.getByRole("slider", { name: "As of" });
  await slider.focus();
  await page.keyboard.press("ArrowLeft");
  await page.getByText(/^Revision 1, /).waitFor();
  await eventually(links, (count) => count === now - 1);
  await eventually(requiring, (count) => count === many - 1);
  await page.getByRole("button", { name: "Back to now" }).click();
  await page.getByText("Now", { exact: true }).waitFor();
  await eventually(links, (count) => count === now);
  await eventually(requiring, (count) => count === many);
  expect(watched.faults).toEqual([]);
}, 120_000);
