import { existsSync } from "node:fs";
import { access, constants, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Home } from "./home.ts";
import type { Java } from "./java.ts";

/** A new archive: written by Java to the draft, kept as the archive when Java has ended in order. */
export interface ClassRecording {
  readonly draft: string;
  readonly archive: string;
}

/**
 * Neo4j's classes as Java holds them in memory (class-data sharing), recorded once for each Java and kept with the
 * jars: with it Neo4j starts in two thirds of the time. Java ignores an archive that does not fit.
 */
export interface ClassArchive {
  readonly path: string;
  /** Whether there is one to use. */
  readonly found: boolean;
  /** Present when the next run is to record one; Java then takes some seconds longer to start and to end. */
  readonly recording?: ClassRecording;
}

/** Finds the class archive of this Java, or the way to record one. */
export async function findClassArchive(java: Java, jars: string, home: Home): Promise<ClassArchive> {
  const path = join(jars, `classes-${java.build}.jsa`);
  if (existsSync(path)) return { path, found: true };
  // Only one process uses the home, so the record of one run is never mixed up with another's.
  const draft = join(home.folder, "classes.draft.jsa");
  await rm(draft, { force: true });
  return (await isWritable(jars))
    ? { path, found: false, recording: { draft, archive: path } }
    : { path, found: false };
}

/** A cache may be part of an image that is read only. */
function isWritable(folder: string): Promise<boolean> {
  return access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
}
