import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { isOneEdit, likenesses, type Named, plainName, sameNames } from "../../server/quality/names.ts";

function skills(...names: (string | [name: string, ...altNames: string[]])[]): Named[] {
  return names.map((given, index) => {
    const [name = "", ...altNames] = Array.isArray(given) ? given : [given];
    return { id: String(index), kind: "SKILL", name, altNames };
  });
}

const pairs = async (concepts: readonly Named[]) =>
  (await likenesses(concepts)).map(({ one, other, reason }) => [one.name, other.name, reason]);

test.each([
  ["Node.js", "NodeJS"],
  ["web site", "Websites"],
  ["Queries", "query"],
  ["Bus, the", "bus the"],
  ["Business processes", "business process"],
  ["Café", "cafe"],
])("%s and %s are one name", (one, other) => {
  expect(plainName(one)).toBe(plainName(other));
  expect(sameNames(skills(one, other))).toHaveLength(1);
});

test.each([
  ["C", "C++"],
  ["C", "C#"],
  ["Python 2", "Python 3"],
  ["statistics", "statistician"],
])("%s and %s are two names", async (one, other) => {
  expect(sameNames(skills(one, other))).toEqual([]);
  expect(await pairs(skills(one, other))).toEqual([]);
});

test("the same words in another order are alike, whatever little words are between them", async () => {
  expect(await pairs(skills("management of projects", "Project management", "project"))).toEqual([
    ["management of projects", "Project management", "words"],
  ]);
});

test("an alternative name that is the name of another is told", async () => {
  expect(await pairs(skills(["Kubernetes", "K8s"], "k8s"))).toEqual([["Kubernetes", "k8s", "alternative"]]);
});

test("one letter matters in long words only, and never the first", async () => {
  expect(await pairs(skills("install boilers", "instal boilers"))).toEqual([
    ["install boilers", "instal boilers", "letter"],
  ]);
  expect(await pairs(skills("use SQL", "use SAL", "cast metal", "cast petal"))).toEqual([]);
});

test("what are the same names is no near duplicate as well", async () => {
  expect(await pairs(skills("Unit tests", "unit test"))).toEqual([]);
});

const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 7 });

/** Edits between two words, counted the slow way. */
function distance(left: string, right: string): number {
  const cells: number[][] = [];
  for (let i = 0; i <= left.length; i += 1) {
    cells[i] = [];
    for (let j = 0; j <= right.length; j += 1) {
      const at = (a: number, b: number) => cells[a]?.[b] ?? Number.POSITIVE_INFINITY;
      const same = left[i - 1] === right[j - 1] ? 0 : 1;
      const swapped =
        left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1] ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY;
      cells[i]?.push(
        i === 0 || j === 0 ? i + j : Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same, swapped),
      );
    }
  }
  return cells[left.length]?.[right.length] ?? 0;
}

test("one edit is what the table of edits says it is", () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(isOneEdit(one, other)).toBe(distance(one, other) === 1);
    }),
  );
});
