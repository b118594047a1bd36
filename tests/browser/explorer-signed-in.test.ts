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

test("a view that one keeps is there on another machine, and one that a browser kept before stays there", async () => {
  const { address } = product.api;
  const watched = await openPage(browser, address, { width: 1280, scheme: "light" });
  const { page } = watched;
  await signInThere(page, address, PEOPLE.viewer);
  const before = JSON.stringify([{ name: "From before", code: "abc" }]);
  await page.evaluate((views) => localStorage.setItem("RaStore.explorer.views", views), before);
  const { role } = await (await signedIn(address, PEOPLE.viewer)).get('{ role(slug: "data-engineer") { id } }');
  await page.goto(`${address}/#/explorer?from=${role.id}`);
  const picture = page.getByRole("img", { name: /^Picture of [1-9][\d,]* concepts and/ });
  await picture.waitFor();
  const words = await picture.getAttribute("aria-label");
  await page.getByRole("button", { name: "Views" }).click();
  await page.getByRole("menuitem", { name: /^From before In this browser only/ }).waitFor();
  await page.getByRole("menuitem", { name: "Save this view …" }).click();
  await page.getByRole("textbox", { name: "Name" }).fill("Around data engineering");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByRole("dialog").waitFor({ state: "hidden" });

  const elsewhere = await openPage(browser, address, { width: 1280, scheme: "light" });
  await signInThere(elsewhere.page, address, PEOPLE.viewer);
  await elsewhere.page.goto(`${address}/#/explorer`);
  await elsewhere.page.getByRole("button", { name: "Views" }).click();
  await elsewhere.page.getByRole("menuitem", { name: /^Around data engineering/ }).click();
  await elsewhere.page.getByRole("img", { name: String(words) }).waitFor();
  expect([...watched.faults, ...elsewhere.faults]).toEqual([]);
}, 120_000);
