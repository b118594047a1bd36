import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { accessibilityFaults, openPage, settled, startBrowser, type WatchedPage } from "../support/browser.ts";
import { type SeparateApi, startSeparateApi } from "../support/separate-api.ts";

let api: SeparateApi;
let browser: Browser;
let watched: WatchedPage;

beforeAll(async () => {
  api = await startSeparateApi();
  browser = await startBrowser();
}, 120_000);

afterAll(async () => {
  await browser.close();
  await api.stop();
});

beforeEach(async () => {
  watched = await openPage(browser, api.address, { width: 1280, scheme: "light" });
});

afterEach(async () => {
  expect(watched.faults).toEqual([]);
  await watched.page.close();
});

async function visit(path: string) {
  await watched.page.goto(`${api.address}${path}`);
  await settled(watched.page);
  return watched.page;
}

test("from a role one gets to the routes out of it, and picks a target by typing", async () => {
  const page = await visit("/#/roles?filter=%7B%22text%22%3A%22data%20analyst%22%7D");
  await page.getByRole("link", { name: "Data Analyst", exact: true }).click();
  await page.getByRole("link", { name: "Routes from here" }).click();
  await page.getByRole("heading", { name: "Next moves from here" }).waitFor();
  await page.getByRole("combobox", { name: "Target role" }).fill("data eng");
  await page
    .getByRole("option", { name: /Data Engineer/ })
    .first()
    .waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: /^Route 1: / }).waitFor();
  expect(page.url()).toMatch(/role=data-analyst&to=data-engineer/);
}, 120_000);

test("while the answer to what is typed is under way, nothing of an earlier list can be picked", async () => {
  const page = await visit("/#/routes?role=data-analyst");
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/graphql", async (route) => {
    if (route.request().postDataJSON().variables?.text === "data eng") await released;
    await route.continue();
  });
  const target = page.getByRole("combobox", { name: "Target role" });
  await target.click();
  await page.getByRole("option").first().waitFor();
  await target.fill("data eng");
  await page.getByText("Searching…").waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  expect(await page.getByRole("option").count()).toBe(0);
  expect(page.url()).not.toContain("&to=");
  release();
  await page.getByRole("option", { name: /^Data Engineer/ }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL(/role=data-analyst&to=data-engineer/);
}, 120_000);

test("a route says what each move takes, and why it is feasible when asked", async () => {
  const page = await visit("/#/routes?role=data-analyst&to=data-engineer");
  await page.getByRole("heading", { name: /^Route 1: / }).waitFor();
  const moves = page.getByRole("list", { name: "Moves of route 1" });
  const text = ((await moves.textContent()) ?? "").replaceAll(/\s+/g, " ");
  expect(text).toMatch(/feasible.*alike.*To learn: \d+ of \d+ skills/);
  const why = moves.getByRole("button", { name: /^Why \d+% feasible\?$/ }).first();
  await why.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("rowheader", { name: "Skills one has already" }).waitFor();
  await page.getByRole("rowheader", { name: "What it is called" }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
}, 120_000);

test("an address holds the whole question, and conditions take routes away", async () => {
  const page = await visit("/#/routes?role=it-support-specialist&to=cloud-architect&moves=1&kinds=SIMILAR");
  await page.getByText("No route meets all conditions.").waitFor();
  await page.getByRole("button", { name: "Similar work" }).click();
  await page.waitForURL((url) => !url.href.includes("SIMILAR"));
  await page.getByRole("button", { name: "Fastest" }).click();
  await page.waitForURL(/objective=FASTEST/);
}, 120_000);

test("a gap compares skill by skill and takes skills one adds into account", async () => {
  const page = await visit("/#/gap?role=data-analyst&to=data-engineer");
  const score = async () => Number(/(\d+)of 100/.exec((await page.locator("main").textContent()) ?? "")?.[1]);
  await page.getByRole("heading", { name: "Readiness for Data Engineer" }).waitFor();
  const before = await score();
  await page.getByRole("combobox", { name: "Add a skill you have" }).fill("Apache Spark");
  await page
    .getByRole("option", { name: /Apache Spark/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Remove Apache Spark" }).waitFor();
  await page.waitForFunction(
    (old) => Number(/(\d+)of 100/.exec(document.querySelector("main")?.textContent ?? "")?.[1]) > old,
    before,
  );
}, 120_000);

test.each([
  ["routes", "Career routes", /^Route 1: /],
  ["gap", "Skill gap", /^Readiness for /],
])(
  "another page shows the %s in a frame, for strangers, without the panel",
  async (view, title, answer) => {
    const { page } = watched;
    await page.route(`${api.address}/host.html`, (route) =>
      route.fulfill({
        contentType: "text/html",
        body: `<!doctype html><html lang="en"><title>Host</title><main><h1>Host</h1>
        <iframe src="/embed/${view}?role=data-analyst&to=data-engineer" title="Careers" width="390" height="800"></iframe></main></html>`,
      }),
    );
    await page.goto(`${api.address}/host.html`);
    const frame = page.frameLocator("iframe");
    await frame.getByRole("heading", { level: 1, name: title }).waitFor();
    await frame.getByRole("heading", { name: answer }).waitFor();
    expect(await frame.getByRole("navigation").count()).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
  },
  60_000,
);
