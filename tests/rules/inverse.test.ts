import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Change, type Fields, keyOf, type State } from "../../server/changes/change.ts";
import { difference, inverse } from "../../server/changes/difference.ts";

const fields = fc.dictionary(
  fc.constantFrom("name", "summary", "rank", "altNames"),
  fc.oneof(fc.string(), fc.integer(), fc.array(fc.string())),
);
const graph = fc.dictionary(fc.constantFrom("a", "b", "c", "d"), fields);

type Graph = Readonly<Record<string, Fields>>;

const keyed = (nodes: Graph) => new Map(Object.entries(nodes).map(([id, own]) => [keyOf({ node: "SKILL", id }), own]));

function statesTowards(from: Graph, to: Graph): State[] {
  const ids = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  return ids.map((id) => ({ node: "SKILL", id, fields: to[id] ?? null }));
}

/** What the changes make of the fields: null removes one. */
function applied(nodes: ReadonlyMap<string, Fields>, changes: readonly Change[]): Map<string, Fields> {
  const result = new Map(nodes);
  for (const change of changes) {
    if (change.after === null) result.delete(keyOf(change));
    else {
      const merged = { ...result.get(keyOf(change)), ...change.after };
      result.set(keyOf(change), Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null)));
    }
  }
  return result;
}

test("the difference of any two graphs leads from one to the other, and its inverse leads back", () => {
  fc.assert(
    fc.property(graph, graph, (before, after) => {
      const changes = difference(keyed(before), statesTowards(before, after));
      const reached = applied(keyed(before), changes);
      expect(reached).toEqual(keyed(after));
      expect(applied(reached, changes.map(inverse))).toEqual(keyed(before));
    }),
  );
});

test("the difference of a graph with itself is nothing", () => {
  fc.assert(fc.property(graph, (nodes) => expect(difference(keyed(nodes), statesTowards(nodes, nodes))).toEqual([])));
});
