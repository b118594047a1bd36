import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { type Browser as Person, signedIn } from "../support/access-api.ts";
import { accessibilityFaults, openPage, settled, startBrowser, type WatchedPage } from "../support/browser.ts";
import { type EditedProduct, PEOPLE, signInThere, startEditedProduct } from "../support/editors.ts";
import { eventually } from "../support/eventually.ts";
import { FIFTEEN_REQUIREMENTS } from "../support/spreadsheet.ts";
import { DATABASE_START_MS } from "../support/throwaway-database.ts";

let product: EditedProduct;
let browser: Browser;
/** A contributor and an editor in windows of their own, and another editor, who works through the API. */
let cleo: WatchedPage;
let ada: WatchedPage;
let ben: Person;
let proposal = "";

beforeAll(async () => {
  product = await startEditedProduct();
  const { address } = product.api;
  ben = await signedIn(address, PEOPLE.otherEditor);
  browser = await startBrowser();
  cleo = await openPage(browser, address, { width: 1280, scheme: "light" });
  ada = await openPage(browser, address, { width: 1280, scheme: "dark" });
  await signInThere(cleo.page, address, PEOPLE.contributor);
  await signInThere(ada.page, address, PEOPLE.editor);
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

const READ = '{ role(slug: "data-engineer") { id name summary altNames revision } }';
const CREATED = '{ role(slug: "graph-curator") { levels { name } skills(first: 50) { totalCount } } }';
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
}, 120_000);

test("a role with a ladder and fifteen requirements is made in it, and found in spite of a typing error", async () => {
  const page = await visit(cleo, "/roles/create");
  const save = page.getByRole("button", { name: "Save", exact: true });
  await page.getByRole("textbox", { name: /^Name/ }).fill("Graph Curator");
  await page.getByLabel("Summary").fill("Keeps a careers graph right.");
  await save.click();
  await page.getByRole("heading", { level: 1, name: "Graph Curator" }).waitFor();
  const role = /roles\/([^/]+)\/show/.exec(page.url())?.[1];
  for (const level of ["Junior Graph Curator", "Senior Graph Curator"]) {
    await visit(cleo, `/levels/create?role=${role}`);
    await page.getByRole("textbox", { name: /^Name/ }).fill(level);
    await save.click();
    await page.getByRole("heading", { level: 1, name: level }).waitFor();
  }
  await visit(cleo, `/roles/${role}/show`);
  await page.getByRole("button", { name: "Paste rows" }).click();
  await page.getByLabel("Rows of a spreadsheet").fill(FIFTEEN_REQUIREMENTS);
  await page.getByRole("button", { name: "Add 15 requirements" }).click();
  await page.getByRole("slider", { name: "Importance of Python" }).waitFor();
  await page.getByRole("combobox", { name: "Search everything, in the bar" }).fill("grpah curator");
  await page.getByRole("option", { name: /^Graph Curator/ }).waitFor();
  expect((await ben.get(CREATED)).role).toBeNull();
}, 240_000);

test("what is changed in it is marked where it is seen, and nobody else sees it", async () => {
  const { role } = await ben.get(READ);
  const page = await visit(cleo, `/roles/${role.id}`);
  await page.getByLabel("Summary").fill("What Cleo proposes.");
  await page.getByLabel("Other names").fill("Pipeline builder");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Data Engineer" }).waitFor();
  await page.getByRole("heading", { name: "The proposal you are working in changes this" }).waitFor();
  await page.getByText("What Cleo proposes.").first().waitFor();
  await visit(cleo, "/roles?filter=%7B%22text%22%3A%22data+eng%22%7D");
  await page
    .getByRole("row", { name: /Data Engineer/ })
    .getByText("changed")
    .waitFor();
  expect((await ben.get(READ)).role).toEqual(role);
  const elsewhere = await visit(ada, `/roles/${role.id}/show`);
  expect(await elsewhere.getByText("What Cleo proposes.").count()).toBe(0);
}, 120_000);

