import { LATEST_REVISION } from "../feed/feed.cypher.ts";
import type { Graph } from "../neo4j/statement.ts";
import { assemble } from "./assemble.ts";
import { loadRecords } from "./load.ts";
import { nextSerial, type ProjectionVersion, type VersionSource } from "./version.ts";

/**
 * The graph as it would be if a proposal were published, in memory: what editors are about to do to the routes people are shown can be
 * seen before. It is read anew for each request that needs it, all of it, because nothing of a preview outlives its transaction.
 */
export class PreviewProjection implements VersionSource {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  async current(): Promise<ProjectionVersion> {
    const [revision = 0] = await this.graph.read(LATEST_REVISION);
    const assembled = await assemble(await loadRecords(this.graph, () => undefined));
    return { ...assembled, revision, serial: nextSerial() };
  }
}
