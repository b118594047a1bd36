import { relationEntry } from "../changes/catalogue.ts";
import { type EdgeKey, type Fields, keyOf } from "../changes/change.ts";
import { currentStates } from "../changes/current.ts";
import { findConcepts } from "../changes/lifecycle.ts";
import type { Context } from "../context.ts";
import { badInput, ClientError } from "../errors.ts";
import type { Graph } from "../neo4j/statement.ts";
import { write } from "./concept.writing.ts";
import type { WriteOptions } from "./writer.ts";

/** Makes an edge, or changes the given properties of the one there is. */
export async function setEdge(context: Context, key: EdgeKey, input: object, options: WriteOptions): Promise<void> {
  const stored = asStored(key);
  const plan = async (graph: Graph) => {
    await checkEnds(graph, key);
    const current = (await currentStates(graph, [stored])).get(keyOf(stored));
    return [{ ...stored, path: "", fields: { ...current, ...given(input) } }];
  };
  await write(context, plan, options);
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

async function checkEnds(graph: Graph, { edge, from, to }: EdgeKey): Promise<void> {
  const [start, end] = await findConcepts(graph, [from, to], edge);
  const { from: starts, to: ends } = relationEntry(edge);
  if (!start || !end) throw new ClientError("NOT_FOUND", `${edge}: one of its ends does not exist.`);
  const faults = [
    ...(starts.includes(start.kind)
      ? []
      : [{ path: "from", message: `${start.name} is a ${start.kind}, not a ${starts.join(" or ")}` }]),
    ...(ends.includes(end.kind)
      ? []
      : [{ path: "to", message: `${end.name} is a ${end.kind}, not a ${ends.join(" or ")}` }]),
  ];
  if (faults.length > 0) throw badInput(faults);
}

function given(input: object): Fields {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
}
