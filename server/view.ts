import type { Graph } from "./neo4j/statement.ts";

/** Another graph than the published one, for one request: what a proposal would make of it, or what it was. */
export interface View extends Graph {
  /** The revision that it rests on. */
  latest(): Promise<number>;
  /** The ids of the concepts that are, or whose edges are, not as the log left them at that revision. */
  unlogged(): Promise<readonly string[]>;
  /** Lets go of everything. */
  close(): Promise<void>;
}
