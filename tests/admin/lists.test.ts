import { expect, test } from "@jest/globals";
import { activityFilter } from "../../admin/activity/activityFilter.ts";
import { compareRequirements } from "../../admin/compare/compareRequirements.ts";
import { pagesOf } from "../../admin/data/listQuestion.ts";
import { moved } from "../../admin/editing/moved.ts";
import { toCsv } from "../../admin/export/csv.ts";
import type { RequirementRowFragment } from "../../admin/gql/graphql.ts";
import { commandsFor } from "../../admin/palette/useCommands.ts";
import { viewSearch } from "../../admin/views/viewSearch.ts";

test("a file of rows names linked concepts, counts lists, quotes what has to be and runs nothing in a spreadsheet", () => {
  const rows = [
    {
      id: "1",
      name: 'The "best", role',
      altNames: ["A", "B"],
      family: { id: "f", name: "Data" },
      skills: { totalCount: 3 },
    },
    { id: "2", name: "=1+1", altNames: [], family: null, skills: { totalCount: 0 }, growth: -2 },
  ];
  expect(toCsv(rows)).toBe(
    'id,name,altNames,family,skills,growth\r\n1,"The ""best"", role",A; B,Data,3,\r\n2,\'=1+1,,,0,-2\r\n',
  );
});

test("a page larger than the API's is asked for in parts", () => {
  const parts = pagesOf({ pagination: { page: 2, perPage: 250 } });
  expect(parts.map(({ pagination }) => pagination)).toEqual([4, 5, 6].map((page) => ({ page, perPage: 100 })));
  expect(pagesOf({ pagination: { page: 3, perPage: 25 } })).toHaveLength(1);
});

test("an address says which revisions are meant, and nonsense in it is left out", () => {
  const filter = activityFilter(new URLSearchParams("person=p1&kind=SKILL&from=2026-01-02&to=never&text=merge"));
  expect(filter).toMatchObject({ actor: "p1", kinds: ["SKILL"], text: "merge" });
  expect(new Date(String(filter.from)).getDate()).toBe(2);
  expect(filter.to).toBeUndefined();
  expect(activityFilter(new URLSearchParams("kind=NOTHING"))).toEqual({});
});

test("two holders are compared skill by skill, the most important first", () => {
  const row = (id: string, importance: number): RequirementRowFragment => ({
    importance,
    proficiency: null,
    rationale: null,
    node: { id, name: id, slug: id, kind: "SKILL", status: "PUBLISHED", skillKind: "TOOL", groups: [] },
  });
  const compared = compareRequirements([row("a", 2), row("b", 5)], [row("a", 2), row("c", 3)]);
  expect(compared.map(({ id, same }) => [id, same])).toEqual([
    ["b", false],
    ["c", false],
    ["a", true],
  ]);
});

test("a saved view is an address that begins at the first page", () => {
  const search = viewSearch({
    filterValues: { text: "data" },
    displayedFilters: {},
    sort: { field: "name", order: "ASC" },
    perPage: 50,
  });
  expect(Object.fromEntries(new URLSearchParams(search))).toMatchObject({
    filter: '{"text":"data"}',
    page: "1",
    perPage: "50",
  });
});

test("actions are found by the beginnings of their words, and entries are moved to their place", () => {
  const commands = [
    { name: "Create a skill", words: "new add", act: () => {} },
    { name: "Go to Skills", words: "page", act: () => {} },
  ];
  expect(commandsFor(commands, "new sk").map(({ name }) => name)).toEqual(["Create a skill"]);
  expect(moved(["a", "b", "c"], 2, 0)).toEqual(["c", "a", "b"]);
  expect(moved(["a", "b", "c"], 0, 2)).toEqual(["b", "c", "a"]);
});
