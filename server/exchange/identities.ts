import type { Graph } from "../neo4j/statement.ts";
import type { SourceNode } from "./content.ts";
import { IDENTITIES, NAMES_IN_USE } from "./standing.cypher.ts";

/** A concept of the graph that is the same as one of a scheme. */
export type Identity = Awaited<ReturnType<typeof identitiesIn>>[number];

/** What a concept of the graph is called. */
export type Name = Awaited<ReturnType<typeof readNames>>[number];

/** The concepts of the graph that are the same as any of the schemes a source has codes of. */
export async function readIdentities(graph: Graph, nodes: readonly SourceNode[]): Promise<Identity[]> {
  const schemes = nodes.flatMap(({ mappings }) =>
    mappings.filter(({ match }) => match === "EXACT").map(({ scheme }) => scheme),
  );
  const identities: Identity[] = [];
  for (const scheme of new Set(schemes)) identities.push(...(await identitiesIn(graph, scheme)));
  return identities;
}

async function identitiesIn(graph: Graph, scheme: string) {
  return (await graph.read(IDENTITIES, { scheme })).map((identity) => ({ ...identity, scheme }));
}

/** The names of the concepts of the kinds that some nodes are of. */
export function readNames(graph: Graph, nodes: readonly SourceNode[]) {
  return graph.read(NAMES_IN_USE, { kinds: [...new Set(nodes.map(({ node }) => node))] });
}
