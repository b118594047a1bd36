import { LATEST_REVISION } from "../feed/feed.cypher.ts";
import type { Graph } from "../neo4j/statement.ts";
import { assemble } from "./assemble.ts";
import { loadRecords } from "./load.ts";
import { refresh } from "./refresh.ts";
import { nextSerial, type Projection, type ProjectionVersion, type VersionSource } from "./version.ts";

/** The graph as it would be with a proposal, which knows what it is about. */
export interface ProposedGraph extends Graph {
  /** The ids of all concepts that are not as they are published, or whose edges are not. */
  touched(): Promise<readonly string[]>;
}

/**
 * The graph as it would be if a proposal were published, in memory: what editors are about to do to the routes people are shown can be
 * seen before. It is the published projection in which just what the proposal touches is read again, inside the proposal. Made
 * for each request that needs it, because nothing of a preview outlives its transaction.
 */
export class PreviewProjection implements VersionSource {
  private readonly graph: ProposedGraph;
  private readonly published: Projection;

  constructor(graph: ProposedGraph, published: Projection) {
    this.graph = graph;
    this.published = published;
  }

  async current(): Promise<ProjectionVersion> {
    const touched = await this.graph.touched();
    const { records, revision: known } = await this.published.copy();
    const [revision = 0] = await this.graph.read(LATEST_REVISION);
    const outcome = await refresh(this.graph, records, known, revision, touched);
    if (outcome === "unchanged") return this.published.current();
    const changed = outcome === "changed" ? records : await loadRecords(this.graph, () => undefined);
    return { ...(await assemble(changed)), revision, serial: nextSerial() };
  }
}
