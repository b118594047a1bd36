import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Change, type Fields, keyOf, type State } from "../../server/changes/change.ts";
import { difference } from "../../server/changes/difference.ts";
import { composed } from "../../server/proposals/compose.ts";
import type { Resolution } from "../../server/proposals/conflict.rules.ts";
import type { GraphNow } from "../../server/proposals/graph-now.ts";
import { preferProposed, rebased } from "../../server/proposals/rebase.ts";

const fields = fc.dictionary(
  fc.constantFrom("name", "summary", "rank", "altNames"),
  fc.oneof(
    fc.string({ maxLength: 3 }),
    fc.integer({ max: 3, min: 0 }),
    fc.array(fc.string({ maxLength: 1 }), { maxLength: 2 }),
  ),
);
const graph = fc.dictionary(fc.constantFrom("a", "b", "c", "d"), fields);

type Graph = Readonly<Record<string, Fields>>;

const keyed = (nodes: Graph) => new Map(Object.entries(nodes).map(([id, own]) => [keyOf({ node: "SKILL", id }), own]));

function towards(from: Graph, to: Graph): readonly Change[] {
  const ids = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  return difference(
    keyed(from),
    ids.map((id): State => ({ node: "SKILL", id, fields: to[id] ?? null })),
  );
}

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

function now(nodes: Graph, slugs: ReadonlyMap<string, string> = new Map()): GraphNow {
  return { fields: keyed(nodes), present: new Set(Object.keys(nodes)), hanging: [], slugs };
}

test("two lists of changes, composed, do what one after the other does, and no more", () => {
  fc.assert(
    fc.property(graph, graph, graph, (first, second, third) => {
      const pending = towards(first, second);
      const all = composed(pending, pending, towards(second, third));
      expect(applied(keyed(first), all)).toEqual(keyed(third));
      const shortest = towards(first, third);
      const byKey = (changes: readonly Change[]) => [...changes].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
      expect(byKey(all).map(keyOf)).toEqual(byKey(shortest).map(keyOf));
    }),
  );
});

test("over a graph that has not moved nothing conflicts and nothing changes about the changes", () => {
  fc.assert(
    fc.property(graph, graph, (before, after) => {
      const pending = towards(before, after);
      const { changes, conflicts } = rebased(pending, now(before), preferProposed);
      expect(conflicts).toEqual([]);
      expect(applied(keyed(before), changes)).toEqual(keyed(after));
    }),
  );
});

test("over a graph that is as proposed already nothing is left", () => {
  fc.assert(
    fc.property(graph, graph, (before, after) => {
      expect(rebased(towards(before, after), now(after), preferProposed)).toEqual({ changes: [], conflicts: [] });
    }),
  );
});

test("where a graph has moved, only fields that both sides changed differently conflict, and each side can be taken", () => {
  fc.assert(
    fc.property(graph, graph, graph, (before, proposed, moved) => {
      const pending = towards(before, proposed);
      const keep = rebased(pending, now(moved), () => "CURRENT");
      for (const { before: was, proposed: wanted, current, field } of keep.conflicts)
        if (field !== "*") expect([was ?? null, wanted ?? null]).not.toContainEqual(current ?? null);
      const theirs = applied(keyed(moved), keep.changes);
      for (const { conceptId, field, current } of keep.conflicts)
        if (field !== "*") expect(theirs.get(`SKILL ${conceptId}`)?.[field] ?? null).toEqual(current ?? null);
      const mine = rebased(pending, now(moved), preferProposed);
      const ours = applied(keyed(moved), mine.changes);
      for (const { conceptId, field, proposed: wanted } of mine.conflicts)
        if (field !== "*") expect(ours.get(`SKILL ${conceptId}`)?.[field] ?? null).toEqual(wanted ?? null);
    }),
  );
});

const SKILL = { node: "SKILL", id: "s" } as const;

test("a resolution names both sides: when one of them changes again, it names nothing any more", () => {
  const pending = [{ ...SKILL, before: { name: "A" }, after: { name: "B" } }];
  const idFor = (current: string) =>
    rebased(pending, now({ s: { name: current } }), preferProposed).conflicts.map(({ id }) => id);
  expect(idFor("C")).toEqual(idFor("C"));
  expect(idFor("C")).not.toEqual(idFor("D"));
});

test("a slug that is taken stays with who has it, and former slugs keep leading here", () => {
  const slugs = new Map([["SKILL rust", "Rust"]]);
  const create = [{ ...SKILL, before: null, after: { slug: "rust" } }];
  expect(rebased(create, now({}, slugs), preferProposed).changes[0]?.after).toEqual({ slug: "rust-2" });
  const rename = [{ ...SKILL, before: { slug: "a", formerSlugs: [] }, after: { slug: "b", formerSlugs: ["a"] } }];
  const moved = { s: { slug: "c", formerSlugs: ["a"] } };
  const take = (side: Resolution) => rebased(rename, now(moved), () => side).changes[0]?.after;
  expect(take("PROPOSED")).toEqual({ slug: "b", formerSlugs: ["a", "c"] });
  expect(take("CURRENT")).toBeUndefined();
});

test("what was overtaken and is changed anew counts from where the graph is now", () => {
  const pending = [{ ...SKILL, before: { name: "A" }, after: { name: "B" } }];
  const { changes: live } = rebased(pending, now({ s: { name: "B" } }), preferProposed);
  const further = [{ ...SKILL, before: { name: "B" }, after: { name: "C" } }];
  expect(composed(pending, live, further)).toEqual(further);
});
