import type { Batches } from "../batch.ts";
import type { ProjectionVersion, VersionSource } from "./version.ts";

/**
 * The projection as one request sees it: the same version for all its fields, until the request itself writes. It notes the
 * revision of what was answered from, for the extensions of the answer.
 */
export class RequestProjection {
  /** The latest revision that the answer rests on; null where it was made without the projection. */
  revision: number | null = null;
  private readonly source: VersionSource;
  private readonly batches: Batches;
  private since: object | null = null;
  private asked: Promise<ProjectionVersion> | null = null;

  constructor(source: VersionSource, batches: Batches) {
    this.source = source;
    this.batches = batches;
  }

  async version(): Promise<ProjectionVersion> {
    if (!this.asked || this.since !== this.batches.current) {
      this.since = this.batches.current;
      this.asked = this.source.current();
    }
    const version = await this.asked;
    this.revision = version.revision;
    return version;
  }
}
