import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { post } from "../support/api.ts";
import { accessibilityFaults, type Look, openPage, settled, startBrowser } from "../support/browser.ts";
import { type SeparateApi, startSeparateApi } from "../support/separate-api.ts";

const LOOKS: readonly Look[] = [
  { width: 1280, scheme: "light" },
  { width: 390, scheme: "dark" },
];

// One page of each sort: the kinds of concept share the components of the others.
const PAGES = [
  ["home", () => "/"],
  ["roles", () => "/roles"],
  ["skills", () => "/skills"],
  ["quality", () => "/quality"],
  ["learning options", () => "/learning-options"],
  ["a role", (ids: Ids) => `/roles/${ids.role}/show`],
  ["a skill", (ids: Ids) => `/skills/${ids.skill}/show`],
  ["a specialization", (ids: Ids) => `/specializations/${ids.specialization}/show`],
  ["routes", () => "/routes?role=data-analyst&to=data-engineer&moves=2"],
  ["next moves", () => "/routes?role=data-analyst"],
  ["a skill gap", () => "/gap?role=data-analyst&to=data-engineer&skills=python:4"],
  ["the guide", (ids: Ids) => `/roles/${ids.role}/guide`],
] as const;

interface Ids {
  readonly role: string;
  readonly skill: string;
  readonly specialization: string;
}

let api: SeparateApi;
let browser: Browser;
let ids: Ids;

beforeAll(async () => {
  api = await startSeparateApi();
  browser = await startBrowser();
  const query = `{ role(slug: "amazon-engineer") { id specializations { id } } skill(slug: "python") { id } }`;
  const { data } = await post(api.address, JSON.stringify({ query }));
  ids = { role: data.role.id, skill: data.skill.id, specialization: data.role.specializations[0].id };
}, 120_000);

afterAll(async () => {
  await browser.close();
  await api.stop();
});

const CASES = PAGES.flatMap(([name, path]) =>
  LOOKS.map((look) => ({ name, path, look, at: `${look.width} px, ${look.scheme}` })),
);

test.each(CASES)(
  "$name at $at has no accessibility fault and needs no sideways scrolling",
  async ({ path, look }) => {
    const { page, faults } = await openPage(browser, api.address, look);
    await page.goto(`${api.address}/#${path(ids)}`);
    await settled(page);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(look.width);
    expect(faults).toEqual([]);
    await page.close();
  },
  60_000,
);
