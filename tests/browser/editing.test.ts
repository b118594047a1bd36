import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { type Browser as Person, signedIn } from "../support/access-api.ts";
import { openPage, settled, startBrowser, type WatchedPage } from "../support/browser.ts";
import { type EditedProduct, PEOPLE, signInThere, startEditedProduct } from "../support/editors.ts";
import { eventually } from "../support/eventually.ts";
import { DATABASE_START_MS } from "../support/throwaway-database.ts";

let product: EditedProduct;
let browser: Browser;
let watched: WatchedPage;
/** Another editor, who works through the API. */
let ben: Person;

beforeAll(async () => {
  product = await startEditedProduct();
  ben = await signedIn(product.api.address, PEOPLE.otherEditor);
  browser = await startBrowser();
}, DATABASE_START_MS);

afterAll(async () => {
  await browser?.close();
  await product?.stop();
}, 120_000);

beforeEach(async () => {
  watched = await openPage(browser, product.api.address, { width: 1280, scheme: "light" });
});

afterEach(async () => {
  expect(watched.faults).toEqual([]);
  await watched.page.close();
});

async function visit(path: string): Promise<Page> {
  await watched.page.goto(`${product.api.address}/#${path}`);
  await settled(watched.page);
  return watched.page;
}

async function roleNamed(slug: string) {
  const query = "query ($slug: String!) { role(slug: $slug) { id name summary altNames revision } }";
  return (await ben.get(query, { slug })).role;
}

const save = (page: Page) => page.getByRole("button", { name: "Save", exact: true }).click();
const saved = (page: Page) => page.getByText(/^Saved as revision \d+$/).waitFor();

test("who may only read is offered nothing to change, also not by its address", async () => {
  const { page } = watched;
  await signInThere(page, product.api.address, PEOPLE.viewer);
  const { id } = await roleNamed("data-engineer");
  await visit(`/roles/${id}/show`);
  expect(await page.getByRole("link", { name: "Edit" }).count()).toBe(0);
  await visit("/roles");
  expect(await page.getByRole("link", { name: "Create" }).count()).toBe(0);
  await visit(`/roles/${id}`);
  await page.getByRole("heading", { level: 1, name: "Editors only" }).waitFor();
}, 120_000);

test("a fault is shown beside its field, and a saved change is undone with one click", async () => {
  const { page } = watched;
  await signInThere(page, product.api.address, PEOPLE.editor);
  const { id, summary } = await roleNamed("data-engineer");
  await visit(`/roles/${id}`);
  await page.getByLabel("Summary").fill("Shorter.");
  await page.getByLabel("Slug").fill("No Slug");
  await save(page);
  await page
    .locator("form")
    .getByText(/must be lower-case words joined by hyphens/)
    .waitFor();
  await page.getByLabel("Slug").fill("data-engineer");
  await save(page);
  await saved(page);
  expect((await roleNamed("data-engineer")).summary).toBe("Shorter.");
  await page.getByText("Shorter.").waitFor();
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  // The page shows the old text at once, in the history: what counts is what the API says.
  await eventually(
    async () => (await roleNamed("data-engineer")).summary,
    (now) => now === summary,
  );
  await page.getByText(summary).first().waitFor();
}, 120_000);

test("two editors of one field meet in a merge, field by field, and neither's work is lost", async () => {
  const { page } = watched;
  await signInThere(page, product.api.address, PEOPLE.editor);
  const { id } = await roleNamed("data-analyst");
  await visit(`/roles/${id}`);
  await page.getByLabel("Summary").fill("What Ada wrote.");
  await page.getByLabel("Other names").fill("Numbers person");
  await ben.get(
    'mutation ($id: ID!) { updateRole(id: $id, patch: { summary: "What Ben wrote.", description: "Ben described it." }) { id } }',
    { id },
  );
  await save(page);
  await page.getByRole("heading", { name: "ben changed this while you were editing" }).waitFor();
  await page.getByText("Description: Ben described it.").waitFor();
  await page.getByRole("radio", { name: /Mine: What Ada wrote/ }).check();
  await page.getByRole("button", { name: "Save the merged version" }).click();
  await saved(page);
  const query = "query ($id: ID!) { node(id: $id) { ... on Role { summary description altNames } } }";
  const { node } = await ben.get(query, { id });
  expect(node).toMatchObject({ summary: "What Ada wrote.", description: "Ben described it." });
  expect(node.altNames).toContain("Numbers person");
}, 120_000);

test("unsaved changes outlive a reload, and leaving them takes a confirmation", async () => {
  const { page } = watched;
  await signInThere(page, product.api.address, PEOPLE.editor);
  const { id } = await roleNamed("data-scientist");
  await visit(`/roles/${id}`);
  await page.getByLabel("Summary").fill("Half a sen");
  await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith("careers-graph.draft")));
  page.on("dialog", (dialog) => (dialog.type() === "beforeunload" ? dialog.accept() : dialog.dismiss()));
  await page.reload();
  await settled(page);
  await page.getByText(/These are your unsaved changes/).waitFor();
  expect(await page.getByLabel("Summary").inputValue()).toBe("Half a sen");
  await page.getByRole("link", { name: "Skills", exact: true }).click();
  expect(page.url()).toContain(`/roles/${id}`);
  await page.getByRole("button", { name: "Discard them" }).click();
  expect(await page.getByLabel("Summary").inputValue()).not.toBe("Half a sen");
}, 120_000);

test("a session that ends in the middle of a form costs a password, not what was entered", async () => {
  const { page } = watched;
  await signInThere(page, product.api.address, PEOPLE.editor);
  const { id } = await roleNamed("data-architect");
  await visit(`/roles/${id}`);
  await page.getByLabel("Summary").fill("Written before the session ended.");
  await product.own.run("MATCH (s:Session)-[:OF]->(:User {email: $email}) DETACH DELETE s", { email: PEOPLE.editor });
  await save(page);
  const dialog = page.getByRole("dialog", { name: "Sign in to go on" });
  await dialog.getByLabel("E-mail").fill(PEOPLE.editor);
  await dialog.getByLabel("Password").fill("correct horse battery");
  await dialog.getByRole("button", { name: "Sign in" }).click();
  await saved(page);
  expect((await roleNamed("data-architect")).summary).toBe("Written before the session ended.");
}, 120_000);
