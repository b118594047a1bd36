import type { IncomingHttpHeaders } from "node:http";
import { Batches } from "./batch.ts";
import type { Graph } from "./neo4j/statement.ts";
import type { Services } from "./services.ts";

/** What every resolver of one request shares. */
export interface Context extends Services {
  /** The published graph. */
  readonly graph: Graph;
  readonly batches: Batches;
  /** The region whose pay figures filters and orders use unless they name one. */
  readonly payRegion: string;
}

/** What is known of whoever asks: the same for a request, an event stream and a WebSocket. */
export interface Caller {
  readonly headers: IncomingHttpHeaders;
  readonly socket: { readonly remoteAddress?: string | undefined };
}

/** Makes the context of one request. */
export function createContext(graph: Graph, payRegion: string, services: Services): Context {
  return { ...services, graph, batches: new Batches(graph), payRegion };
}
