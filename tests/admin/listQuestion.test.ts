import { describe, expect, test } from "@jest/globals";
import { conceptVariables } from "../../admin/concept/conceptQuestion.ts";
import { roleVariables } from "../../admin/role/roleQuestion.ts";
import { skillVariables } from "../../admin/skill/skillQuestion.ts";
import { specializationVariables } from "../../admin/specialization/specializationQuestion.ts";

const sort = { field: "name", order: "ASC" };
const pagination = { page: 1, perPage: 25 };

describe("a page of a list", () => {
  test("starts after the pages before it", () => {
    expect(roleVariables({ pagination: { page: 3, perPage: 25 }, sort })).toMatchObject({ first: 25, offset: 50 });
  });

  test("is never larger than the API allows", () => {
    expect(skillVariables({ pagination: { page: 2, perPage: 1000 }, sort })).toMatchObject({ first: 100, offset: 100 });
  });

  test("has a usual size when none is asked for", () => {
    expect(conceptVariables({})).toMatchObject({ first: 25, offset: 0 });
  });
});

describe("the order of a list", () => {
  test("follows the column and its direction", () => {
    const { orderBy } = roleVariables({ pagination, sort: { field: "median", order: "DESC" } });
    expect(orderBy).toEqual({ field: "MEDIAN_SALARY", direction: "DESC" });
  });

  test("is by name for a column the API cannot sort by", () => {
    expect(skillVariables({ pagination, sort: { field: "mood", order: "ASC" } }).orderBy?.field).toBe("NAME");
  });

  test("of concepts of any kind is by name or by change", () => {
    expect(conceptVariables({ sort: { field: "updatedAt", order: "DESC" } })).toMatchObject({
      orderBy: "UPDATED",
      direction: "DESC",
    });
  });
});

describe("the filters of a list", () => {
  test("of roles become conditions of the API", () => {
    const filter = {
      text: " cloud ",
      families: ["security"],
      requires: ["java", "aws"],
      skillKinds: ["TOOL"],
      years: "3",
      minMedianSalary: 90000.4,
    };
    expect(roleVariables({ pagination, sort, filter }).filter).toMatchObject({
      text: "cloud",
      families: ["security"],
      requires: ["java", "aws"],
      skillKinds: ["TOOL"],
      years: 3,
      minMedianSalary: 90000,
    });
  });

  test("that are blank or of the wrong kind are left out", () => {
    const filter = { text: "  ", families: "", requires: [7], skillKinds: ["MAGIC"], years: "many", statuses: ["X"] };
    const asked = roleVariables({ pagination, sort, filter }).filter;
    expect(JSON.parse(JSON.stringify(asked))).toEqual({});
  });

  test("of skills know the difference between no and not asked", () => {
    expect(skillVariables({ filter: { orphan: false } }).filter?.orphan).toBe(false);
    expect(skillVariables({ filter: {} }).filter?.orphan).toBeUndefined();
  });

  test("take a single word for a list of one", () => {
    expect(specializationVariables({ filter: { roles: "amazon-engineer" } }).filter?.roles).toEqual([
      "amazon-engineer",
    ]);
  });

  test("show deprecated concepts only on demand", () => {
    expect(conceptVariables({ filter: {} }).statuses).toBeUndefined();
    expect(conceptVariables({ filter: { status: "DEPRECATED" } }).statuses).toEqual(["DEPRECATED"]);
    expect(conceptVariables({ filter: { status: "ANY" } }).statuses).toEqual(["PUBLISHED", "DEPRECATED"]);
  });

  test("of roles show pay of the chosen region, or of the usual one", () => {
    expect(roleVariables({ filter: { region: "canada" } })).toMatchObject({
      region: "canada",
      filter: { region: "canada" },
    });
    expect(roleVariables({ filter: {} }).region).toBe("united-states");
  });
});
