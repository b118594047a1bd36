import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { MOST_PICTURES } from "../../server/desk/desk.rules.ts";
import { noteVisit } from "../../server/desk/desk.store.ts";
import { type AccessApi, addPerson, Browser, signedIn, startAccessApi } from "../support/access-api.ts";
import { DATABASE_START_MS, startThrowawayDatabase, type ThrowawayDatabase } from "../support/throwaway-database.ts";

let own: ThrowawayDatabase;
let api: AccessApi;
let ada: Browser;
let ben: Browser;
let adaId: string;

beforeAll(async () => {
  own = await startThrowawayDatabase();
  api = await startAccessApi(own);
  adaId = await addPerson(own, "ada@example.org", "VIEWER");
  await addPerson(own, "ben@example.org", "EDITOR");
  [ada, ben] = [await signedIn(api.address, "ada@example.org"), await signedIn(api.address, "ben@example.org")];
}, DATABASE_START_MS);

afterAll(async () => {
  await api?.stop();
  await own?.stop();
}, DATABASE_START_MS);

const SAVE =
  "mutation ($name: String!, $search: String!) { saveView(kind: ROLE, name: $name, search: $search) { name } }";
const VIEWS = "{ savedViews(kind: ROLE) { name search } }";
const search = "?filter=%7B%22text%22%3A%22data%22%7D";

test("a saved view follows the person to another machine, and is nobody else's", async () => {
  await ada.get(SAVE, { name: "Data roles", search: "?page=1" });
  await ada.get(SAVE, { name: "Data roles", search });
  await ada.get(SAVE, { name: "all", search: "?" });
  const elsewhere = await signedIn(api.address, "ada@example.org");
  expect((await elsewhere.get(VIEWS)).savedViews).toEqual([
    { name: "all", search: "?" },
    { name: "Data roles", search },
  ]);
  expect((await ada.get("{ savedViews(kind: SKILL) { name } }")).savedViews).toEqual([]);
  expect((await ben.get(VIEWS)).savedViews).toEqual([]);
  const forget = 'mutation { forgetView(kind: ROLE, name: "Data roles") }';
  expect((await ben.get(forget)).forgetView).toBe(false);
  expect((await elsewhere.get(forget)).forgetView).toBe(true);
  expect((await ada.get(VIEWS)).savedViews).toEqual([{ name: "all", search: "?" }]);
});

const SAVE_PICTURE =
  "mutation ($name: String!, $search: String!) { savePicture(name: $name, search: $search) { name } }";
const PICTURES = "{ savedPictures { name } }";
const OPEN_PICTURE = "query ($name: String!) { savedPicture(name: $name) { search } }";

test("a picture of the explorer follows the person too, apart from the views of lists", async () => {
  const large = `?view=${"x".repeat(150_000)}`;
  await ada.get(SAVE_PICTURE, { name: "Bridges", search: "?view=abc" });
  await ada.get(SAVE_PICTURE, { name: "Bridges", search: large });
  const elsewhere = await signedIn(api.address, "ada@example.org");
  expect((await elsewhere.get(PICTURES)).savedPictures).toEqual([{ name: "Bridges" }]);
  expect((await elsewhere.get(OPEN_PICTURE, { name: "Bridges" })).savedPicture).toEqual({ search: large });
  expect((await elsewhere.get("{ savedViews(kind: ROLE) { name } }")).savedViews).not.toContainEqual({
    name: "Bridges",
  });
  expect((await ben.get(PICTURES)).savedPictures).toEqual([]);
  expect((await ben.get(OPEN_PICTURE, { name: "Bridges" })).savedPicture).toBeNull();
  const forget = 'mutation { forgetPicture(name: "Bridges") }';
  expect((await ben.get(forget)).forgetPicture).toBe(false);
  expect((await elsewhere.get(forget)).forgetPicture).toBe(true);
  expect((await ada.get(PICTURES)).savedPictures).toEqual([]);
  const tooLong = { name: "Large", search: `?view=${"x".repeat(200_000)}` };
  expect(await ada.refused(SAVE_PICTURE, tooLong)).toBe("BAD_USER_INPUT");
});

test("so many pictures can be kept and no more", async () => {
  for (let index = 0; index < MOST_PICTURES; index += 1)
    await ben.get(SAVE_PICTURE, { name: `Picture ${index}`, search: "?view=abc" });
  expect(await ben.refused(SAVE_PICTURE, { name: "One more", search: "?view=abc" })).toBe("CONFLICT");
  expect((await ben.get(SAVE, { name: "A list", search: "?" })).saveView).toEqual({ name: "A list" });
});

test.each([
  ["", search],
  ["x".repeat(101), search],
  ["outside", "https://example.org"],
  ["script", "javascript:alert(1)"],
  ["long", `?${"x".repeat(8_000)}`],
])("a view named %j of %j is refused", async (name, address) => {
  expect(await ada.refused(SAVE, { name, search: address })).toBe("BAD_USER_INPUT");
});

test("strangers and programs keep no views", async () => {
  expect(await new Browser(api.address).refused(VIEWS)).toBe("UNAUTHENTICATED");
});

test("half an hour away ends a visit, whatever machine one comes back on", async () => {
  const from = Date.now() - 10 * 3_600_000;
  const at = (minutes: number) => noteVisit(own.database, adaId, new Date(from + minutes * 60_000));
  expect(await at(0)).toBeNull();
  expect(await at(29)).toBeNull();
  expect(await at(60)).toEqual(new Date(from + 29 * 60_000));
  expect(await at(65)).toEqual(new Date(from + 29 * 60_000));
  expect(new Date((await ada.get("{ lastVisit }")).lastVisit)).toEqual(new Date(from + 29 * 60_000));
  expect(new Date((await ada.get("mutation { noteVisit }")).noteVisit)).toEqual(new Date(from + 65 * 60_000));
  expect((await ben.get("{ lastVisit }")).lastVisit).toBeNull();
});
