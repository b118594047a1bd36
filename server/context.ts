import type { Access } from "./access/access.ts";
import { userOf, type Viewer } from "./access/viewer.ts";
import type { Visit } from "./access/visit.ts";
import { ViewNetwork } from "./analysis/network/view-network.ts";
import { Batches } from "./batch.ts";
import type { Graph } from "./neo4j/statement.ts";
import type { PastGraph } from "./past/past-graph.ts";
import { RequestProjection } from "./projection/request-projection.ts";
import { ViewProjection } from "./projection/view-projection.ts";
import type { Preview } from "./proposals/preview.ts";
import type { Services } from "./services.ts";
import { type Writer, writerFor } from "./writing/writer.ts";

/** What every resolver of one request shares. */
export interface Context extends Services {
  /** The published graph, or the graph as a proposal would make it, or as it was. `database` is always the published one. */
  readonly graph: Graph;
  /** The proposal inside of which the request is answered. What is made of the whole graph is made anew for it. */
  readonly proposal: Preview | null;
  /** The past that the request is answered from; null where it asks about now. */
  readonly past: PastGraph | null;
  readonly batches: Batches;
  /** The graph in memory, the same version of it for the whole request. */
  readonly projected: RequestProjection;
  /** Writes on behalf of whoever asks. */
  readonly writer: Writer;
  /** The numbers of the revisions that the request made so far. */
  readonly revisions: number[];
  /** The region whose pay figures filters and orders use unless they name one. */
  readonly payRegion: string;
  /** Who asks, and what the request may do; signing in changes it for the rest of the request. */
  viewer: Viewer;
  /** Where the request comes from, and the way to give its sender a cookie. */
  readonly visit: Visit;
  readonly access: Access;
}

/** Makes the context of one request. */
export function createContext(request: Omit<Context, "batches" | "writer" | "revisions" | "projected">): Context {
  const view = request.proposal ?? request.past;
  const graph = view ?? request.graph;
  const batches = new Batches(graph);
  const projection = view ? new ViewProjection(view, request.projection) : request.projection;
  const context: Context = {
    ...request,
    revisions: [],
    graph,
    batches,
    network: view ? new ViewNetwork(view) : request.network,
    projected: new RequestProjection(projection, batches),
    // Signing in changes the viewer for the rest of the request: who writes is asked when something is written.
    writer: request.proposal ?? writerFor(request.database, () => userOf(context.viewer).id),
  };
  return context;
}
