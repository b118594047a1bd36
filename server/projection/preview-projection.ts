import type { View } from "../view.ts";
import { assemble } from "./assemble.ts";
import { loadRecords } from "./load.ts";
import { nextSerial, type ProjectionVersion, type VersionSource } from "./version.ts";

/**
 * The graph as it would be if a proposal were published, in memory: what editors are about to do to the routes people are shown can be
 * seen before. It is read anew for each request that needs it, all of it, because nothing of a preview outlives its transaction.
 */
export class PreviewProjection implements VersionSource {
  private readonly view: View;

  constructor(view: View) {
    this.view = view;
  }

  async current(): Promise<ProjectionVersion> {
    const revision = await this.view.latest();
    const assembled = await assemble(await loadRecords(this.view, () => undefined));
    return { ...assembled, revision, serial: nextSerial() };
  }
}
