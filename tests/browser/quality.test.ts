import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { loadSeed } from "../../seed/load.ts";
import { type AccessApi, addPerson, PASSWORD, startAccessApi } from "../support/access-api.ts";
import { accessibilityFaults, openPage, settled, startBrowser } from "../support/browser.ts";
import { DATABASE_START_MS, startThrowawayDatabase, type ThrowawayDatabase } from "../support/throwaway-database.ts";
import { ADA, ensureUsers, skill, write } from "../support/writes.ts";

let own: ThrowawayDatabase;
let api: AccessApi;
let browser: Browser;
let page: Page;
let faults: string[];

beforeAll(async () => {
  own = await startThrowawayDatabase();
  await loadSeed(own.database);
  await ensureUsers(own.database);
  await write(
    own.database,
    [skill("Kubernetes operation", "one"), skill("Kubernetes operations", "two")],
    "Duplicates",
    ADA.id,
  );
  await addPerson(own, "editor@example.org", "EDITOR");
  api = await startAccessApi(own);
  browser = await startBrowser();
  ({ page, faults } = await openPage(browser, api.address, { width: 1280, scheme: "light" }));
  await signIn();
}, DATABASE_START_MS);
afterAll(async () => {
  await browser?.close();
  await api?.stop();
  await own?.stop();
}, 60_000);

async function signIn(): Promise<void> {
  await visit("/login");
  await page.getByLabel("E-mail").fill("editor@example.org");
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("heading", { name: "Careers knowledge graph" }).waitFor();
}

async function visit(path: string): Promise<void> {
  await page.goto(`${api.address}/#${path}`);
  await settled(page);
}

test("an editor finds duplicates by their rule and makes them one", async () => {
  await visit("/quality");
  await page.getByRole("link", { name: /^Same name/ }).click();
  await page.getByText("Kubernetes operation", { exact: true }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole("button", { name: "Merge …" }).first().click();
  await page.getByRole("radio", { name: "Kubernetes operation stays" }).check();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole("button", { name: "Merge", exact: true }).click();
  await page.getByText(/^Saved as revision/).waitFor();
  await page.getByRole("link", { name: "Kubernetes operations" }).waitFor({ state: "detached" });
  const [merged] = await own.run("MATCH (a {id: 'two'})-[:REPLACED_BY]->(b) RETURN a.status AS status, b.id AS id");
  expect(merged).toEqual({ status: "DEPRECATED", id: "one" });
}, 60_000);

test("an editor waives a finding from the page of its concept, and takes that back among what is waived", async () => {
  await visit("/skills/one/show");
  await page
    .getByRole("link", { name: /hints?$/ })
    .first()
    .click();
  const orphan = page.locator("li", { hasText: "Nothing requires the skill." }).last();
  await orphan.getByRole("button", { name: "Waive …" }).click();
  await page.getByLabel("Why it may stay").fill("Soon required.");
  await page.getByRole("button", { name: "Waive", exact: true }).click();
  await page.getByText(/Waived by editor until .*: Soon required\./).waitFor();
  await visit("/quality?rule=ORPHAN_SKILL&waived=true");
  await page.getByRole("link", { name: "Kubernetes operation" }).waitFor();
  await page.getByRole("button", { name: "Remove the waiver" }).click();
  await page.getByText("Nothing is waived here.").waitFor();
  expect(faults).toEqual([]);
}, 60_000);
