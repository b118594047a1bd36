import type { ProjectionArrays } from "./arrays.ts";
import type { ProjectedConcepts } from "./concepts.ts";
import type { GraphRecords } from "./graph-records.ts";

/** One state of the projection: it never changes, so what is computed from it can be kept beside it. */
export interface ProjectionVersion {
  /** Counts the versions of this process: threads know them by it. */
  readonly serial: number;
  /** Everything up to this revision is in it. */
  readonly revision: number;
  readonly arrays: ProjectionArrays;
  readonly concepts: ProjectedConcepts;
}

/** Records of one's own, with everything up to a revision in them, and maybe some of what came later. */
export interface ProjectionCopy {
  readonly records: GraphRecords;
  readonly revision: number;
}

let lastSerial = 0;

/** The number of a new version. */
export function nextSerial(): number {
  lastSerial += 1;
  return lastSerial;
}

/** Where the versions come from that a request is answered from. */
export interface VersionSource {
  /** The version to answer from now. */
  current(): Promise<ProjectionVersion>;
}

/**
 * The graph in memory, for questions that touch much of it. Another engine (Neo4j's own graph data science on a cluster, say)
 * can stand behind the same interface.
 */
export interface Projection extends VersionSource {
  /** Begins to load; asking does so too. */
  start(): void;
  /**
   * The version that holds everything this process has committed before the call. Waits for it up to a limit, then fails with
   * UNAVAILABLE and a hint when to ask again.
   */
  current(): Promise<ProjectionVersion>;
  /** What the current version was made of, to make another of it that differs little. */
  copy(): Promise<ProjectionCopy>;
  stop(): Promise<void>;
}
