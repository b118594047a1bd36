import { Batches } from "./batch.ts";
import type { Graph } from "./neo4j/statement.ts";

/** What every resolver of one request shares. */
export interface Context {
  /** The published graph. */
  readonly graph: Graph;
  readonly batches: Batches;
  /** The region whose pay figures filters and orders use unless they name one. */
  readonly payRegion: string;
}

/** Makes the context of one request. */
export function createContext(graph: Graph, payRegion: string): Context {
  return { graph, batches: new Batches(graph), payRegion };
}
