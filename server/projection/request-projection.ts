import type { Batches } from "../batch.ts";
import type { Projection, ProjectionVersion } from "./version.ts";

/**
 * The projection as one request sees it: the same version for all its fields, until the request itself writes. It notes the
 * revision of what was answered from, for the extensions of the answer.
 */
export class RequestProjection {
  /** The latest revision that the answer rests on; null where it was made without the projection. */
  revision: number | null = null;
  private readonly projection: Projection;
  private readonly batches: Batches;
  private since: object | null = null;
  private asked: Promise<ProjectionVersion> | null = null;

  constructor(projection: Projection, batches: Batches) {
    this.projection = projection;
    this.batches = batches;
  }

  async version(): Promise<ProjectionVersion> {
    if (!this.asked || this.since !== this.batches.current) {
      this.since = this.batches.current;
      this.asked = this.projection.current();
    }
    const version = await this.asked;
    this.revision = version.revision;
    return version;
  }
}
