import { existsSync } from "node:fs";
import { access, constants, copyFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Home } from "./home.ts";
import type { Java } from "./java.ts";

/**
 * Neo4j's classes as Java holds them in memory (class-data sharing), recorded once for each Java and kept with the
 * jars: with it Neo4j starts in two thirds of the time. Java ignores an archive that does not fit.
 */
export interface ClassArchive {
  /** Java's flags to use the archive, or to record it when there is none. */
  readonly flags: readonly string[];
  /** Whether this run records; Java then takes some seconds longer to start and to end. */
  readonly records: boolean;
  /** Keeps what a run that ended in order has recorded. */
  keep(): Promise<void>;
  /** Removes the archive, for the case that it is what keeps Neo4j from starting. */
  remove(): Promise<void>;
}

/** Finds the class archive of this Java, or the way to record one. */
export async function findClassArchive(java: Java, jars: string, home: Home): Promise<ClassArchive> {
  const archive = join(jars, `classes-${java.build}.jsa`);
  // Only this process uses the home, so the record of one run is never mixed up with another's.
  const draft = join(home.folder, "classes.draft.jsa");
  await rm(draft, { force: true });
  const found = existsSync(archive);
  const records = !found && (await isWritable(jars));
  return {
    flags: found ? [`-XX:SharedArchiveFile=${archive}`] : records ? [`-XX:ArchiveClassesAtExit=${draft}`] : [],
    records,
    keep: () => (records ? keepDraft(draft, archive) : Promise.resolve()),
    remove: () => rm(archive, { force: true }),
  };
}

/** A cache may be part of an image that is read only. */
function isWritable(folder: string): Promise<boolean> {
  return access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
}

/** The cache may be on another disk: copied beside the archive first, then renamed. */
async function keepDraft(draft: string, archive: string): Promise<void> {
  if (!existsSync(draft)) return;
  const beside = `${archive}.${process.pid}`;
  await copyFile(draft, beside);
  await rename(beside, archive);
  await rm(draft, { force: true });
}
