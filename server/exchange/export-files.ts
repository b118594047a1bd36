import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Database } from "../neo4j/connect.ts";
import { exportTo } from "./export.ts";
import type { Format } from "./output.ts";
import { type Selection, wordsOf } from "./selection.ts";

/** A written export. */
export interface ExportFile {
  readonly path: string;
  readonly revision: number;
}

/** How many files of the whole graph in a format are kept, and how many of parts in any. */
const KEPT = 2;
const KEPT_PARTS = 20;

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
  async of(format: Format, revision: number, base: string, selection: Selection): Promise<ExportFile> {
    const wanted = `${format.name}: ${wordsOf(selection)}`;
    for (;;) {
      const pending = this.written.get(wanted);
      const known = await pending?.catch(() => null);
      if (known && known.revision >= revision) return known;
      if (this.written.get(wanted) === pending) return this.begin(wanted, () => this.write(format, base, selection));
    }
  }

  private begin(wanted: string, write: () => Promise<ExportFile>): Promise<ExportFile> {
    // One after the other: each reads the whole graph.
    const made = this.last.catch(() => undefined).then(write);
    this.last = made;
    this.written.set(wanted, made);
    // A part that nobody asked for lately is written anew; its file went when others were written.
    const parts = [...this.written.keys()].filter((key) => !key.endsWith(": "));
    for (const old of parts.slice(0, -KEPT_PARTS)) this.written.delete(old);
    return made;
  }

  private async write(format: Format, base: string, selection: Selection): Promise<ExportFile> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const isPart = wordsOf(selection) !== "";
    const sort = isPart ? "part" : format.name;
    const path = join(this.folder, `${sort}.${Date.now()}.${format.extension ?? "zip"}`);
    const revision = await exportTo(this.database, format, path, base, selection);
    await this.keepLatest(sort, isPart ? KEPT_PARTS + 1 : KEPT);
    return { path, revision };
  }

  /** The one before stays for those who are about to read it; whoever reads an older one reads on. */
  private async keepLatest(sort: string, count: number): Promise<void> {
    const names = (await readdir(this.folder)).filter((name) => name.startsWith(`${sort}.`)).sort();
    for (const old of names.slice(0, -count)) await rm(join(this.folder, old), { recursive: true });
  }
}
