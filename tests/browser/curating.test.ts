import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { type Browser as Person, signedIn } from "../support/access-api.ts";
import { openPage, settled, startBrowser, type WatchedPage } from "../support/browser.ts";
import { type EditedProduct, PEOPLE, signInThere, startEditedProduct } from "../support/editors.ts";
import { eventually } from "../support/eventually.ts";
import { FIFTEEN_REQUIREMENTS } from "../support/spreadsheet.ts";
import { DATABASE_START_MS, fingerprint } from "../support/throwaway-database.ts";

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
  await signInThere(watched.page, product.api.address, PEOPLE.editor);
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

const save = (page: Page) => page.getByRole("button", { name: "Save", exact: true }).click();

/** Waits until what was done is saved, as one or several revisions after this one. */
async function savedAfter(page: Page, revision: number): Promise<void> {
  await page.waitForFunction((least) => {
    const notice = /Saved as revision (\d+)/.exec(document.body.textContent ?? "");
    return notice !== null && Number(notice[1]) > least;
  }, revision);
  await settled(page);
}

async function lastRevision(): Promise<number> {
  return (await ben.get("{ revisions(first: 1) { nodes { number } } }")).revisions.nodes[0].number;
}

test("an editor makes a role with a ladder and fifteen requirements, and the API has it all", async () => {
  const page = await visit("/roles/create");
  await page.getByRole("textbox", { name: /^Name/ }).fill("Graph Curator");
  await page.getByLabel("Summary").fill("Keeps a careers graph right.");
  await save(page);
  await page.getByRole("heading", { level: 1, name: "Graph Curator" }).waitFor();
  const read = async () =>
    (
      await ben.get(
        '{ role(slug: "graph-curator") { id levels { name rank } skills(first: 50) { totalCount edges { importance proficiency node { name } } } } }',
      )
    ).role;
  const { id } = await read();
  for (const level of ["Junior Graph Curator", "Senior Graph Curator"]) {
    await visit(`/levels/create?role=${id}`);
    await page.getByRole("textbox", { name: /^Name/ }).fill(level);
    await save(page);
    await page.getByRole("heading", { level: 1, name: level }).waitFor();
  }
  await visit(`/roles/${id}/show`);
  const before = await lastRevision();
  await page.getByRole("button", { name: "Paste rows" }).click();
  await page.getByLabel("Rows of a spreadsheet").fill(FIFTEEN_REQUIREMENTS);
  await page.getByRole("button", { name: "Add 15 requirements" }).click();
  await savedAfter(page, before);
  const { skills, levels } = await read();
  expect(skills.totalCount).toBe(15);
  expect(levels.map(({ name }: { name: string }) => name)).toEqual(["Junior Graph Curator", "Senior Graph Curator"]);
  expect(await lastRevision()).toBe(before + 1);

  // One scale with the keyboard: two presses are one revision.
  const scale = page.getByRole("slider", { name: "Importance of Python" });
  await scale.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  const importance = async () =>
    (await read()).skills.edges.find(({ node }: { node: { name: string } }) => node.name === "Python").importance;
  expect(await eventually(importance, (value) => value === 3)).toBe(3);
  expect(await lastRevision()).toBe(before + 2);

  await page.getByRole("button", { name: "Move Senior Graph Curator up" }).click();
  const lowest = await eventually(
    async () => (await read()).levels[0].name,
    (name) => name.startsWith("Senior"),
  );
  expect(lowest).toBe("Senior Graph Curator");
}, 120_000);

test("a press on a scale reads anew what shows it, and not the whole page", async () => {
  const { role } = await ben.get('{ role(slug: "data-scientist") { id } }');
  const page = await visit(`/roles/${role.id}/show`);
  const scale = page.getByRole("slider", { name: "Importance of Python" });
  const asked = new Set<string | undefined>();
  page.on("request", (request) => {
    if (request.url().endsWith("/graphql")) asked.add(/(?:query|mutation) (\w+)/.exec(request.postData() ?? "")?.[1]);
  });
  const before = await lastRevision();
  const value = Number(await scale.getAttribute("aria-valuenow"));
  await scale.focus();
  await page.keyboard.press(value === 5 ? "ArrowLeft" : "ArrowRight");
  await savedAfter(page, before);
  expect([...asked].sort()).toEqual(["ChangeRequirement", "ConceptFindings", "ConceptHistory", "HolderRequirements"]);
}, 120_000);

test("skills are found as one types, at once when the dialog is there, and added together", async () => {
  const { role } = await ben.get('{ role(slug: "data-scientist") { id } }');
  const page = await visit(`/roles/${role.id}/show`);
  await page.getByRole("button", { name: "Add skills" }).click();
  const field = page.getByRole("dialog").getByRole("combobox", { name: "Skills" });
  for (const name of ["Rust", "Terraform"]) {
    await field.fill(name.toLowerCase());
    await page
      .getByRole("option", { name: new RegExp(`^${name}`) })
      .first()
      .click();
    await page.getByRole("button", { name, exact: true }).waitFor();
    expect(await field.inputValue()).toBe("");
  }
  const before = await lastRevision();
  await page.getByRole("dialog").getByRole("button", { name: "Add", exact: true }).click();
  await savedAfter(page, before);
  await page.getByRole("slider", { name: "Importance of Rust" }).waitFor();
  await page.getByRole("slider", { name: "Importance of Terraform" }).waitFor();
}, 120_000);

