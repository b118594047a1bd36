import type { View } from "../view.ts";
import { assemble } from "./assemble.ts";
import { loadRecords } from "./load.ts";
import { refresh } from "./refresh.ts";
import { nextSerial, type Projection, type ProjectionVersion, type VersionSource } from "./version.ts";

/**
 * A view in memory: what editors are about to do to the routes people are shown can be seen before, and what they were. It is the published
 * projection in which just what differs is read again, inside the view. Made for each request that needs it, because nothing of a view
 * outlives its transaction.
 */
export class ViewProjection implements VersionSource {
  private readonly view: View;
  private readonly published: Projection;

  constructor(view: View, published: Projection) {
    this.view = view;
    this.published = published;
  }

  async current(): Promise<ProjectionVersion> {
    const differing = await this.view.unlogged();
    const { records, revision: known } = await this.published.copy();
    const revision = await this.view.latest();
    // What the log has between the two differs, whichever is the later one.
    const [after, upTo] = [Math.min(known, revision), Math.max(known, revision)];
    const outcome = await refresh(this.view, records, after, upTo, differing);
    if (outcome === "unchanged") return at(revision, await this.published.current());
    const changed = outcome === "changed" ? records : await loadRecords(this.view, () => undefined);
    return { ...(await assemble(changed)), revision, serial: nextSerial() };
  }
}

/** The same content at another revision. */
function at(revision: number, version: ProjectionVersion): ProjectionVersion {
  return version.revision === revision ? version : { ...version, revision };
}
