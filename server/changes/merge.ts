import { keysOf } from "../concept/concept.rules.ts";
import { badInput } from "../errors.ts";
import { withoutLevels } from "../level/ladder.ts";
import type { Graph } from "../neo4j/statement.ts";
import { RELATIONS, type Relation, relationEntry } from "./catalogue.ts";
import { type EdgeKey, type Fields, keyOf, type NodeKey, type State } from "./change.ts";
import { currentStates } from "./current.ts";
import { findConcept, findConcepts, refuseOtherKinds } from "./lifecycle.ts";
import { mergedParts } from "./merged-parts.ts";
import { EDGES_AROUND } from "./surroundings.cypher.ts";

type Edge = EdgeKey & { readonly fields: Fields };

const MOST_ALTERNATIVE_NAMES = 200;

/**
 * Several concepts become one: all their edges move to it (of two equal ones the stronger stays), their names become alternative
 * names of it, and they stay behind deprecated, replaced by it. A ladder moves only to a role that has none.
 */
export async function merged(graph: Graph, from: readonly string[], into: string): Promise<State[]> {
  const target = await findConcept(graph, into, "into");
  if (from.includes(into)) throw badInput([{ path: "from", message: "must not contain the concept to merge into" }]);
  refuseOtherKinds(target, await findConcepts(graph, from, "from"), "from");
  const keys = [into, ...from].map((id): NodeKey => ({ node: target.kind, id }));
  const current = await currentStates(graph, keys);
  const edges = await graph.read(EDGES_AROUND, {
    ids: [into, ...from],
    relations: keysOf(RELATIONS).filter((name) => name !== "REPLACED_BY"),
  });
  const fields = (id: string) => current.get(keyOf({ node: target.kind, id })) ?? {};
  // The rungs above those given up move down, the one that stays perhaps among them.
  const ladder = target.kind === "LEVEL" ? await withoutLevels(graph, from) : [];
  const rank = ladder.filter((level) => level.id === into).map(({ fields: { rank: moved } }) => ({ rank: moved }))[0];
  return [
    {
      node: target.kind,
      id: into,
      path: "into",
      fields: { ...fields(into), ...rank, altNames: allNames(fields(into), from.map(fields)) },
    },
    ...from.map(
      (id): State => ({ node: target.kind, id, path: "from", fields: { ...fields(id), status: "DEPRECATED" } }),
    ),
    ...from.map(
      (id): State => ({ edge: "REPLACED_BY", from: id, to: into, fields: { reason: "merged" }, path: "from" }),
    ),
    ...movedEdges(edges, from, into),
    ...(await mergedParts(graph, from, into)),
    ...ladder.filter((level) => level.id !== into),
  ];
}

function allNames(target: Fields, others: readonly Fields[]): string[] {
  const names = [
    ...listed(target.altNames),
    ...others.flatMap((other) => [String(other.name), ...listed(other.altNames)]),
  ];
  const unique = new Map(names.map((name) => [name.toLowerCase(), name]));
  unique.delete(String(target.name).toLowerCase());
  return [...unique.values()].slice(0, MOST_ALTERNATIVE_NAMES);
}

function listed(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function movedEdges(edges: readonly Edge[], from: readonly string[], into: string): State[] {
  const hasLadder = edges.some((edge) => edge.edge === "HAS_LEVEL" && edge.from === into);
  const leaving = edges.filter((edge) => from.includes(edge.from) || from.includes(edge.to));
  const moving = leaving.filter((edge) => !(hasLadder && edge.edge === "HAS_LEVEL"));
  const held = new Map(edges.filter((edge) => !leaving.includes(edge)).map((edge) => [keyOf(edge), edge]));
  const arrived = new Map<string, Edge>();
  for (const edge of moving) {
    const moved = ordered({ ...edge, from: replaced(edge.from, from, into), to: replaced(edge.to, from, into) });
    const known = arrived.get(keyOf(moved)) ?? held.get(keyOf(moved));
    if (moved.from !== moved.to && !(SINGLE.includes(edge.edge) && hasOther(held, moved)))
      arrived.set(keyOf(moved), known ? stronger(known, moved) : moved);
  }
  return [...arrived.values(), ...moving.map((edge): State => ({ ...edge, fields: null }))].map((state) => ({
    ...state,
    path: "from",
  }));
}

/** Relations of which a concept may have only one edge: what the target has stays. */
const SINGLE: readonly Relation[] = ["IN_FAMILY", "PART_OF"];

function hasOther(held: ReadonlyMap<string, Edge>, moved: Edge): boolean {
  return [...held.values()].some((edge) => edge.edge === moved.edge && edge.from === moved.from);
}

function replaced(id: string, from: readonly string[], into: string): string {
  return from.includes(id) ? into : id;
}

function ordered(edge: Edge): Edge {
  const swap = relationEntry(edge.edge).symmetric === true && edge.from > edge.to;
  return swap ? { ...edge, from: edge.to, to: edge.from } : edge;
}

/** Of two equal edges the one that says more strongly that it matters; what it leaves open, the other fills in. */
function stronger(one: Edge, other: Edge): Edge {
  const [first, second] = weight(other) > weight(one) ? [other, one] : [one, other];
  return { ...first, fields: { ...second.fields, ...first.fields } };
}

function weight({ fields }: Edge): number {
  const [importance, proficiency, strength, difficulty] = ["importance", "proficiency", "strength", "difficulty"].map(
    (name) => Number(fields[name] ?? 0),
  );
  return (importance ?? 0) * 10 + (proficiency ?? 0) + (strength ?? 0) - (difficulty ?? 0);
}
