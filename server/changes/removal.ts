import { keysOf } from "../concept/concept.rules.ts";
import { ClientError } from "../errors.ts";
import { withoutLevels } from "../level/ladder.ts";
import type { Graph } from "../neo4j/statement.ts";
import { RELATIONS, type Relation, relationEntry } from "./catalogue.ts";
import type { EdgeKey, State } from "./change.ts";
import { findConcept, findConcepts } from "./lifecycle.ts";
import { EDGES_AROUND, PARTS_OF } from "./surroundings.cypher.ts";

const ALL_RELATIONS = keysOf(RELATIONS);

/** A level belongs to its role and its ladder: they do not keep it. */
const CONTAINMENT: readonly Relation[] = ["HAS_LEVEL", "LEADS_TO"];

/** A concept with everything that is its own gone; refused while other concepts point at it, with their names. */
export async function removed(graph: Graph, id: string): Promise<State[]> {
  const concept = await findConcept(graph, id);
  const levels = await levelsOf(graph, id);
  const gone = [id, ...levels];
  const edges = await graph.read(EDGES_AROUND, { ids: gone, relations: ALL_RELATIONS });
  await refuseBlocked(graph, concept.name, gone, edges);
  const parts = await partsOf(graph, gone);
  return [
    { node: concept.kind, id, fields: null, path: "" },
    ...levels.map((level): State => ({ node: "LEVEL", id: level, fields: null })),
    ...parts.map((part): State => ({ ...part, fields: null })),
    ...edges.map((edge): State => ({ ...edge, fields: null })),
    ...(concept.kind === "LEVEL" ? await withoutLevels(graph, [id]) : []),
  ];
}

/** The parts that concepts own, as keys of changes. */
export async function partsOf(graph: Graph, ids: readonly string[]) {
  const salaries = await graph.read(PARTS_OF.SALARY, { ids });
  const items = await graph.read(PARTS_OF.GUIDE_ITEM, { ids });
  return [
    ...salaries.map(({ id, owner }) => ({ node: "SALARY" as const, id, owner })),
    ...items.map(({ id, owner }) => ({ node: "GUIDE_ITEM" as const, id, owner })),
  ];
}

async function levelsOf(graph: Graph, id: string): Promise<string[]> {
  const edges = await graph.read(EDGES_AROUND, { ids: [id], relations: ["HAS_LEVEL"] });
  return edges.filter((edge) => edge.from === id).map((edge) => edge.to);
}

async function refuseBlocked(
  graph: Graph,
  name: string,
  gone: readonly string[],
  edges: readonly EdgeKey[],
): Promise<void> {
  const blocking = edges.filter((edge) => pointsAt(gone, edge));
  if (blocking.length === 0) return;
  const others = blocking.map((edge) => (gone.includes(edge.from) ? edge.to : edge.from));
  const known = await findConcepts(graph, [...new Set(others)], "id");
  const blockers = blocking.slice(0, 100).map((edge, index) => {
    const other = known.find((concept) => concept.id === others[index]);
    return { conceptId: others[index], name: other?.name, kind: other?.kind, relation: edge.edge };
  });
  const names = [...new Set(blockers.map((blocker) => `${blocker.name} (${blocker.relation})`))].slice(0, 5).join(", ");
  const message = `${name} is still pointed at by ${blocking.length} edge(s), from ${names}: remove them first, or deprecate it.`;
  throw new ClientError("CONFLICT", message, { blockers });
}

function pointsAt(gone: readonly string[], { edge, from, to }: EdgeKey): boolean {
  if (CONTAINMENT.includes(edge) || (gone.includes(from) && gone.includes(to))) return false;
  return gone.includes(to) || relationEntry(edge).symmetric === true;
}
