import { Batches } from "./batch.ts";
import type { Graph } from "./neo4j/statement.ts";
import type { Writer } from "./writing/writer.ts";

/** What every resolver of one request shares. */
export interface Context {
  /** The published graph. */
  readonly graph: Graph;
  readonly batches: Batches;
  /** Writes on behalf of whoever asks. */
  readonly writer: Writer;
  /** The region whose pay figures filters and orders use unless they name one. */
  readonly payRegion: string;
}

/** Makes the context of one request. */
export function createContext(graph: Graph, writer: Writer, payRegion: string): Context {
  return { graph, writer, batches: new Batches(graph), payRegion };
}
