import { randomUUID } from "node:crypto";
import type { NodeKey } from "../changes/change.ts";
import { findConcept } from "../changes/lifecycle.ts";
import { OWNERS } from "../changes/surroundings.cypher.ts";
import type { ConceptKind } from "../concept/concept.rules.ts";
import type { Context } from "../context.ts";
import { badInput, ClientError } from "../errors.ts";
import type { Graph } from "../neo4j/statement.ts";
import { write } from "./concept.writing.ts";
import type { WriteOptions } from "./writer.ts";

type PartKind = "SALARY" | "GUIDE_ITEM";

/** Which kind of part, whose, and what may own it. */
export interface PartPlace {
  readonly node: PartKind;
  readonly holder: string;
  readonly kinds: readonly ConceptKind[];
}

/** Adds a part to a concept, or replaces the fields of one it has; returns the id of the part. */
export async function setPart(
  context: Context,
  { node, holder, kinds }: PartPlace,
  id: string | null | undefined,
  input: object,
  options: WriteOptions,
): Promise<string> {
  const made = id ?? randomUUID();
  const key: NodeKey = { node, id: made, owner: holder };
  const plan = async (graph: Graph) => {
    const owner = await findConcept(graph, holder, "holder");
    if (!kinds.includes(owner.kind))
      throw badInput([{ path: "holder", message: `${owner.name} is a ${owner.kind}, not a ${kinds.join(" or ")}` }]);
    if (id != null && (await ownerOf(graph, node, id)) !== holder)
      throw new ClientError("NOT_FOUND", `${owner.name} has no ${node} with the id ${id}.`);
    return [{ ...key, path: "", fields: { ...input } }];
  };
  await write(context, plan, options);
  return made;
}

/** Removes a part of a concept; false where there is none. */
export async function removePart(
  context: Context,
  node: PartKind,
  id: string,
  options: WriteOptions,
): Promise<boolean> {
  const plan = async (graph: Graph) => {
    const owner = await ownerOf(graph, node, id);
    return owner === null ? [] : [{ node, id, owner, path: "", fields: null }];
  };
  return (await write(context, plan, options)) !== null;
}

async function ownerOf(graph: Graph, node: PartKind, id: string): Promise<string | null> {
  const [owner] = await graph.read(OWNERS[node], { ids: [id] });
  return owner ?? null;
}