test("a view saved on one machine is there on another", async () => {
  const page = await visit("/skills?filter=%7B%22text%22%3A%22git%22%7D");
  await page.getByRole("button", { name: "Views" }).click();
  await page.getByRole("menuitem", { name: "Save this view …" }).click();
  const dialog = page.getByRole("dialog", { name: "Save this view" });
  await dialog.getByLabel("Name").fill("All of Git");
  await dialog.getByRole("button", { name: "Save" }).click();
  await dialog.waitFor({ state: "detached" });
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await signInThere(other, product.api.address, PEOPLE.editor);
  await other.goto(`${product.api.address}/#/skills`);
  await settled(other);
  await other.getByRole("button", { name: "Views" }).click();
  await other.getByRole("menuitem", { name: /^All of Git/ }).click();
  await other.waitForURL(/filter=%7B%22text%22%3A%22git%22%7D/);
  await elsewhere.close();
}, 120_000);

test("a scale that somebody else set meanwhile is not overwritten unseen", async () => {
  const { role } = await ben.get('{ role(slug: "data-engineer") { id } skill(slug: "python") { id } }');
  const { skill } = await ben.get('{ skill(slug: "python") { id } }');
  const page = await visit(`/roles/${role.id}/show`);
  await ben.get(
    "mutation ($holder: ID!, $skill: ID!) { setRequirement(holder: $holder, skill: $skill, input: { importance: 1 }) { importance } }",
    { holder: role.id, skill: skill.id },
  );
  await page.getByRole("slider", { name: "Importance of Python" }).focus();
  await page.keyboard.press("3");
  await page.getByText("Importance: theirs is 1, yours 3").waitFor();
  await page.getByRole("button", { name: "Use mine" }).click();
  const importance = async () => {
    const { node } = await ben.get(
      "query ($id: ID!) { node(id: $id) { ... on Role { skills(first: 100) { edges { importance node { slug } } } } } }",
      { id: role.id },
    );
    return node.skills.edges.find((edge: { node: { slug: string } }) => edge.node.slug === "python").importance;
  };
  expect(await eventually(importance, (value) => value === 3)).toBe(3);
}, 120_000);

test("a pay figure that somebody else changed meanwhile is not overwritten unseen", async () => {
  const read = '{ role(slug: "data-engineer") { id salaries { id currency basis year median region { id name } } } }';
  const { id, salaries } = (await ben.get(read)).role;
  const figure = salaries.find(({ median }: { median: number | null }) => median !== null);
  const page = await visit(`/roles/${id}/show`);
  await page
    .getByRole("button", { name: `Edit pay in ${figure.region.name}, ${figure.year}` })
    .first()
    .click();
  const median = page.getByLabel("Median a year");
  await median.waitFor();
  const set = `mutation ($holder: ID!, $id: ID, $input: SalaryInput!) { setSalary(holder: $holder, id: $id, input: $input) { id } }`;
  const { currency, basis, year, region } = figure;
  const input = { currency, basis, year, region: region.id, median: figure.median + 1 };
  await ben.get(set, { holder: id, id: figure.id, input });
  await median.fill(String(figure.median + 2));
  await save(page);
  await page.getByText(/^Median: theirs is .*, yours /).waitFor();
  await page.getByRole("button", { name: "Use mine" }).click();
  const stored = async () =>
    (await ben.get(read)).role.salaries.find((each: { id: string }) => each.id === figure.id).median;
  expect(await eventually(stored, (value) => value === figure.median + 2)).toBe(figure.median + 2);
}, 120_000);

test("two skills chosen in a list are merged after a look at what changes, and one undo takes all of it back", async () => {
  const before = await fingerprint(product.own.database);
  const last = await lastRevision();
  const filter = encodeURIComponent(JSON.stringify({ text: "git" }));
  const page = await visit(`/skills?filter=${filter}`);
  for (const name of ["GitHub Actions", "GitLab CI"])
    await page
      .getByRole("row", { name: new RegExp(name) })
      .getByRole("checkbox")
      .check();
  await page.getByRole("button", { name: "Merge", exact: true }).click();
  await page.getByRole("radio", { name: "GitHub Actions stays" }).check();
  await page.getByRole("heading", { name: /^\d+ changes$/ }).waitFor();
  await page.getByRole("dialog").getByRole("button", { name: "Merge", exact: true }).click();
  await savedAfter(page, last);
  const { skill } = await ben.get('{ skill(slug: "gitlab-ci") { status replacedBy { slug } } }');
  expect(skill).toEqual({ status: "DEPRECATED", replacedBy: [{ slug: "github-actions" }] });
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await eventually(lastRevision, (number) => number === last + 2);
  expect(await fingerprint(product.own.database)).toBe(before);
}, 120_000);

test("the palette opens a concept by another name, and says what can be done", async () => {
  const page = await visit("/");
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Concept or action" }).fill("k8s");
  await page
    .getByRole("option", { name: /Kubernetes/ })
    .first()
    .waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Kubernetes" }).waitFor();
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Concept or action" }).fill("create region");
  await page.getByRole("option", { name: "Create a region" }).click();
  await page.getByRole("heading", { level: 1, name: "Create a region" }).waitFor();
}, 120_000);

test("requirements are copied from one role to another where the two are compared", async () => {
  const { left, right } = await ben.get(
    '{ left: role(slug: "data-engineer") { id } right: role(slug: "data-analyst") { id } }',
  );
  const page = await visit(`/compare?kind=ROLE&left=${left.id}&right=${right.id}`);
  const copy = page.getByRole("button", { name: "Copy Terraform to Data Analyst" });
  await copy.click();
  const required = async () => {
    const { node } = await ben.get(
      "query ($id: ID!) { node(id: $id) { ... on Role { skills(first: 100) { nodes { slug } } } } }",
      { id: right.id },
    );
    return node.skills.nodes.map(({ slug }: { slug: string }) => slug);
  };
  await eventually(required, (slugs) => slugs.includes("terraform"));
  await visit("/activity");
  await page.getByText(/Copied from Data Engineer/).waitFor();
}, 120_000);
