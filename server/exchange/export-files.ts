import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Database } from "../neo4j/connect.ts";
import { exportTo } from "./export.ts";
import type { Format } from "./output.ts";

/** A written export. */
export interface ExportFile {
  readonly path: string;
  readonly revision: number;
}

/** How many files of a format are kept. */
const KEPT = 2;

/**
 * Writes exports to a folder, each once for a revision however many people ask for it: what a download costs the database does not depend on
 * how often, or how slowly, it is downloaded.
 */
export class ExportFiles {
  private readonly database: Database;
  private readonly folder: string;
  private readonly written = new Map<string, Promise<ExportFile>>();
  private last: Promise<unknown> = Promise.resolve();

  constructor(database: Database, dataDir: string) {
    this.database = database;
    this.folder = join(dataDir, "exports");
  }

  /** The export of this revision, or of one that was made meanwhile. Those who ask for the same one wait for it together. */
  async of(format: Format, revision: number, base: string): Promise<ExportFile> {
    for (;;) {
      const pending = this.written.get(format.name);
      const known = await pending?.catch(() => null);
      if (known && known.revision >= revision) return known;
      if (this.written.get(format.name) === pending) return this.begin(format, base);
    }
  }

  private begin(format: Format, base: string): Promise<ExportFile> {
    // One after the other: each reads the whole graph.
    const made = this.last.catch(() => undefined).then(() => this.write(format, base));
    this.last = made;
    this.written.set(format.name, made);
    return made;
  }

  private async write(format: Format, base: string): Promise<ExportFile> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const name = `${format.name}.${Date.now()}.${format.extension ?? "zip"}`;
    const path = join(this.folder, name);
    const revision = await exportTo(this.database, format, path, base);
    await this.keepLatest(format);
    return { path, revision };
  }

  /** The one before stays for those who are about to read it; whoever reads an older one reads on. */
  private async keepLatest(format: Format): Promise<void> {
    const names = (await readdir(this.folder)).filter((name) => name.startsWith(`${format.name}.`)).sort();
    for (const old of names.slice(0, -KEPT)) await rm(join(this.folder, old), { recursive: true });
  }
}
