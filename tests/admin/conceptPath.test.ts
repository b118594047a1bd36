import { expect, test } from "@jest/globals";
import { guidePath, listPath, showPath } from "../../admin/concept/conceptPath.ts";

test("every concept has a page under the list of its kind", () => {
  expect(showPath({ kind: "ROLE_FAMILY", id: "a/b" })).toBe("/families/a%2Fb/show");
  expect(guidePath({ id: "r1" })).toBe("/roles/r1/guide");
});

test("a link to a list sets its filters and shows them", () => {
  const query = new URLSearchParams(listPath("skills", { requiredBy: ["amazon-engineer"] }).split("?")[1]);
  expect(JSON.parse(query.get("filter") ?? "")).toEqual({ requiredBy: ["amazon-engineer"] });
  expect(JSON.parse(query.get("displayedFilters") ?? "")).toEqual({ requiredBy: true });
});
