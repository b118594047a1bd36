import type { Access } from "./access/access.ts";
import type { Viewer } from "./access/viewer.ts";
import type { Visit } from "./access/visit.ts";
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
  /** Who asks, and what the request may do; signing in changes it for the rest of the request. */
  viewer: Viewer;
  /** Where the request comes from, and the way to give its sender a cookie. */
  readonly visit: Visit;
  readonly access: Access;
}

/** Makes the context of one request. */
export function createContext(request: Omit<Context, "batches">): Context {
  return { ...request, batches: new Batches(request.graph) };
}
