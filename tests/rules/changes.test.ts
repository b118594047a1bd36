import { expect, test } from "@jest/globals";
import { GraphQLError } from "graphql";
import { type Change, type Fields, keyOf, type State, touched } from "../../server/changes/change.ts";
import { difference, inverse } from "../../server/changes/difference.ts";
import { validate } from "../../server/changes/validate.ts";

const role = (fields: Fields | null, id = "r1"): State => ({ node: "ROLE", id, fields });
const requires = (fields: Fields | null): State => ({ edge: "REQUIRES", from: "r1", to: "s1", fields });
const now = (...states: State[]) => new Map(states.map((state) => [keyOf(state), state.fields ?? {}]));

function faultsOf(states: State[]): { path: string; message: string }[] {
  try {
    validate(states);
  } catch (error) {
    if (!(error instanceof GraphQLError) || !Array.isArray(error.extensions.fields)) throw error;
    return error.extensions.fields;
  }
  return [];
}

test("what is not there yet is created, without the fields it lacks", () => {
  expect(difference(now(), [role({ name: "A", summary: null, altNames: [] })])).toEqual([
    { node: "ROLE", id: "r1", before: null, after: { name: "A", altNames: [] } },
  ]);
});

test("an update lists only the fields that differ, on both sides", () => {
  const before = role({ name: "A", summary: "x", altNames: ["b"] });
  expect(difference(now(before), [role({ name: "A", altNames: ["b", "c"] })])).toEqual([
    {
      node: "ROLE",
      id: "r1",
      before: { summary: "x", altNames: ["b"] },
      after: { summary: null, altNames: ["b", "c"] },
    },
  ]);
});

test("what agrees already is no change: null, undefined and absent are the same", () => {
  const before = role({ name: "A", altNames: [], summary: null });
  expect(difference(now(before), [role({ name: "A", altNames: [], description: null })])).toEqual([]);
});

test("removing what is there is a change, removing what is not there is none", () => {
  const edge = requires({ importance: 3 });
  expect(difference(now(edge), [requires(null)])).toEqual([
    { edge: "REQUIRES", from: "r1", to: "s1", before: { importance: 3 }, after: null },
  ]);
  expect(difference(now(), [requires(null)])).toEqual([]);
});

test("the owner of a part stays with its change", () => {
  const part: State = { node: "GUIDE_ITEM", id: "g1", owner: "r1", fields: { body: "x" } };
  expect(difference(now(), [part])[0]).toMatchObject({ owner: "r1" });
});

test("the inverse swaps before and after, and is its own inverse", () => {
  const change: Change = { node: "ROLE", id: "r1", before: { name: "A" }, after: { name: "B" } };
  expect(inverse(change)).toEqual({ node: "ROLE", id: "r1", before: { name: "B" }, after: { name: "A" } });
  expect(inverse(inverse(change))).toEqual(change);
});

test("a change touches the node, or the owner of the part, or both ends", () => {
  expect(touched({ node: "ROLE", id: "a" })).toEqual(["a"]);
  expect(touched({ node: "SALARY", id: "a", owner: "b" })).toEqual(["b"]);
  expect(touched({ edge: "REQUIRES", from: "a", to: "b" })).toEqual(["a", "b"]);
});

test("every fault of every state is reported, with the path to its field", () => {
  const faults = faultsOf([
    role({ slug: "Not A Slug", name: "" }),
    requires({ importance: 6, proficiency: 0 }),
    { node: "SKILL", id: "s1", fields: { slug: "s", name: "S", skillKind: "MAGIC" } },
  ]);
  const paths = faults.map(({ path }) => path);
  expect(new Set(paths)).toEqual(
    new Set([
      "ROLE r1.slug",
      "ROLE r1.name",
      "REQUIRES r1 s1.importance",
      "REQUIRES r1 s1.proficiency",
      "SKILL s1.skillKind",
    ]),
  );
  expect(faults.every(({ message }) => message.startsWith("must "))).toBe(true);
});

test("fields that no shape knows are refused, so nothing can be smuggled in", () => {
  const fields = { slug: "a", name: "A", id: "other", createdAt: "now", kind: "SKILL", revision: 7 };
  expect(faultsOf([role(fields)])).toHaveLength(1);
  expect(faultsOf([role(JSON.parse('{"slug":"a","name":"A","__proto__":{"x":1}}'))])).toHaveLength(1);
});

test("the same node or edge twice is a fault, also a symmetric edge from its other end", () => {
  const related = (from: string, to: string): State => ({ edge: "RELATED_TO", from, to, fields: { strength: 0.5 } });
  expect(faultsOf([role(null), role(null)])).toEqual([{ path: "ROLE r1", message: "is given twice" }]);
  expect(faultsOf([related("a", "b"), related("b", "a")])).toEqual([
    { path: "RELATED_TO a b", message: "is given twice" },
  ]);
});

test("a symmetric edge is stored with the smaller id first, a directed one as it is", () => {
  const fields = { strength: 0.5 };
  expect(validate([{ edge: "RELATED_TO", from: "b", to: "a", fields }])[0]).toMatchObject({ from: "a", to: "b" });
  expect(validate([{ edge: "TRANSITIONS_TO", from: "b", to: "a", fields: { difficulty: 1 } }])[0]).toMatchObject({
    from: "b",
    to: "a",
  });
});

test("an edge from a node to itself is a fault", () => {
  expect(faultsOf([{ edge: "TRANSITIONS_TO", from: "a", to: "a", fields: { difficulty: 1 } }])).toEqual([
    { path: "TRANSITIONS_TO a a", message: "must not lead from a node to itself" },
  ]);
});

test("what is left out gets its default, and valid states pass unchanged", () => {
  expect(validate([role({ slug: "a", name: "A" })])).toEqual([
    role({ slug: "a", name: "A", altNames: [], formerSlugs: [], status: "PUBLISHED" }),
  ]);
  expect(validate([role(null)])).toEqual([role(null)]);
});
