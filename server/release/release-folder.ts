import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { z } from "zod";
import { BUNDLE_CSV } from "../exchange/bundle/bundle-csv.ts";
import { BUNDLE_JSON } from "../exchange/bundle/bundle-json.ts";
import { writeExport } from "../exchange/export.ts";
import type { Content } from "../exchange/graph-content.ts";
import type { Stamp } from "../exchange/output.ts";
import type { ChangesByKind } from "./release-changes.ts";
import { type ReleaseHead, releaseNotes } from "./release-notes.ts";
import type { SigningKey } from "./signing-key.ts";

/** The files of every release, in the order in which they are listed. */
export const RELEASE_FILES = ["bundle.ndjson", "bundle-csv.zip", "CHANGES.md", "changes.json"] as const;

/** The file that lists the others with their hashes, and its signature. */
export const MANIFEST = "manifest.json";
export const SIGNATURE = "manifest.json.sig";

const file = z.object({ name: z.string(), bytes: z.number(), sha256: z.string() });
const manifestShape = z.object({ files: z.array(file) });

/** A file of a release, as the manifest lists it. */
export type ListedFile = z.infer<typeof file>;

/** The folder of a release that is being made; nobody sees it until it is moved to its place. */
export class ReleaseDraft {
  readonly folder: string;
  private readonly home: string;

  constructor(home: string) {
    this.home = home;
    this.folder = join(home, `.draft-${randomUUID()}`);
  }

  /** Writes the content; what an earlier attempt wrote is replaced. */
  async writeContent(content: Content, stamp: Stamp): Promise<void> {
    await this.discard();
    await mkdir(this.folder, { recursive: true });
    await writeExport(BUNDLE_JSON, BUNDLE_JSON.write(content, stamp), join(this.folder, "bundle.ndjson"), false);
    await writeExport(BUNDLE_CSV, BUNDLE_CSV.write(content, stamp), join(this.folder, "bundle-csv.zip"), true);
  }

  /** Writes what changed, lists all files with their hashes, and signs the list. Returns the hash of the bundle. */
  async seal(head: ReleaseHead, changes: ChangesByKind, notices: readonly string[], key: SigningKey): Promise<string> {
    const { previous = null, ...rest } = head;
    const summary = { name: head.name, revision: head.revision, previous, changes };
    await writeFile(join(this.folder, "CHANGES.md"), releaseNotes(head, changes));
    await writeFile(join(this.folder, "changes.json"), `${JSON.stringify(summary, null, 2)}\n`);
    const files = await Promise.all(RELEASE_FILES.map((name) => this.listed(name)));
    const manifest = { format: "careers-graph-release", version: 1, ...rest, previous, files, notices };
    const bytes = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
    await writeFile(join(this.folder, MANIFEST), bytes);
    await writeFile(join(this.folder, SIGNATURE), `${key.signatureOf(bytes)}\n`);
    return files[0]?.sha256 ?? "";
  }

  /** Moves the release to its place; files of an attempt that was cut off there are replaced. */
  async publish(name: string): Promise<void> {
    await rm(join(this.home, name), { recursive: true, force: true });
    await rename(this.folder, join(this.home, name));
  }

  async discard(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }

  private async listed(name: string): Promise<ListedFile> {
    const path = join(this.folder, name);
    const hash = createHash("sha256");
    await pipeline(createReadStream(path), hash);
    return { name, bytes: (await stat(path)).size, sha256: hash.digest("hex") };
  }
}

/** The files of a release, as its manifest lists them; none where they are not on this machine. */
export async function filesOf(home: string, name: string): Promise<ListedFile[]> {
  const json = await readFile(join(home, name, MANIFEST), "utf8").catch(() => null);
  return json === null ? [] : manifestShape.parse(JSON.parse(json)).files;
}

/** Removes drafts that a process left behind when it was killed. */
export async function sweepDrafts(home: string): Promise<void> {
  const names = await readdir(home).catch(() => []);
  for (const name of names)
    if (name.startsWith(".draft-")) await rm(join(home, name), { recursive: true, force: true });
}
