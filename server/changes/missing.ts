import { type FieldFault, notFound } from "../errors.ts";
import type { Graph } from "../neo4j/statement.ts";
import { NODES, type NodeEntry, type NodeKind, type RelationEntry, relationEntry } from "./catalogue.ts";
import { type Change, type Fields, isNode, keyOf, type NodeKey, type State } from "./change.ts";
import { KINDS_OF_NODES } from "./surroundings.cypher.ts";
import { IncompleteWrite } from "./write.ts";

/** A node that a state needs, and where it was asked for. */
interface Need {
  readonly id: string;
  readonly kinds: readonly NodeKind[];
  readonly path: string;
}

/** What wanted states refer to that neither exists nor is made by them. Asked only when something is wrong already. */
export async function missingFaults(graph: Graph, wanted: readonly State[]): Promise<FieldFault[]> {
  const needs = wanted.flatMap(needsOf);
  const found = await graph.read(KINDS_OF_NODES, { ids: [...new Set(needs.map(({ id }) => id))] });
  const kinds = new Map(found.map(({ id, kind }) => [id, kind]));
  for (const state of wanted) if (isNode(state) && state.fields !== null) kinds.set(state.id, state.node);
  return needs
    .filter((need) => !need.kinds.some((kind) => kind === kinds.get(need.id)))
    .map(({ id, kinds: possible, path }) => ({
      path,
      message: `there is no ${possible.join(" or ")} with the id ${id}`,
    }));
}

/** Says which of the wanted states ask for nodes that are not there, when a write found that some do. */
export function refuseMissing(graph: Graph, wanted: readonly State[]) {
  return async (error: unknown): Promise<never> => {
    const faults = error instanceof IncompleteWrite ? await missingFaults(graph, wanted) : [];
    throw faults.length > 0 ? notFound(faults) : error;
  };
}

/** A write notices when the end of an edge is missing; a source that is only mentioned in a field has to be looked for. */
export async function refuseMissingMentions(
  graph: Graph,
  wanted: readonly State[],
  changes: readonly Change[],
): Promise<void> {
  const ids = new Set<string>();
  for (const change of changes) for (const { id } of mentioned(change, change.after)) ids.add(id);
  for (const state of wanted)
    if (isNode(state) && state.node === "SOURCE" && state.fields !== null) ids.delete(state.id);
  if (ids.size === 0) return;
  const found = await graph.read(KINDS_OF_NODES, { ids: [...ids] });
  for (const { id, kind } of found) if (kind === "SOURCE") ids.delete(id);
  // Where one is missing, all that is missing is told.
  if (ids.size > 0) throw notFound(await missingFaults(graph, wanted));
}

function needsOf(state: State): Need[] {
  const { fields } = state;
  if (fields === null) return [];
  const path = state.path ?? keyOf(state);
  return [
    ...(isNode(state) ? ownerAndReferences(state, fields, path) : ends(state, path)),
    ...mentioned(state, fields).map(({ field, id }) => ({ id, kinds: ["SOURCE"] as const, path: below(path, field) })),
  ];
}

function ends({ edge, from, to }: Extract<State, { edge: unknown }>, path: string): Need[] {
  const entry = relationEntry(edge);
  return [
    { id: from, kinds: entry.from, path },
    { id: to, kinds: entry.to, path },
  ];
}

function ownerAndReferences({ node, owner }: NodeKey, fields: Fields, path: string): Need[] {
  const references = Object.entries(NODES[node].references ?? {});
  return [
    ...(owner === undefined ? [] : [{ id: owner, kinds: NODES[node].owners ?? [], path }]),
    ...references
      .filter(([field]) => fields[field] != null)
      .map(([field, { kind }]) => ({ id: String(fields[field]), kinds: [kind], path: below(path, field) })),
  ];
}

/** The sources that fields of a node or edge name by id. */
function mentioned(key: State | Change, fields: Fields | null): { field: string; id: string }[] {
  const entry: NodeEntry | RelationEntry = isNode(key) ? NODES[key.node] : relationEntry(key.edge);
  return (entry.mentions ?? []).flatMap((field) =>
    [fields?.[field] ?? []].flat().map((id) => ({ field, id: String(id) })),
  );
}

function below(path: string, field: string): string {
  return path === "" ? field : `${path}.${field}`;
}
