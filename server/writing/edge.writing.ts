import { relationEntry } from "../changes/catalogue.ts";
import { type EdgeKey, type Fields, keyOf, type State } from "../changes/change.ts";
import { currentStates } from "../changes/current.ts";
import { KINDS_OF } from "../changes/surroundings.cypher.ts";
import type { Context } from "../context.ts";
import { badInput, type FieldFault, notFound } from "../errors.ts";
import type { Graph } from "../neo4j/statement.ts";
import { write } from "./concept.writing.ts";
import type { WriteOptions } from "./writer.ts";

/** An edge that a mutation names, and the arguments that name its ends. */
export interface NamedEdge {
  readonly key: EdgeKey;
  readonly ends: readonly [from: string, to: string];
}

/** Makes an edge, or changes the given properties of the one there is. */
export async function setEdge(context: Context, edge: NamedEdge, input: object, options: WriteOptions): Promise<void> {
  await write(context, (graph) => edgeWith(graph, edge, input), options);
}

/** What ought to be after the given properties of an edge were set; the edge is made where there is none. */
export async function edgeWith(graph: Graph, edge: NamedEdge, input: object): Promise<State[]> {
  const stored = asStored(edge.key);
  await checkEnds(graph, edge);
  const current = (await currentStates(graph, [stored])).get(keyOf(stored)) ?? null;
  return [{ ...stored, path: "", fields: { ...current, ...given(input) }, current }];
}

/** Removes an edge; false where there is none. */
export async function removeEdge(context: Context, key: EdgeKey, options: WriteOptions): Promise<boolean> {
  const revision = await write(context, async () => [{ ...asStored(key), path: "", fields: null }], options);
  return revision !== null;
}

/** A symmetric edge is stored with the smaller id first. */
function asStored(key: EdgeKey): EdgeKey {
  const swap = relationEntry(key.edge).symmetric === true && key.from > key.to;
  return swap ? { ...key, from: key.to, to: key.from } : key;
}

async function checkEnds(graph: Graph, { key, ends: [start, end] }: NamedEdge): Promise<void> {
  const entry = relationEntry(key.edge);
  const found = new Map((await graph.read(KINDS_OF, { ids: [key.from, key.to] })).map((known) => [known.id, known]));
  const ends = [
    { path: start, id: key.from, kinds: entry.from },
    { path: end, id: key.to, kinds: entry.to },
  ];
  const missing = ends.filter(({ id }) => !found.has(id));
  if (missing.length > 0)
    throw notFound(missing.map(({ path, id }) => ({ path, message: `there is no concept with the id ${id}` })));
  const faults = ends.flatMap(({ path, id, kinds }): FieldFault[] => {
    const known = found.get(id);
    if (!known || kinds.includes(known.kind)) return [];
    return [{ path, message: `${known.name} is a ${known.kind}, not a ${kinds.join(" or ")}` }];
  });
  if (faults.length > 0) throw badInput(faults);
}

function given(input: object): Fields {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
}
