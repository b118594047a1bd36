import { createRequire } from "node:module";
import { UndirectedGraph } from "graphology";
import type louvainModule from "graphology-communities-louvain";
import type pagerankModule from "graphology-metrics/centrality/pagerank.js";
import type { AlikePair } from "./alike.ts";

const load = createRequire(import.meta.url);

// These modules export a function as CommonJS does, while their types describe a default export: Node's import and TypeScript's differ.

/** Finds communities by maximizing modularity. */
export const louvain: typeof louvainModule.default = load("graphology-communities-louvain");

/** Computes the PageRank of every node. */
export const pagerank: typeof pagerankModule.default = load("graphology-metrics/centrality/pagerank.js");

/** A graph of alike items; those that are like nothing are left out. */
export function graphOf(pairs: readonly AlikePair[]): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const { one, other, cosine } of pairs) graph.mergeEdge(one, other, { weight: cosine });
  return graph;
}
