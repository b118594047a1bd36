import { isConceptKind, NODE_KINDS } from "../changes/catalogue.ts";
import type { Graph } from "../neo4j/statement.ts";
import { GROWTH } from "./growth.cypher.ts";
import type { NetworkNow } from "./network/live-network.ts";
import { NETWORK_RELATIONS } from "./network/network.ts";
import type { GrowthPoint } from "./statistics.type.ts";

const MOST_REVISIONS = 1_000_000;
/** More cannot be told apart in a drawing. */
const MOST_POINTS = 500;

/** How many concepts and edges there were after each revision that changed their number, at most 500 times. */
async function growthOf(graph: Graph): Promise<GrowthPoint[]> {
  const concepts = NODE_KINDS.filter(isConceptKind);
  const steps = await graph.read(GROWTH, { concepts, relations: NETWORK_RELATIONS, limit: MOST_REVISIONS });
  let [sumOfConcepts, sumOfRelations] = [0, 0];
  const points = steps.map((step): GrowthPoint => {
    sumOfConcepts += step.concepts;
    sumOfRelations += step.relations;
    return { revision: step.revision, at: step.at, concepts: sumOfConcepts, relations: sumOfRelations };
  });
  return thinned(points, MOST_POINTS);
}

const known = new WeakMap<NetworkNow, Promise<GrowthPoint[]>>();

/** The same, counted once for each state of the network; `database` is the one it is of. */
export function growthAt(now: NetworkNow, database: Graph): Promise<GrowthPoint[]> {
  const before = known.get(now);
  if (before) return before;
  const growth = growthOf(database);
  known.set(now, growth);
  // What failed is tried again by the next who asks.
  growth.catch(() => known.delete(now));
  return growth;
}

/** Evenly chosen among more; the last is always there. */
export function thinned<Item>(items: readonly Item[], most: number): Item[] {
  const every = Math.ceil(items.length / most);
  return items.filter((_item, index) => (items.length - 1 - index) % Math.max(1, every) === 0);
}
