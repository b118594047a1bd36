import { randomUUID } from "node:crypto";
import { keyOf, type State } from "../changes/change.ts";
import { createdConcept, updatedConcept } from "../changes/concept-plan.ts";
import { currentStates } from "../changes/current.ts";
import { EDGES_AROUND } from "../changes/surroundings.cypher.ts";
import type { Context } from "../context.ts";
import type { Graph } from "../neo4j/statement.ts";
import { writeAndRead } from "../writing/concept.writing.ts";
import type { WriteOptions } from "../writing/writer.ts";
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
    const others = edge
      ? (await ladderOf(graph, edge.from)).filter((level) => keyOf(level) !== keyOf({ node: "LEVEL", id }))
      : [];
    return [...states, ...ranked(others, patch.rank)];
  };
  return writeAndRead(context, id, plan, options);
}

/** The levels of a role, lowest rank first. */
export async function ladderOf(graph: Graph, role: string): Promise<State[]> {
  const edges = await graph.read(EDGES_AROUND, { ids: [role], relations: ["HAS_LEVEL"] });
  const keys = edges.filter((edge) => edge.from === role).map((edge) => ({ node: "LEVEL" as const, id: edge.to }));
  const current = await currentStates(graph, keys);
  return keys
    .map((key): State => ({ ...key, fields: current.get(keyOf(key)) ?? {} }))
    .sort((a, b) => Number(a.fields?.rank) - Number(b.fields?.rank));
}

/** Gives the levels consecutive ranks that leave one rank free; 0 leaves none. */
export function ranked(levels: readonly State[], free: number): State[] {
  return levels.map((level, index) => ({
    ...level,
    path: "rank",
    fields: { ...level.fields, rank: free > 0 && index + 1 >= free ? index + 2 : index + 1 },
  }));
}
