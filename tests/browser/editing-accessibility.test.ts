import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { signedIn } from "../support/access-api.ts";
import {
  accessibilityFaults,
  type Look,
  openPage,
  settled,
  startBrowser,
  type WatchedPage,
} from "../support/browser.ts";
import { type EditedProduct, PEOPLE, signInThere, startEditedProduct } from "../support/editors.ts";
import { DATABASE_START_MS } from "../support/throwaway-database.ts";

const LOOKS: readonly Look[] = [
  { width: 1280, scheme: "light" },
  { width: 390, scheme: "dark" },
];

interface Ids {
  readonly role: string;
  readonly other: string;
  readonly level: string;
  readonly webhook: string;
}

const PAGES = [
  ["a role an editor may change", ({ role }: Ids) => `/roles/${role}/show`],
  ["the form of a role", ({ role }: Ids) => `/roles/${role}`],
  ["the form of a level", ({ level }: Ids) => `/levels/${level}`],
  ["the form of a new learning option", () => "/learning-options/create"],
  ["the editor of a guide", ({ role }: Ids) => `/roles/${role}/guide/edit`],
  ["a list with bulk actions", () => "/roles"],
  ["the activity", () => "/activity"],
  ["a revision", () => "/activity/1"],
  ["the comparison", ({ role, other }: Ids) => `/compare?kind=ROLE&left=${role}&right=${other}`],
  ["the account", () => "/account"],
  ["the people", () => "/people"],
  ["the tokens", () => "/tokens"],
  ["the webhooks", () => "/webhooks"],
  ["a webhook", ({ webhook }: Ids) => `/webhooks/${webhook}`],
] as const;

let product: EditedProduct;
let browser: Browser;
let ids: Ids;
const pages: WatchedPage[] = [];

beforeAll(async () => {
  product = await startEditedProduct();
  const { address } = product.api;
  const administrator = await signedIn(address, PEOPLE.administrator);
  // A public address needs no look-up, and nothing is sent to a webhook that is not active.
  const url = "https://1.1.1.1/hook";
  const { createWebhook } = await administrator.get(
    "mutation ($url: String!) { createWebhook(input: { url: $url, active: false }) { webhook { id } } }",
    { url },
  );
  const { role, other } = await administrator.get(
    '{ role(slug: "amazon-engineer") { id levels { id } } other: role(slug: "data-engineer") { id } }',
  );
  ids = { role: role.id, other: other.id, level: role.levels[0].id, webhook: createWebhook.webhook.id };
  browser = await startBrowser();
  for (const look of LOOKS) {
    const watched = await openPage(browser, address, look);
    await signInThere(watched.page, address, PEOPLE.administrator);
    pages.push(watched);
  }
}, DATABASE_START_MS);

afterAll(async () => {
  await browser?.close();
  await product?.stop();
}, 120_000);

const CASES = PAGES.flatMap(([name, path]) =>
  LOOKS.map((look, index) => ({ name, path, look, index, at: `${look.width} px, ${look.scheme}` })),
);

test.each(CASES)(
  "$name at $at has no accessibility fault and needs no sideways scrolling",
  async ({ path, look, index }) => {
    const watched = pages[index];
    if (!watched) throw new Error("the page was not opened");
    const { page, faults } = watched;
    await page.goto(`${product.api.address}/#${path(ids)}`);
    await settled(page);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(look.width);
    expect(faults).toEqual([]);
  },
  60_000,
);