test("it is submitted with its changes in words, before and after", async () => {
  const page = cleo.page;
  await banner(page).getByRole("link", { name: "Look at it" }).click();
  await page.getByRole("heading", { level: 1, name: "Better data engineers" }).waitFor();
  await settled(page);
  await page.locator("ins", { hasText: "What Cleo proposes." }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole("button", { name: "Submit for review" }).click();
  await page.getByText("to be reviewed").first().waitFor();
  proposal = page.url().split("#")[1] ?? "";
  await banner(page).getByRole("button", { name: "Leave it" }).click();
  await banner(page).waitFor({ state: "detached" });
}, 120_000);

test("what others say, change and decide is seen on a page that is open, and what one is writing stays", async () => {
  const page = await visit(ada, proposal);
  const review = page.getByLabel("What you think of it (Markdown)");
  await review.fill("I am still thinking.");
  const other = await visit(cleo, proposal);
  await other.getByLabel("Comment (Markdown)").fill("Look at the names first.");
  await other.getByRole("button", { name: "Comment", exact: true }).click();
  await page.getByRole("listitem").getByText("Look at the names first.").waitFor();
  const id = proposal.split("/").at(-1);
  const say = 'mutation ($id: ID!) { updateProposal(id: $id, description: "They build pipelines.") { version } }';
  await ben.get(say, { id });
  await page.getByText("They build pipelines.").waitFor();
  expect(await page.getByRole("button", { name: "Approve" }).count()).toBe(0);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole("button", { name: "I have seen it" }).click();
  await page.getByRole("button", { name: "Approve" }).waitFor();
  await ben.get("mutation ($id: ID!) { reviewProposal(id: $id, decision: REQUEST_CHANGES) { state } }", { id });
  await page.getByRole("button", { name: "Send it as a comment" }).click();
  await page.getByRole("listitem").getByText("I am still thinking.").waitFor();
  await other.getByText("I am still thinking.").waitFor();
  await ben.get("mutation ($id: ID!) { submitProposal(id: $id) { state } }", { id });
  await page.getByRole("button", { name: "Approve" }).waitFor();
}, 120_000);

test("an editor reviews it, decides a conflict and publishes; GraphQL has it, and one click takes it back", async () => {
  const { role } = await ben.get(READ);
  const patch = "mutation ($id: ID!, $summary: String!) { updateRole(id: $id, patch: { summary: $summary }) { id } }";
  await ben.get(patch, { id: role.id, summary: "What Ben published." });
  const page = await visit(ada, "/proposals");
  await page.getByRole("link", { name: "Better data engineers" }).click();
  await page.getByText(/the graph has changed in 1 place/).waitFor();
  await page.getByLabel("What you think of it (Markdown)").fill("Well put.");
  await page.getByRole("button", { name: "Approve" }).click();
  const publish = page.getByRole("button", { name: "Publish", exact: true });
  await publish.waitFor();
  expect(await publish.isDisabled()).toBe(true);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole("radio", { name: /The graph now: What Ben published/ }).check();
  await publish.click();
  await page.getByText(/it became revision \d+/).waitFor();
  const published = (await ben.get(READ)).role;
  expect(published.summary).toBe("What Ben published.");
  expect(published.altNames).toContain("Pipeline builder");
  expect((await ben.get(CREATED)).role).toEqual({
    levels: [{ name: "Junior Graph Curator" }, { name: "Senior Graph Curator" }],
    skills: { totalCount: 15 },
  });
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await eventually(
    async () => (await ben.get(CREATED)).role,
    (there) => there === null,
  );
  expect((await ben.get(READ)).role.altNames).toEqual(role.altNames);
}, 120_000);

test("whoever still works in it learns that it is published, and nothing goes astray", async () => {
  const { page } = cleo;
  await page.reload();
  await page.getByText(/it became revision \d+/).waitFor();
  expect(await page.getByRole("button", { name: "Work in it" }).count()).toBe(0);
  expect(cleo.faults).toEqual([]);
  expect(ada.faults).toEqual([]);
}, 120_000);

test("the pages of proposals need no sideways scrolling on a phone", async () => {
  for (const path of ["/proposals?tab=all", proposal]) {
    const page = await visit(ada, path);
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  }
}, 120_000);
