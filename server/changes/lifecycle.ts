import type { Status } from "../concept/concept.rules.ts";
import { badInput, ClientError } from "../errors.ts";
import { lastRank, withoutLevels } from "../level/ladder.ts";
import type { Graph } from "../neo4j/statement.ts";
import { type Fields, keyOf, type NodeKey, type State } from "./change.ts";
import { currentStates } from "./current.ts";
import { EDGES_AROUND, KINDS_OF } from "./surroundings.cypher.ts";

/** What a concept is called and what kind it is. */
type Known = Awaited<ReturnType<typeof findConcepts>>[number];

/** The concepts of some ids, in their order; unknown ids are reported together. */
export async function findConcepts(graph: Graph, ids: readonly string[], path: string) {
  const found = new Map((await graph.read(KINDS_OF, { ids })).map((concept) => [concept.id, concept]));
  const unknown = ids.filter((id) => !found.has(id));
  if (unknown.length > 0)
    throw new ClientError("NOT_FOUND", `${path}: there is no concept with the id ${unknown.join(", ")}.`);
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** The concept of an id. */
export async function findConcept(graph: Graph, id: string, path = "id"): Promise<Known> {
  const [found] = await findConcepts(graph, [id], path);
  if (!found) throw new ClientError("NOT_FOUND", `${path}: there is no concept with the id ${id}.`);
  return found;
}

/** A concept that is no longer to be used: it stays readable, and says what replaces it. A level leaves its ladder. */
export async function deprecated(
  graph: Graph,
  id: string,
  replacements: readonly string[],
  reason: string | null,
): Promise<State[]> {
  const alone = await deprecatedAlone(graph, id, replacements, reason);
  const isLevel = alone.some((state) => "node" in state && state.node === "LEVEL");
  return [...alone, ...(isLevel ? await withoutLevels(graph, [id]) : [])];
}

/** The same without what becomes of the ladder of a level: several levels of one ladder leave it together. */
export async function deprecatedAlone(
  graph: Graph,
  id: string,
  replacements: readonly string[],
  reason: string | null,
): Promise<State[]> {
  const concept = await findConcept(graph, id);
  refuseOtherKinds(concept, await findConcepts(graph, replacements, "replacedBy"));
  return [
    await withStatus(graph, concept, "DEPRECATED"),
    ...replacements.map(
      (to, index): State => ({ edge: "REPLACED_BY", from: id, to, fields: { reason }, path: `replacedBy.${index}` }),
    ),
    ...(await formerReplacements(graph, id, replacements)),
  ];
}

/** A deprecated concept in use again: it is no longer replaced. */
export async function restored(graph: Graph, id: string): Promise<State[]> {
  const concept = await findConcept(graph, id);
  const place = concept.kind === "LEVEL" && concept.status === "DEPRECATED" ? { rank: await lastRank(graph, id) } : {};
  return [await withStatus(graph, concept, "PUBLISHED", place), ...(await formerReplacements(graph, id, []))];
}

async function withStatus(graph: Graph, { id, kind }: Known, status: Status, more: Fields = {}): Promise<State> {
  const key: NodeKey = { node: kind, id };
  return { ...key, path: "", fields: { ...(await currentStates(graph, [key])).get(keyOf(key)), status, ...more } };
}

async function formerReplacements(graph: Graph, id: string, kept: readonly string[]): Promise<State[]> {
  const edges = await graph.read(EDGES_AROUND, { ids: [id], relations: ["REPLACED_BY"] });
  return edges
    .filter((edge) => edge.from === id && !kept.includes(edge.to))
    .map((edge) => ({ ...edge, fields: null, path: "replacedBy" }));
}

/** A role is replaced by roles, a skill by skills. */
export function refuseOtherKinds(concept: Known, others: readonly Known[], path = "replacedBy"): void {
  const faults = others.filter(({ kind }) => kind !== concept.kind);
  if (faults.length === 0) return;
  throw badInput(faults.map(({ name, kind }) => ({ path, message: `${name} is a ${kind}, not a ${concept.kind}` })));
}
