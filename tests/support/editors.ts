import type { Page } from "playwright-core";
import { loadSeed } from "../../seed/load.ts";
import { type AccessApi, addPerson, PASSWORD, startAccessApi } from "./access-api.ts";
import { settled } from "./browser.ts";
import { startThrowawayDatabase, type ThrowawayDatabase } from "./throwaway-database.ts";

/** The whole product over a graph of its own that holds the guide, with people who may change it. */
export interface EditedProduct {
  readonly api: AccessApi;
  readonly own: ThrowawayDatabase;
  stop(): Promise<void>;
}

/** The people there are, by what they may do. */
export const PEOPLE = {
  editor: "ada@example.org",
  otherEditor: "ben@example.org",
  contributor: "cleo@example.org",
  viewer: "vic@example.org",
  administrator: "root@example.org",
} as const;

/** Starts the product with an editor, another, somebody who only reads, and an administrator; it imports from a folder. */
export async function startEditedProduct(importDir?: string): Promise<EditedProduct> {
  const own = await startThrowawayDatabase();
  await loadSeed(own.database);
  const api = await startAccessApi(own, {}, {}, 0, importDir);
  await addPerson(own, PEOPLE.editor, "EDITOR");
  await addPerson(own, PEOPLE.otherEditor, "EDITOR");
  await addPerson(own, PEOPLE.contributor, "CONTRIBUTOR");
  await addPerson(own, PEOPLE.viewer, "VIEWER");
  await addPerson(own, PEOPLE.administrator, "ADMIN");
  const stop = async () => {
    await api.stop();
    await own.stop();
  };
  return { api, own, stop };
}

/** Signs in through the panel, as people do. */
export async function signInThere(page: Page, address: string, email: string): Promise<void> {
  await page.goto(`${address}/#/login`);
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Careers knowledge graph" }).waitFor();
  await settled(page);
}
