import { type Fields, keyOf, type NodeKey } from "../changes/change.ts";
import { currentStates } from "../changes/current.ts";
import { EDGES_AROUND } from "../changes/surroundings.cypher.ts";
import type { Graph } from "../neo4j/statement.ts";

/** A rung of a ladder as it is stored. */
export type Rung = NodeKey & { readonly fields: Fields };

/** The published levels of a role, lowest rank first. */
export async function ladderOf(graph: Graph, role: string): Promise<Rung[]> {
  const edges = await graph.read(EDGES_AROUND, { ids: [role], relations: ["HAS_LEVEL"] });
  const keys = edges.filter((edge) => edge.from === role).map((edge): NodeKey => ({ node: "LEVEL", id: edge.to }));
  const current = await currentStates(graph, keys);
  return keys
    .map((key): Rung => ({ ...key, fields: current.get(keyOf(key)) ?? {} }))
    .filter(({ fields }) => fields.status === "PUBLISHED")
    .sort((a, b) => Number(a.fields.rank) - Number(b.fields.rank));
}

/** Gives the levels consecutive ranks that leave one rank free; 0 leaves none. */
export function ranked(levels: readonly Rung[], free: number) {
  return levels.map((level, index) => ({
    ...level,
    path: "rank",
    fields: { ...level.fields, rank: free > 0 && index + 1 >= free ? index + 2 : index + 1 },
  }));
}

/** The ladders of some levels once those levels are off them: the rungs above move down. */
export async function withoutLevels(graph: Graph, gone: readonly string[]) {
  const edges = await graph.read(EDGES_AROUND, { ids: gone, relations: ["HAS_LEVEL"] });
  const roles = [...new Set(edges.map((edge) => edge.from))].filter((role) => !gone.includes(role));
  const ladders = await Promise.all(roles.map((role) => ladderOf(graph, role)));
  return ladders.flatMap((ladder) =>
    ranked(
      ladder.filter((level) => !gone.includes(level.id)),
      0,
    ),
  );
}

/** The rank a level gets when it comes back to its ladder: the last. */
export async function lastRank(graph: Graph, level: string): Promise<number> {
  const [edge] = await graph.read(EDGES_AROUND, { ids: [level], relations: ["HAS_LEVEL"] });
  return edge ? (await ladderOf(graph, edge.from)).filter(({ id }) => id !== level).length + 1 : 1;
}
