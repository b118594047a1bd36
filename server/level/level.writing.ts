import { randomUUID } from "node:crypto";
import { createdConcept, updatedConcept } from "../changes/concept-plan.ts";
import { EDGES_AROUND } from "../changes/surroundings.cypher.ts";
import { CONCEPTS_BY_ID } from "../concept/lookup.cypher.ts";
import type { Context } from "../context.ts";
import { badInput } from "../errors.ts";
import type { Graph } from "../neo4j/statement.ts";
import { write, writeAndRead } from "../writing/concept.writing.ts";
import type { WriteOptions } from "../writing/writer.ts";
import { ladderOf, ranked } from "./ladder.ts";
import type { LevelInput, LevelPatch } from "./level.input.ts";

/** Creates a level on a role's ladder: last unless a rank is given, where the rungs from there on move up. */
export async function createLevel(context: Context, input: LevelInput, message?: string | null) {
  const id = randomUUID();
  const plan = async (graph: Graph) => {
    const others = await ladderOf(graph, input.role);
    const rank = input.rank ?? others.length + 1;
    return [...(await createdConcept(graph, "LEVEL", id, { ...input, rank })), ...ranked(others, rank)];
  };
  return writeAndRead(context, id, plan, { message: message ?? null });
}

/** Changes a level; a new rank moves it, and the rungs between make room. */
export async function updateLevel(context: Context, id: string, patch: LevelPatch, options: WriteOptions) {
  const plan = async (graph: Graph) => {
    const states = await updatedConcept(graph, "LEVEL", id, { ...patch });
    if (patch.rank == null) return states;
    const [edge] = await graph.read(EDGES_AROUND, { ids: [id], relations: ["HAS_LEVEL"] });
    const others = edge ? (await ladderOf(graph, edge.from)).filter((level) => level.id !== id) : [];
    return [...states, ...ranked(others, patch.rank)];
  };
  return writeAndRead(context, id, plan, options);
}

/** Puts a whole ladder into an order. */
export async function orderLevels(context: Context, role: string, ids: readonly string[], message?: string | null) {
  const plan = async (graph: Graph) => {
    const levels = await ladderOf(graph, role);
    const ordered = ids.flatMap((id) => levels.find((level) => level.id === id) ?? []);
    if (ordered.length !== levels.length || new Set(ids).size !== levels.length)
      throw badInput([
        { path: "ids", message: `must be the ids of all ${levels.length} levels of the role, each once` },
      ]);
    return ranked(ordered, 0);
  };
  await write(context, plan, { message: message ?? null });
  return Promise.all(ids.map((id) => context.batches.one(CONCEPTS_BY_ID, id)));
}
