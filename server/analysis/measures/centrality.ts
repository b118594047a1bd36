import type { UndirectedGraph } from "graphology";
import { createUnweightedIndexedBrandes } from "graphology-shortest-path/indexed-brandes.js";
import { mostAlike, skillVectors } from "./alike.ts";
import { graphOf, pagerank } from "./graphology.ts";
import { demandOf, incidenceOf, type Requirements } from "./incidence.ts";
import { seeded } from "./random.ts";

/** How central every skill is, by its number in the projection. */
export interface SkillCentrality {
  /** The shares of all skills add up to 1. */
  readonly pagerank: Float64Array;
  /** The share of shortest ways between other skills that lead through it. */
  readonly betweenness: Float64Array;
}

const NEIGHBORS = 12;
/** Ways from this many skills tell enough about those from all: the standard error is about a thirtieth of the largest value. */
const MOST_SOURCES = 1_000;
const SEED = 20_240_502;

/** Measures the graph that joins every skill with the 12 it is most often required with. */
export function skillCentrality(arrays: Requirements): SkillCentrality {
  const incidence = incidenceOf(arrays);
  const graph = graphOf(mostAlike(skillVectors(incidence, demandOf(incidence)), NEIGHBORS));
  const ranks = new Float64Array(incidence.skills);
  if (graph.order > 0)
    for (const [skill, rank] of Object.entries(pagerank(graph, { getEdgeWeight: "weight" })))
      ranks[Number(skill)] = rank;
  return { pagerank: ranks, betweenness: betweenness(graph, incidence.skills) };
}

/** Brandes' algorithm from all nodes, or from a sample that is always the same. O(sources × edges). */
function betweenness(graph: UndirectedGraph, skills: number): Float64Array {
  const through = new Float64Array(skills);
  const nodes = graph.nodes();
  if (nodes.length < 3) return through;
  const sources = sample(nodes.length, MOST_SOURCES);
  const waysFrom = createUnweightedIndexedBrandes(graph);
  for (const source of sources) {
    const [reached, before, ways] = waysFrom(source);
    const share = new Float64Array(nodes.length);
    for (let node = reached.pop(); node !== undefined; node = reached.pop()) {
      for (const previous of before[node] ?? [])
        share[previous] =
          (share[previous] ?? 0) + ((ways[previous] ?? 0) / (ways[node] ?? 1)) * (1 + (share[node] ?? 0));
      const skill = Number(nodes[node]);
      if (node !== source) through[skill] = (through[skill] ?? 0) + (share[node] ?? 0);
    }
  }
  // A skill is not between itself and others: where it was a source, that one does not count.
  const asked = new Set(sources);
  for (const [node, skill] of nodes.entries())
    through[Number(skill)] =
      (through[Number(skill)] ?? 0) / ((sources.length - (asked.has(node) ? 1 : 0)) * (nodes.length - 2));
  return through;
}

function sample(size: number, most: number): number[] {
  const all = Array.from({ length: size }, (_, index) => index);
  if (size <= most) return all;
  const random = seeded(SEED);
  for (let at = 0; at < most; at += 1) {
    const other = at + Math.floor(random() * (size - at));
    [all[at], all[other]] = [all[other] ?? 0, all[at] ?? 0];
  }
  return all.slice(0, most);
}
